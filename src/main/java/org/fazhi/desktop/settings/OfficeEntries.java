package org.fazhi.desktop.settings;

import org.fazhi.desktop.entry.EntryKind;
import org.fazhi.language.Messages;

/** One of the lists of the settings (设置中的目录); what leaves it is retired and can come back. */
abstract class OfficeEntries implements EntryKind {
    private static final Messages MESSAGES = Messages.of(OfficeEntries.class);

    private final String key;

    OfficeEntries(String key) {
        this.key = key;
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final String name() {
        return MESSAGES.say("page." + key);
    }

    @Override
    public final String heading(boolean added) {
        return MESSAGES.say(added ? "add." + key : "edit." + key);
    }

    @Override
    public final Leaving leaving() {
        return Leaving.RETIRED;
    }
}
