package org.fazhi.desktop;

import java.util.Optional;

/**
 * A text between its editor and the workspace (编辑中的文字): what is kept, what was sent to be kept and has not come back,
 * and what is typed. It counts as saved only when it is kept, is not sent a second time before that, and what the
 * workspace shows from an earlier step never takes the place of what is typed.
 */
public final class TypedText {
    private String kept;
    private Optional<String> sent = Optional.empty();

    /** @param kept what the workspace has when the editor is opened */
    public TypedText(String kept) {
        this.kept = kept;
    }

    /** Whether what is typed is kept. */
    public boolean isKept(String typed) {
        return sent.isEmpty() && typed.equals(kept);
    }

    /** What is to be sent now: nothing when it is kept or on its way already. */
    public Optional<String> send(String typed) {
        if (typed.equals(sent.orElse(kept))) return Optional.empty();
        sent = Optional.of(typed);
        return sent;
    }

    /** Takes what the workspace has now. True when the editor is to show it. */
    public boolean follow(String now, String typed) {
        if (sent.isPresent()) return false;
        boolean touched = !typed.equals(kept);
        kept = now;
        return !touched && !typed.equals(now);
    }

    /** What was sent is kept, as the workspace has it now. True when the editor is to show that. */
    public boolean arrived(String text, String now, String typed) {
        if (!sent.equals(Optional.of(text))) return false;
        sent = Optional.empty();
        kept = now;
        return typed.equals(text) && !typed.equals(now);
    }

    /** What was sent was not kept; it stays typed and can be sent again. */
    public void refused(String text, String now) {
        if (!sent.equals(Optional.of(text))) return;
        sent = Optional.empty();
        kept = now;
    }
}
