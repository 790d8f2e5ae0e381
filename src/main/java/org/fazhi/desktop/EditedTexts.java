package org.fazhi.desktop;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fazhi.workspace.draft.Draft;
import org.fazhi.workspace.draft.DraftPlace;
import org.fazhi.workspace.draft.Drafts;

/**
 * The texts that one editor shows in turn (编辑中的各篇文字). What is on its way to the workspace or was refused is not
 * forgotten when the editor turns to another text: it stands in the editor again when it comes back. What is typed and not
 * saved is a draft; one that an earlier sitting left stands in the editor and is saved only once somebody goes on with it.
 */
public final class EditedTexts {

    /** Where they are typed. */
    public interface Editor {

        String typed();

        /** Puts a text in the place of what is typed. */
        void load(String text);

        /** What was sent has come back, kept or refused. */
        default void cameBack() {}

        /**
         * The text shown is a draft that was found, or is not any more.
         *
         * @param stored what is saved by now
         */
        default void found(Optional<Draft> draft, String stored) {}
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
    private final Drafts drafts;
    private final Map<DraftPlace, Unsaved> unsaved = new HashMap<>();
    private Optional<DraftPlace> shown = Optional.empty();
    private String name = "";
    private TypedText typed = new TypedText("");
    /** The shown text as the workspace had it last. */
    private String stored = "";
    /** The draft in the editor as it was found, until somebody goes on with it. */
    private Optional<Draft> found = Optional.empty();

    public EditedTexts(Editor editor, Drafts drafts) {
        this.editor = editor;
        this.drafts = drafts;
    }

    /**
     * Shows a text as the workspace has it, unless something else was typed into it.
     *
     * @param text tells it from all others
     * @param called what it is called
     */
    public void show(DraftPlace text, String called, String now) {
        stored = now;
        name = called;
        if (isShown(text)) {
            if (typed.follow(now, editor.typed())) editor.load(now);
            tell();
            return;
        }
        remember();
        shown = Optional.of(text);
        Optional<Unsaved> before = Optional.ofNullable(unsaved.get(text));
        typed = before.map(Unsaved::typed).orElseGet(() -> new TypedText(now));
        before.ifPresent(one -> typed.follow(now, one.text()));
        found = before.isPresent() ? Optional.empty() : find(text, now);
        editor.load(before.map(Unsaved::text).or(() -> found.map(Draft::text)).orElse(now));
        tell();
    }

    /** A draft that says what is saved has come too late to be one: the kill came between. */
    private Optional<Draft> find(DraftPlace text, String now) {
        Optional<Draft> draft = drafts.of(text);
        if (draft.filter(one -> one.text().equals(now)).isPresent()) drafts.forget(text);
        return drafts.of(text);
    }

    private void tell() {
        editor.found(found, stored);
    }

    public boolean isShown(DraftPlace text) {
        return shown.equals(Optional.of(text));
    }

    /** Whether the workspace has what is typed. */
    public boolean isKept() {
        return typed.isKept(editor.typed());
    }

    /** Whether what stands in the editor is a draft that was found. */
    public boolean isFound() {
        return found.isPresent();
    }

    /** Somebody typed: it is a draft until it is saved. What was saved since one that was found is not typed over unasked. */
    public void typed() {
        if (shown.isEmpty()) return;
        boolean goesOn = isKept() || found.filter(one -> one.isOutdated(stored)).isEmpty();
        if (found.isPresent() && goesOn) {
            found = Optional.empty();
            tell();
        }
        if (isKept()) drafts.forget(shown.get());
        else drafts.keep(shown.get(), name, editor.typed(), stored);
    }

    /** Goes on with the draft that was found: from now on it is typed over what is saved by now. */
    public void takeUp() {
        found = Optional.empty();
        shown.ifPresent(of -> drafts.takeUp(of, Map.of(Draft.WHOLE, stored)));
        tell();
    }

    /** Gives up the draft that was found for what is saved. */
    public void giveUp() {
        if (found.isEmpty()) return;
        found = Optional.empty();
        shown.ifPresent(drafts::forget);
        typed = new TypedText(stored);
        editor.load(stored);
        tell();
    }

    /** Forgets what was typed into a text that is no more: another one may be called as it was. */
    public void forget(DraftPlace text) {
        unsaved.remove(text);
        drafts.forget(text);
        if (isShown(text)) shown = Optional.empty();
    }

    /** Saves what is typed, unless it is kept or on its way, or was only found. */
    public void keep(Saving saving) {
        if (shown.isEmpty() || found.isPresent()) return;
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
        // One that was found is found again.
        if (shown.isEmpty() || found.isPresent() || isKept()) return;
        Optional<Saving> saving = Optional.ofNullable(unsaved.get(shown.get())).flatMap(Unsaved::saving);
        unsaved.put(shown.get(), new Unsaved(typed, editor.typed(), stored, saving));
    }

    private void send(DraftPlace of, Unsaved unsent, Saving saving) {
        unsent.typed().send(unsent.text()).ifPresent(text -> {
            unsaved.put(of, unsent);
            saving.save(text, () -> arrived(of, unsent), () -> refused(unsent));
        });
    }

    private void arrived(DraftPlace of, Unsaved sent) {
        unsaved.computeIfPresent(
                of, (_, one) -> one.typed() == sent.typed() && one.text().equals(sent.text()) ? null : one);
        drafts.saved(of, sent.text());
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
