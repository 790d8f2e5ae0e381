package org.fazhi.excel.ledger.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.ColumnMatch.MatchedBy;
import org.fazhi.excel.ledger.plan.ColumnProposal;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.ProblemHeading;
import org.fazhi.excel.ledger.reading.LedgerHeader;
import org.fazhi.excel.ledger.reading.SheetCellReader;
import org.fazhi.excel.ledger.reading.SheetRow;
import org.fazhi.excel.table.HeadingWords;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;

/**
 * Says which column of the ledger each column of the sheet stands for (列对应). What was chosen by hand goes first, then
 * what is certain; what is only likely is proposed and not given. A column of the ledger is given once.
 */
public final class ColumnMatching {
    private static final Messages MESSAGES = Messages.of(ColumnMatching.class);

    private final LedgerHeader header;
    private final ColumnNames names;
    private final SheetCellReader.Factory readers;
    private final List<SheetRow> sample;
    private final Map<Integer, ColumnMatch> matches = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final List<String> remarks = new ArrayList<>();

    /** @param sample some rows of data below the header */
    public ColumnMatching(
            LedgerHeader header, ColumnNames names, SheetCellReader.Factory readers, List<SheetRow> sample) {
        this.header = header;
        this.names = names;
        this.readers = readers;
        this.sample = sample;
    }

    public List<ColumnMatch> match(Ledger ledger, LedgerChoices choices) {
        List<Column> columns = ledger.columns();
        byHand(columns, choices.columns());
        if (header.rows().isEmpty()) byOrder(columns, choices.order());
        ColumnEvidence evidence = new ColumnEvidence(header, columns, names.likeness(), readers, sample);
        byName(MatchedBy.REMEMBERED, evidence);
        byName(MatchedBy.LABEL, evidence);
        byName(MatchedBy.ALIAS, evidence);
        byMeaning(columns, evidence);
        Map<Integer, List<ColumnProposal>> proposals = proposals(ledger, evidence);
        return header.headings().keySet().stream()
                .map(index -> matchOf(index, proposals.getOrDefault(index, List.of())))
                .toList();
    }

    /** What the office should know of how they were matched. */
    public List<String> remarks() {
        return remarks;
    }

    private ColumnMatch matchOf(int index, List<ColumnProposal> proposals) {
        return matches.getOrDefault(
                index, new ColumnMatch(index, heading(index), Optional.empty(), MatchedBy.NONE, proposals));
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
        return running && (numbers.size() > 1 || !isReadable(first));
    }

    private boolean isReadable(Column first) {
        SheetCellReader reader = readers.of(first, heading(0));
        return sample.stream()
                .map(row -> row.row().cell(0))
                .filter(cell -> !cell.isBlank())
                .allMatch(cell -> reads(reader, cell));
    }

    private static boolean reads(SheetCellReader reader, GridCell cell) {
        return reader.read(cell) instanceof CellReading.Read;
    }

    private static Optional<Column> named(List<Column> columns, String code) {
        return columns.stream().filter(column -> column.code().equals(code)).findFirst();
    }

    /** An alias that two columns bear, or above cells that cannot be such, is none that decides. */
    private void byName(MatchedBy by, ColumnEvidence evidence) {
        Map<Integer, Column> named = new HashMap<>();
        for (int index : header.headings().keySet()) {
            if (!isFree(index)) continue;
            names.certain(heading(index))
                    .filter(one -> one.by() == by)
                    .filter(one -> by != MatchedBy.ALIAS || evidence.mayBe(index, one.column()))
                    .filter(one -> by == MatchedBy.REMEMBERED
                            || names.isWhole(heading(index))
                            || evidence.isLikest(index, one.column()))
                    .ifPresent(one -> named.put(index, one.column()));
        }
        if (by == MatchedBy.ALIAS) withoutShared(named);
        named.keySet().stream().sorted().forEach(index -> give(index, named.get(index), by));
    }

    private void withoutShared(Map<Integer, Column> named) {
        Map<Column, List<Integer>> bearers =
                named.keySet().stream().sorted().collect(Collectors.groupingBy(named::get));
        bearers.forEach((column, indexes) -> {
            if (indexes.size() == 1 || given.contains(column.code())) return;
            indexes.forEach(named::remove);
            String letters = indexes.stream().map(CellPlace::letters).collect(Collectors.joining("、"));
            remarks.add(MESSAGES.say("remark.same_name", letters, column.label()));
        });
    }

    private void byMeaning(List<Column> columns, ColumnEvidence evidence) {
        Map<Integer, Column> meant = new HashMap<>();
        for (int index : header.headings().keySet()) {
            if (!isOpen(index)) continue;
            List<Column> same = columns.stream()
                    .filter(column -> !given.contains(column.code()))
                    .filter(column -> evidence.meansTheSame(index, column))
                    .toList();
            if (same.size() == 1) meant.put(index, same.getFirst());
        }
        meant.forEach((index, column) -> {
            boolean alone = meant.values().stream().filter(column::equals).count() == 1;
            if (alone && evidence.isLikest(index, column)) give(index, column, MatchedBy.MEANING);
        });
    }

    private Map<Integer, List<ColumnProposal>> proposals(Ledger ledger, ColumnEvidence evidence) {
        List<Integer> open = header.headings().keySet().stream()
                .filter(this::isOpen)
                .filter(index -> !heading(index).equals(ProblemHeading.of(ledger.columns())))
                .toList();
        Map<Integer, Column> certain = new HashMap<>();
        matches.forEach((index, match) -> match.column().ifPresent(column -> certain.put(index, column)));
        return new ColumnProposing(ledger, evidence, certain).proposals(open);
    }

    private boolean isFree(int index) {
        return header.headings().containsKey(index) && !matches.containsKey(index);
    }

    /** Whether it may still stand for something; the numbers of rows do not. */
    private boolean isOpen(int index) {
        return isFree(index) && !HeadingWords.isNumbering(heading(index));
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
