package org.fazhi.desktop;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that one editor shows in turn (编辑中的各篇文字). What is on its way to the workspace or was refused is not
 * forgotten when the editor turns to another text: it stands in the editor again when it comes back.
 */
public final class EditedTexts {

    /** Where they are typed. */
    public interface Editor {

        String typed();

        /** Puts a text in the place of what is typed. */
        void load(String text);

        /** What was sent has come back, kept or refused. */
        default void cameBack() {}
    }

    /** Saves a text as one step; which of the two is run afterwards says whether it was saved. */
    @FunctionalInterface
    public interface Saving {
        void save(String text, Runnable whenDone, Runnable whenNot);
    }

    /**
     * @param stored the text as the workspace had it
     * @param saving how it was sent, if it was
     */
    private record Unsaved(TypedText typed, String text, String stored, Optional<Saving> saving) {}

    private final Editor editor;
    private final Map<String, Unsaved> unsaved = new HashMap<>();
    private Optional<String> shown = Optional.empty();
    private TypedText typed = new TypedText("");
    /** The shown text as the workspace had it last. */
    private String stored = "";

    public EditedTexts(Editor editor) {
        this.editor = editor;
    }

    /**
     * Shows a text as the workspace has it, unless something else was typed into it.
     *
     * @param text tells it from all others that the editor ever shows
     */
    public void show(String text, String now) {
        stored = now;
        if (isShown(text)) {
            if (typed.follow(now, editor.typed())) editor.load(now);
            return;
        }
        remember();
        shown = Optional.of(text);
        Optional<Unsaved> before = Optional.ofNullable(unsaved.get(text));
        typed = before.map(Unsaved::typed).orElseGet(() -> new TypedText(now));
        before.ifPresent(one -> typed.follow(now, one.text()));
        editor.load(before.map(Unsaved::text).orElse(now));
    }

    public boolean isShown(String text) {
        return shown.equals(Optional.of(text));
    }

    /** Whether the workspace has what is typed. */
    public boolean isKept() {
        return typed.isKept(editor.typed());
    }

    /** Forgets what was typed into a text that is no more: another one may be called as it was. */
    public void forget(String text) {
        unsaved.remove(text);
        if (isShown(text)) shown = Optional.empty();
    }

    /** Saves what is typed, unless it is kept or on its way. */
    public void keep(Saving saving) {
        if (shown.isEmpty()) return;
        if (isKept()) unsaved.remove(shown.get());
        send(shown.get(), new Unsaved(typed, editor.typed(), stored, Optional.of(saving)), saving);
    }

    /** Saves again what was refused of texts that are not shown: nobody comes back to them once the window is closed. */
    public void keepRefused() {
        Map.copyOf(unsaved).forEach((of, one) -> {
            if (!isShown(of)) one.saving().ifPresent(saving -> send(of, one, saving));
        });
    }

    private void remember() {
        if (shown.isEmpty() || isKept()) return;
        Optional<Saving> saving = Optional.ofNullable(unsaved.get(shown.get())).flatMap(Unsaved::saving);
        unsaved.put(shown.get(), new Unsaved(typed, editor.typed(), stored, saving));
    }

    private void send(String of, Unsaved unsent, Saving saving) {
        unsent.typed().send(unsent.text()).ifPresent(text -> {
            unsaved.put(of, unsent);
            saving.save(text, () -> arrived(of, unsent), () -> refused(unsent));
        });
    }

    private void arrived(String of, Unsaved sent) {
        unsaved.computeIfPresent(
                of, (_, one) -> one.typed() == sent.typed() && one.text().equals(sent.text()) ? null : one);
        boolean isShown = sent.typed() == typed;
        // Where the workspace has not shown it anew, it has what was sent.
        String now = isShown && !stored.equals(sent.stored()) ? stored : sent.text();
        boolean shows = sent.typed().arrived(sent.text(), now, editor.typed());
        if (!isShown) return;
        if (shows) editor.load(now);
        editor.cameBack();
    }

    private void refused(Unsaved sent) {
        boolean isShown = sent.typed() == typed;
        sent.typed().refused(sent.text(), isShown ? stored : sent.stored());
        if (isShown) editor.cameBack();
    }
}
