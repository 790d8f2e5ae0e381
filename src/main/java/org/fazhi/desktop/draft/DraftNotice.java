package org.fazhi.desktop.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.LongText;
import org.fazhi.desktop.control.Moment;
import org.fazhi.language.Messages;
import org.fazhi.workspace.draft.Draft;

/**
 * Says above an editor that what stands in it was typed earlier and never saved (草稿提示), and shows what was saved since
 * in its place.
 */
public final class DraftNotice extends VBox {
    private static final Messages MESSAGES = Messages.of(DraftNotice.class);
    private static final int SHOWN_LINES = 3;

    /** What can be done with the draft. */
    public interface Choice {
        /** Saves it. */
        void takeUp();

        void giveUp();
    }

    private final Label words = new Label();
    private final TextArea saved = new LongText(SHOWN_LINES);

    /** @param id of the notice; its parts are called after it */
    public DraftNotice(String id, Choice choice) {
        super(6);
        setId(id);
        words.setId(id + "-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        saved.setId(id + "-saved");
        saved.setAccessibleText(MESSAGES.say("notice.saved"));
        saved.setEditable(false);
        saved.setMinHeight(USE_PREF_SIZE);
        saved.managedProperty().bind(saved.visibleProperty());
        HBox line = new HBox(
                8,
                words,
                button(id + "-save", "notice.save", choice::takeUp),
                button(id + "-give-up", "notice.give_up", choice::giveUp));
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line, saved);
        getStyleClass().add("draft-notice");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = new Button(MESSAGES.say(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** @param stored what is saved by now in its place */
    public void show(Optional<Draft> draft, String stored) {
        setVisible(draft.isPresent());
        draft.ifPresent(one -> show(one, one.isOutdated(stored), stored));
    }

    /**
     * Of a form.
     *
     * @param stored what is saved by now, by field
     */
    public void show(Optional<Draft> draft, Map<String, String> stored) {
        setVisible(draft.isPresent());
        draft.ifPresent(one -> {
            List<String> changed = stored.entrySet().stream()
                    .filter(field -> one.isOutdated(field.getKey(), field.getValue()))
                    .map(field -> MESSAGES.say("dialog.field", field.getKey(), field.getValue()))
                    .toList();
            show(one, !changed.isEmpty(), String.join("\n", changed));
        });
    }

    private void show(Draft draft, boolean isOutdated, String now) {
        words.setText(MESSAGES.say(isOutdated ? "notice.outdated" : "notice.found", Moment.words(draft.at())));
        saved.setVisible(isOutdated);
        saved.setText(now);
    }
}
