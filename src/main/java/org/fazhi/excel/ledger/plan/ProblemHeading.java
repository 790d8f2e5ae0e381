package org.fazhi.excel.ledger.plan;

import java.util.List;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;

/** What the column of reasons beside refused rows is called (问题列): 问题, unless the ledger has a column of that name. */
public final class ProblemHeading {
    private static final Messages MESSAGES = Messages.of(ProblemHeading.class);

    private ProblemHeading() {}

    public static String of(List<Column> columns) {
        String usual = MESSAGES.say("problem");
        boolean taken = columns.stream()
                .anyMatch(column ->
                        column.label().equals(usual) || column.aliases().contains(usual));
        return taken ? MESSAGES.say("problem.other") : usual;
    }
}
