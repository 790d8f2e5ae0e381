package org.fazhi.excel.ledger.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.ledger.reading.SheetRow;
import org.fazhi.excel.reading.SheetChoice;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.ledger.Ledger;

/** Tells which sheets of a workbook are registers, and of which ledgers (找台账): by their columns, their titles and their names. */
public final class RegisterFinder {
    private static final int HEAD = 15;
    private static final int FEWEST_HEADINGS = 3;
    private static final int DEEPEST = 2;
    /** So many columns a sheet must name to be taken for a register by them alone. */
    private static final double ENOUGH = 3;

    private static final double ENOUGH_WHEN_NAMED = 1.5;
    /** A sheet that is called like a ledger counts as if it named so many columns more. */
    private static final double OF_NAME = 3;

    private static final double CLEARLY = 0.8;
    private static final int MOST = 3;

    private final List<Ledger> ledgers;
    private final Map<String, ColumnNames> names;

    private record Rated(Ledger ledger, double points, boolean isNamed) {
        boolean isEnough() {
            return points >= (isNamed ? ENOUGH_WHEN_NAMED + OF_NAME : ENOUGH);
        }
    }

    /** @param remembered what was confirmed of headings: heading to column, by ledger */
    public RegisterFinder(List<Ledger> ledgers, Function<String, Map<String, String>> remembered) {
        this.ledgers = ledgers;
        this.names = ledgers.stream()
                .collect(Collectors.toMap(
                        Ledger::code, ledger -> new ColumnNames(ledger.columns(), remembered.apply(ledger.code()))));
    }

    public List<FoundRegister> find(SheetSource source) {
        return source.sheets().stream().map(sheet -> find(source, sheet)).toList();
    }

    private FoundRegister find(SheetSource source, SheetChoice sheet) {
        List<SheetRow> head = head(source, sheet.name());
        String title = title(head, sheet.name());
        List<Rated> rated = ledgers.stream()
                .map(ledger -> rated(ledger, head, title))
                .filter(Rated::isEnough)
                .sorted(Comparator.comparingDouble(one -> -one.points()))
                .limit(MOST)
                .toList();
        boolean isClear = !rated.isEmpty()
                && (rated.size() == 1 || rated.get(0).points() >= rated.get(1).points() + CLEARLY);
        return new FoundRegister(sheet.name(), rated.stream().map(Rated::ledger).toList(), isClear, sheet.hidden());
    }

    /** The rows above the data: up to two below the first that could be a header. */
    private static List<SheetRow> head(SheetSource source, String sheet) {
        List<SheetRow> head = new ArrayList<>();
        source.each(sheet, (number, row, _) -> {
            head.add(new SheetRow(number, row));
            return head.size() < HEAD;
        });
        for (int place = 0; place < head.size(); place++)
            if (isHeaderLike(head.get(place))) return head.subList(0, Math.min(head.size(), place + DEEPEST + 1));
        return head;
    }

    private static boolean isHeaderLike(SheetRow row) {
        return row.filled().stream()
                        .filter(cell -> cell.content() instanceof CellContent.Text)
                        .map(GridCell::shown)
                        .distinct()
                        .count()
                >= FEWEST_HEADINGS;
    }

    /** What the sheet is called, in its tab and in the lines above its header. */
    private static String title(List<SheetRow> head, String sheet) {
        StringBuilder title = new StringBuilder(sheet);
        for (SheetRow row : head) {
            if (isHeaderLike(row)) break;
            row.filled().stream()
                    .filter(cell -> !cell.carried())
                    .forEach(cell -> title.append('\n').append(cell.shown()));
        }
        return title.toString();
    }

    private Rated rated(Ledger ledger, List<SheetRow> head, String title) {
        double columns = new LedgerHeaderSearch(head, names.get(ledger.code()))
                .find()
                .map(LedgerHeaderSearch.Candidate::points)
                .orElse(0.0);
        boolean isNamed = isNamed(ledger, title);
        return new Rated(ledger, columns + (isNamed ? OF_NAME : 0), isNamed);
    }

    private static boolean isNamed(Ledger ledger, String title) {
        return title.contains(ledger.name());
    }
}
