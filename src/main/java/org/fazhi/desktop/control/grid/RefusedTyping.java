package org.fazhi.desktop.control.grid;

import java.util.function.Consumer;
import org.fazhi.language.Messages;

/**
 * What was typed on a cell that takes no entry (没有写入的输入). It goes nowhere; the line under the grid keeps it in sight
 * and says why.
 */
final class RefusedTyping<R> {
    private static final Messages MESSAGES = Messages.of(RefusedTyping.class);

    private final EntrySheet<R> sheet;
    private final Consumer<String> notice;
    private String typed = "";

    RefusedTyping(EntrySheet<R> sheet, Consumer<String> notice) {
        this.sheet = sheet;
        this.notice = notice;
    }

    void add(String text) {
        if (sheet.rowCount() == 0) return;
        typed += text;
        String why = sheet.whyClosed(sheet.block().leadRow(), sheet.block().leadColumn());
        notice.accept(
                typed.isEmpty() ? MESSAGES.say("grid.closed", why) : MESSAGES.say("grid.not_written", typed, why));
    }

    /** Something else was done since. */
    void forget() {
        typed = "";
    }
}
