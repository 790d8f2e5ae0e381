package org.fazhi.desktop.entry;

import java.util.Map;
import javafx.scene.Node;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;

/** A form that was opened, and how far it has come (打开的表单). */
final class OpenForm {
    private enum State {
        UNTOUCHED,
        TYPED,
        ON_ITS_WAY
    }

    private final String entry;
    private final EntryForm form;
    private State state = State.UNTOUCHED;
    private String refusal = "";
    /** What is saved, as the form says it. */
    private final Map<String, String> stored;

    /**
     * @param entry code of what it was opened for, empty for a new one
     * @param typed what was typed into it before and not saved
     */
    OpenForm(String entry, EntryForm form, Map<String, String> typed) {
        this.entry = entry;
        this.form = form;
        this.stored = form.grid().written();
        form.grid().write(typed);
        if (!changed().isEmpty()) state = State.TYPED;
    }

    /** What is typed where something else is saved, by field. */
    Map<String, String> changed() {
        Map<String, String> changed = form.grid().written();
        changed.entrySet().removeAll(stored.entrySet());
        return changed;
    }

    Map<String, String> stored() {
        return stored;
    }

    String entry() {
        return entry;
    }

    /** Code of what was saved. */
    String code() {
        return form.code();
    }

    Node view() {
        return form.view();
    }

    boolean isUntouched() {
        return state == State.UNTOUCHED;
    }

    boolean isTyped() {
        return state == State.TYPED;
    }

    /** Why it was not saved; empty when it was not refused. */
    String refusal() {
        return refusal;
    }

    void whenTyped(Runnable watcher) {
        form.whenChanged(() -> {
            if (state == State.UNTOUCHED) state = State.TYPED;
            watcher.run();
        });
    }

    EditingOutcome save(CatalogueEditing editing) {
        return form.save(editing);
    }

    /** It is sent to be saved. */
    void leave() {
        state = State.ON_ITS_WAY;
        refusal = "";
    }

    /** @param reason why it was not saved, empty when it was */
    void cameBack(String reason) {
        state = reason.isEmpty() ? State.UNTOUCHED : State.TYPED;
        refusal = reason;
    }

    /** Takes typing, unless the year is locked or it is on its way. */
    void hold(boolean locked) {
        form.view().setDisable(locked || state == State.ON_ITS_WAY);
    }
}
