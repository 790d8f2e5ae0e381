package org.fazhi.excel.ledger.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.ColumnMatch.MatchedBy;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.ProblemHeading;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.Column;

/**
 * Says which column of the ledger each column of the sheet stands for (列对应). What was chosen by hand goes first, then
 * what is certain, then what is likely; a column of the ledger is given once.
 */
public final class ColumnMatching {
    private static final Messages MESSAGES = Messages.of(ColumnMatching.class);
    /** Of the cells below a likely heading, so many must be readable as what it likely means. */
    private static final double READABLE = 0.8;

    private final LedgerHeader header;
    private final ColumnNames names;
    private final SheetCellReader.Factory readers;
    private final List<SheetRow> sample;
    private final Map<Integer, ColumnMatch> matches = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final List<String> remarks = new ArrayList<>();

    /** A likely match that is not yet decided. */
    private record Guess(int index, ColumnNames.Likely likely) {}

    /** @param sample some rows of data below the header */
    public ColumnMatching(
            LedgerHeader header, ColumnNames names, SheetCellReader.Factory readers, List<SheetRow> sample) {
        this.header = header;
        this.names = names;
        this.readers = readers;
        this.sample = sample;
    }

    public List<ColumnMatch> match(List<Column> columns, LedgerChoices choices) {
        byHand(columns, choices.columns());
        if (header.rows().isEmpty()) byOrder(columns, choices.order());
        byName(MatchedBy.REMEMBERED);
        byName(MatchedBy.LABEL);
        byName(MatchedBy.ALIAS);
        byLikeness(ProblemHeading.of(columns));
        return header.headings().keySet().stream().map(this::matchOf).toList();
    }

    /** What the office should know of how they were matched. */
    public List<String> remarks() {
        return remarks;
    }

    private ColumnMatch matchOf(int index) {
        return matches.getOrDefault(
                index, new ColumnMatch(index, header.headings().get(index), Optional.empty(), MatchedBy.NONE));
    }

    private void byHand(List<Column> columns, Map<Integer, String> chosen) {
        chosen.keySet().stream().sorted().filter(header.headings()::containsKey).forEach(index -> {
            String code = chosen.get(index);
            Optional<Column> column = named(columns, code);
            if (column.isPresent()) give(index, column.get(), MatchedBy.HAND);
            else if (code.equals(LedgerChoices.LEFT_OUT))
                matches.put(index, new ColumnMatch(index, heading(index), Optional.empty(), MatchedBy.HAND));
        });
    }

    private void byOrder(List<Column> columns, List<String> order) {
        List<Column> ordered =
                order.stream().flatMap(code -> named(columns, code).stream()).toList();
        int first = !ordered.isEmpty() && isNumbering(ordered.getFirst()) ? 1 : 0;
        for (int place = 0; place < ordered.size(); place++) {
            if (isFree(first + place)) give(first + place, ordered.get(place), MatchedBy.ORDER);
        }
    }

    /** Whether a block without a header begins with the numbers of its rows, which are nobody's. */
    private boolean isNumbering(Column first) {
        if (first.type().isNumber()) return false;
        List<String> numbers =
                sample.stream().map(row -> row.row().cell(0).shown().strip()).toList();
        if (numbers.isEmpty() || !numbers.stream().allMatch(number -> number.matches("\\d{1,7}"))) return false;
        boolean running = IntStream.range(1, numbers.size())
                .allMatch(i -> Integer.parseInt(numbers.get(i)) > Integer.parseInt(numbers.get(i - 1)));
        return running && (numbers.size() > 1 || !isReadable(0, first));
    }

    private static Optional<Column> named(List<Column> columns, String code) {
        return columns.stream().filter(column -> column.code().equals(code)).findFirst();
    }

    private void byName(MatchedBy by) {
        for (int index : header.headings().keySet()) {
            if (!isFree(index)) continue;
            names.certain(heading(index))
                    .filter(named -> named.by() == by)
                    .ifPresent(named -> give(index, named.column(), by));
        }
    }

    /** @param problems heading of the reasons beside refused rows, which stand for nothing */
    private void byLikeness(String problems) {
        header.headings().keySet().stream()
                .filter(this::isFree)
                .filter(index -> !heading(index).equals(problems))
                .flatMap(index -> names.likely(heading(index)).map(likely -> new Guess(index, likely)).stream())
                .sorted(Comparator.comparingDouble(guess -> -guess.likely().score()))
                .filter(guess -> isReadable(guess.index(), guess.likely().column()))
                .filter(guess -> !given.contains(guess.likely().column().code()))
                .forEach(guess -> give(guess.index(), guess.likely().column(), MatchedBy.SIMILAR));
    }

    private boolean isReadable(int index, Column column) {
        SheetCellReader reader = readers.of(column, heading(index));
        List<GridCell> cells = sample.stream()
                .map(row -> row.row().cell(index))
                .filter(cell -> !cell.isBlank())
                .toList();
        long readable = cells.stream()
                .filter(cell -> reader.read(cell) instanceof CellReading.Read)
                .count();
        return readable >= READABLE * cells.size();
    }

    private boolean isFree(int index) {
        return header.headings().containsKey(index) && !matches.containsKey(index);
    }

    private void give(int index, Column column, MatchedBy by) {
        if (given.add(column.code())) {
            matches.put(index, new ColumnMatch(index, heading(index), Optional.of(column), by));
        } else {
            String shown = heading(index).isEmpty() ? CellPlace.letters(index) : heading(index);
            remarks.add(MESSAGES.say("remark.twice", CellPlace.letters(index), shown, column.label()));
        }
    }

    private String heading(int index) {
        return header.headings().get(index);
    }
}
