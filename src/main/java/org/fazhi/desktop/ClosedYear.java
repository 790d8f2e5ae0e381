package org.fazhi.desktop;

import org.fazhi.desktop.control.Moment;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;

/** Why a filed year takes no entries, the same on every page (已定稿). */
public final class ClosedYear {
    private static final Messages MESSAGES = Messages.of(ClosedYear.class);

    private ClosedYear() {}

    /** When and by whom it was filed, and what to do; nothing where it takes entries. */
    public static String why(YearBook book) {
        if (!book.locked()) return "";
        return book.filings().stream()
                .reduce((_, last) -> last)
                .map(last -> MESSAGES.say("closed.filed", book.year(), Moment.words(last.at()), last.by()))
                .orElseGet(() -> MESSAGES.say("closed", book.year()));
    }
}
