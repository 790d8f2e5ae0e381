package org.fazhi.workspace.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.ListedRow;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** A folder for each row of a ledger that has evidence (记录材料夹), and which rows of it have none. */
record RowShelves(Workspace workspace, YearBook book) {
    private static final Messages MESSAGES = Messages.of(RowShelves.class);
    private static final int NAMED_ROWS = 20;
    private static final int NAMING_COLUMNS = 2;

    /**
     * @param note how many rows have evidence
     * @param gap which rows have none, as a sentence
     */
    record Found(List<Shelf> shelves, String note, Optional<String> gap) {}

    /** @param sound of the files of what is called so, those that are there */
    Found of(
            Ledger ledger,
            Map<Long, List<EvidenceFile>> given,
            FolderPath folder,
            BiFunction<String, List<EvidenceFile>, List<EvidenceFile>> sound) {
        List<Shelf> shelves = new ArrayList<>();
        List<Integer> without = new ArrayList<>();
        workspace.ledgers().each(LedgerQuery.all(book.year(), ledger.code()), row -> {
            List<EvidenceFile> files = given.getOrDefault(row.id(), List.of());
            if (files.isEmpty()) {
                without.add(row.number());
                return;
            }
            String name = name(ledger, row);
            String heading = MESSAGES.say("heading.row", row.number(), name);
            List<EvidenceFile> kept = sound.apply(MESSAGES.say("subject.row", ledger.name(), heading), files);
            if (!kept.isEmpty())
                shelves.add(
                        new Shelf(heading, "", folder.folder(row.number(), name).place(kept), List.of()));
        });
        long all = book.rows(ledger.code());
        return new Found(shelves, MESSAGES.say("note.ledger", all, shelves.size()), gap(ledger, without));
    }

    private static Optional<String> gap(Ledger ledger, List<Integer> without) {
        if (without.isEmpty()) return Optional.empty();
        String numbers =
                without.stream().sorted().limit(NAMED_ROWS).map(String::valueOf).collect(Collectors.joining("、"));
        String key = without.size() > NAMED_ROWS ? "gap.rows.many" : "gap.rows";
        return Optional.of(MESSAGES.say(key, ledger.name(), without.size(), numbers));
    }

    /** By what names it; else by the first things it says. */
    private String name(Ledger ledger, ListedRow row) {
        List<Column> naming = ledger.keyOf(row.values()).isPresent()
                ? ledger.key().stream()
                        .flatMap(code -> ledger.column(code).stream())
                        .toList()
                : ledger.columns().stream()
                        .filter(column -> row.values().has(column.code()))
                        .limit(NAMING_COLUMNS)
                        .toList();
        CellWriter writer = new CellWriter(book.yearOf(ledger).units());
        return naming.stream()
                .flatMap(column -> Stream.ofNullable(row.values().byColumn().get(column.code()))
                        .map(value -> writer.text(column, value)))
                .collect(Collectors.joining("-"));
    }
}
