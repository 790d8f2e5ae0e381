package org.fazhi.desktop;

import org.fazhi.language.Messages;

/** Saves what is being typed when a clerk asks for it, and says what became of it (保存). */
public final class AskedSaving {
    private static final Messages MESSAGES = Messages.of(AskedSaving.class);

    private final StatusWords words;
    private int underway;
    private boolean asked;
    private boolean refused;

    AskedSaving(StatusWords words) {
        this.words = words;
    }

    /** @param keep sends what is typed, or refuses it */
    public void ask(Runnable keep) {
        asked = true;
        refused = false;
        keep.run();
        if (!asked) return;
        if (underway == 0) tell("save.nothing");
    }

    /** Whether a clerk has asked, and it is not known yet what becomes of that. */
    public boolean isAsked() {
        return asked;
    }

    /** It was not even sent. @param why in a sentence */
    public void refuse(String why) {
        asked = false;
        words.warn(MESSAGES.say("save.refused", why));
    }

    void begun() {
        underway++;
    }

    /** A change came back; one that was refused has been told. */
    void ended(boolean saved) {
        underway--;
        refused |= !saved;
        if (!asked || underway > 0) return;
        if (refused) asked = false;
        else tell("save.done");
    }

    private void tell(String key) {
        asked = false;
        words.say(MESSAGES.say(key));
    }
}
