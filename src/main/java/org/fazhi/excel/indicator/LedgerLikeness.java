package org.fazhi.excel.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.excel.table.TableColumn;
import org.fazhi.excel.table.TableLayout;
import org.fazhi.label.Label;
import org.fazhi.ledger.Ledger;

/** Tells a table whose columns are those of a ledger (像台账的表). */
record LedgerLikeness(Catalogue catalogue) {
    private static final int FEWEST = 4;

    Optional<SheetContent.Rows> of(TableLayout layout) {
        List<String> headings = layout.columns().stream()
                .map(TableColumn::parts)
                .map(List::getLast)
                .toList();
        if (headings.size() < FEWEST) return Optional.empty();
        return catalogue.ledgers().stream()
                .map(ledger -> new SheetContent.Rows(ledger.name(), shared(ledger, headings)))
                .max((one, other) ->
                        Integer.compare(one.headings().size(), other.headings().size()))
                .filter(rows ->
                        rows.headings().size() >= FEWEST && rows.headings().size() * 2 >= headings.size());
    }

    private static List<String> shared(Ledger ledger, List<String> headings) {
        Set<String> names = new HashSet<>();
        ledger.columns().stream()
                .flatMap(column -> Stream.concat(Stream.of(column.label()), column.aliases().stream()))
                .forEach(name -> names.add(Label.of(name).key()));
        return headings.stream()
                .filter(heading -> names.contains(Label.of(heading).key()))
                .toList();
    }
}
