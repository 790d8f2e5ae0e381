package org.fazhi.excel.ledger.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.excel.ledger.reading.SheetRow;
import org.fazhi.excel.reading.SheetChoice;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.language.Messages;

/** Chooses the sheet to import (选工作表): the one asked for, or the one that names most columns of the ledger. */
public final class SheetPick {
    private static final Messages MESSAGES = Messages.of(SheetPick.class);
    /** A header further down than this has too much above it to be one. */
    public static final int HEAD = 60;

    private final SheetSource source;
    private final ColumnNames names;
    private final int year;

    private record Rated(SheetChoice sheet, double points) {}

    public SheetPick(SheetSource source, ColumnNames names, int year) {
        this.source = source;
        this.names = names;
        this.year = year;
    }

    public String pick(Optional<String> asked) {
        if (asked.isPresent()) return named(asked.get().strip());
        List<SheetChoice> shown =
                source.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
        if (shown.isEmpty()) throw new SheetRefused(MESSAGES.say("sheet.none", source.name()));
        if (shown.size() == 1) return shown.getFirst().name();
        return shown.stream()
                .map(sheet -> new Rated(sheet, points(sheet.name())))
                .reduce((best, other) -> order().compare(other, best) > 0 ? other : best)
                .map(rated -> rated.sheet().name())
                .orElseThrow();
    }

    /** More columns first; of sheets with as many, that of the year, then one of no year. */
    private Comparator<Rated> order() {
        return Comparator.comparingDouble(Rated::points)
                .thenComparingInt(rated -> rated.sheet()
                        .year()
                        .map(written -> written == year ? 2 : 0)
                        .orElse(1));
    }

    private String named(String name) {
        return source.sheets().stream()
                .map(SheetChoice::name)
                .filter(name::equals)
                .findFirst()
                .orElseThrow(() -> new SheetRefused(MESSAGES.say(
                        "sheet.unknown",
                        source.name(),
                        name,
                        source.sheets().stream().map(SheetChoice::name).collect(Collectors.joining("、")))));
    }

    private double points(String sheet) {
        List<SheetRow> head = new ArrayList<>();
        source.each(sheet, (number, row, _) -> {
            head.add(new SheetRow(number, row));
            return head.size() < HEAD;
        });
        double found = new LedgerHeaderSearch(head, names)
                .find()
                .map(LedgerHeaderSearch.Candidate::points)
                .orElse(0.0);
        // A sheet with something in it is worth more than an empty one.
        return found * 2 + (head.isEmpty() ? 0 : 1);
    }
}
