package org.fazhi.desktop.draft;

import java.util.Optional;
import javafx.scene.control.TextInputControl;
import org.fazhi.desktop.EditedTexts;
import org.fazhi.workspace.draft.Draft;
import org.fazhi.workspace.draft.Drafts;

/** An input in which texts are typed in turn, with the notice of a draft that was found above it (有草稿的输入框). */
public final class DraftedText {
    private final TextInputControl input;
    private final Runnable save;
    private final EditedTexts texts;
    private final DraftNotice notice;
    private boolean loading;

    /**
     * @param id of the notice
     * @param save what 保存 in the notice does
     */
    public DraftedText(String id, TextInputControl input, Drafts drafts, Runnable save) {
        this.input = input;
        this.save = save;
        notice = new DraftNotice(id, new Found());
        texts = new EditedTexts(new Typed(), drafts);
        input.textProperty().addListener((_, _, _) -> {
            if (!loading) texts.typed();
        });
    }

    public EditedTexts texts() {
        return texts;
    }

    public DraftNotice notice() {
        return notice;
    }

    private final class Typed implements EditedTexts.Editor {
        @Override
        public String typed() {
            return input.getText().strip();
        }

        @Override
        public void load(String text) {
            loading = true;
            input.setText(text);
            loading = false;
        }

        @Override
        public void found(Optional<Draft> draft, String stored) {
            notice.show(draft, stored);
        }
    }

    private final class Found implements DraftNotice.Choice {
        @Override
        public void takeUp() {
            input.requestFocus();
            texts.takeUp();
            save.run();
        }

        @Override
        public void giveUp() {
            input.requestFocus();
            texts.giveUp();
        }
    }
}
