package org.fazhi.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.ListedRow;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** {@code list ledger:CODE} (列出台账记录): the rows of a ledger, one after the other, however many there are. */
final class LedgerListing {
    private static final Messages MESSAGES = Messages.of(LedgerListing.class);
    /** Rows whose columns are made straight together. */
    private static final int TOGETHER = 500;

    private final Workspace workspace;
    private final LedgerQuery query;
    private final ShownRow shown;

    LedgerListing(Workspace workspace, YearBook book, Ledger ledger) {
        this.workspace = workspace;
        this.query = LedgerQuery.all(book.year(), ledger.code());
        this.shown = new ShownRow(book.yearOf(ledger));
    }

    void json(Terminal terminal) {
        terminal.jsonArray(each -> workspace.ledgers().each(query, row -> each.accept(json(row))));
    }

    private SequencedMap<String, Object> json(ListedRow row) {
        SequencedMap<String, Object> line = new LinkedHashMap<>();
        line.put("id", row.id());
        line.put("number", row.number());
        line.putAll(shown.json(row.values()));
        return line;
    }

    void text(Terminal terminal) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.concat(Stream.of(MESSAGES.say("row.number")), shown.headings().stream())
                .toList());
        workspace.ledgers().each(query, row -> {
            lines.add(Stream.concat(Stream.of(String.valueOf(row.number())), shown.cells(row.values()).stream())
                    .toList());
            if (lines.size() == TOGETHER) print(terminal, lines);
        });
        print(terminal, lines);
    }

    private static void print(Terminal terminal, List<List<String>> lines) {
        TextTable.lines(lines).forEach(terminal::say);
        lines.clear();
    }
}
