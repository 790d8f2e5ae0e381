package org.fazhi.excel.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fazhi.excel.ledger.column.ColumnMatching;
import org.fazhi.excel.ledger.column.ColumnNames;
import org.fazhi.excel.ledger.column.LedgerHeaderSearch;
import org.fazhi.excel.ledger.column.SheetPick;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.PlannedRowCoding;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.excel.ledger.plan.Spool;
import org.fazhi.excel.ledger.plan.ValueCoding;
import org.fazhi.excel.ledger.reading.DataRows;
import org.fazhi.excel.ledger.reading.LedgerHeader;
import org.fazhi.excel.ledger.reading.SheetCellReader;
import org.fazhi.excel.ledger.reading.SheetRow;
import org.fazhi.excel.ledger.word.UnknownWords;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.label.YearInWords;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowInspection;

/**
 * Takes the rows of a sheet as they come (逐行预览): holds the first ones until the header is found among them, then judges
 * row after row and puts it away.
 */
final class RowsPlanned implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of(RowsPlanned.class);

    private final LedgerYear ledger;
    private final ColumnNames names;
    private final LedgerChoices choices;
    private final SheetCellReader.Factory readers;
    private final ExistingRows existing;
    private final List<SheetRow> head = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final SortedSet<Integer> nameless = new TreeSet<>();
    private final PlannedRowCoding coding;
    private final Spool<PlannedRow> planned;
    private final ByteArrayOutputStream verdicts = new ByteArrayOutputStream();
    private final UnknownWords unknown;
    private Optional<LedgerHeader> header = Optional.empty();
    private List<ColumnMatch> columns = List.of();
    private Optional<Judging> judging = Optional.empty();
    private boolean begun;
    private boolean handedOver;

    /** What judges rows once the columns are known. */
    private record Judging(DataRows data, KnownRows known, RowJudge judge) {}

    RowsPlanned(
            LedgerYear ledger,
            ColumnNames names,
            LedgerChoices choices,
            SheetCellReader.Factory readers,
            ExistingRows existing) {
        this.ledger = ledger;
        this.names = names;
        this.choices = choices;
        this.readers = readers;
        this.existing = existing;
        this.unknown = new UnknownWords(readers.units());
        this.coding = new PlannedRowCoding(allValues());
        this.planned = new Spool<>(coding);
    }

    private ValueCoding allValues() {
        return new ValueCoding(
                ledger.ledger().columns().stream().map(Column::code).toList());
    }

    void take(SheetRow row) {
        if (begun) {
            judge(row);
        } else {
            head.add(row);
            if (head.size() == SheetPick.HEAD) begin();
        }
    }

    private void begin() {
        begun = true;
        header = header();
        header.ifPresent(this::match);
        List<SheetRow> below = below();
        head.clear();
        below.forEach(this::judge);
    }

    private Optional<LedgerHeader> header() {
        LedgerHeaderSearch search = new LedgerHeaderSearch(head, names);
        if (!choices.order().isEmpty())
            return head.isEmpty() ? Optional.empty() : search.first().or(() -> Optional.of(noHeader()));
        return search.find().map(LedgerHeaderSearch.Candidate::header).or(search::guess);
    }

    /** As many columns as there are, all without a heading. */
    private LedgerHeader noHeader() {
        SequencedMap<Integer, String> headings = new TreeMap<>();
        int width = head.stream().mapToInt(row -> row.row().width()).max().orElse(0);
        for (int column = 0; column < width; column++) headings.put(column, "");
        return new LedgerHeader(List.of(), headings);
    }

    private List<SheetRow> below() {
        int last = header.flatMap(LedgerHeader::lastRow).orElse(-1);
        return head.stream().filter(row -> row.number() > last).toList();
    }

    /** The year that the lines above the header name, if it is the one that is planned. */
    private Optional<Integer> yearAbove(LedgerHeader found) {
        if (found.rows().isEmpty()) return Optional.empty();
        int first = found.rows().getFirst().number();
        return head.stream()
                .filter(row -> row.number() < first)
                .flatMap(row -> row.filled().stream())
                .flatMap(cell -> YearInWords.written(cell.shown()).stream())
                .filter(year -> year == ledger.year())
                .findFirst();
    }

    /** Says so where days get their year from above the header. */
    private Optional<String> withoutYear(SheetCellReader.Factory reading) {
        List<String> letters = columns.stream()
                .filter(match -> match.column()
                        .map(column -> reading.of(column, match.heading()))
                        .filter(reader -> below().stream()
                                .anyMatch(row -> reader.isWithoutYear(row.row().cell(match.index()))))
                        .isPresent())
                .map(ColumnMatch::letters)
                .toList();
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(MESSAGES.say("remark.year_above", String.join("、", letters), ledger.year()));
    }

    private void match(LedgerHeader found) {
        SheetCellReader.Factory reading = readers.in(yearAbove(found));
        ColumnMatching matching = new ColumnMatching(found, names, reading, below());
        columns = matching.match(ledger.ledger(), choices);
        remarks.addAll(matching.remarks());
        withoutYear(reading).ifPresent(remarks::add);
        Set<String> matched = matched();
        if (matched.isEmpty()) return;
        RowIdentity identity = new RowIdentity(ledger.ledger(), matched);
        KnownRows known = new KnownRows(identity, allValues());
        judging = Optional.of(new Judging(
                new DataRows(found, columns),
                known,
                new RowJudge(
                        columns,
                        ledger.ledger().key(),
                        reading,
                        new RowInspection(ledger),
                        identity,
                        known,
                        planned,
                        unknown)));
        existing.each(known::add);
    }

    private Set<String> matched() {
        return columns.stream()
                .flatMap(match -> match.column().stream())
                .map(Column::code)
                .collect(Collectors.toSet());
    }

    private void judge(SheetRow row) {
        if (judging.isEmpty() || !judging.get().data().isData(row)) return;
        if (planned.count() < SheetPick.HEAD) header.ifPresent(found -> nameless.addAll(found.namelessIn(row)));
        PlannedRow judged = judging.get().judge().judge(row);
        planned.add(judged);
        verdicts.write(judged.verdict().ordinal());
    }

    LedgerPlan plan(SheetSource source, String sheet) {
        if (!begun) begin();
        try {
            planned.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        judging.ifPresent(one -> remarks.addAll(one.data().remarks()));
        PlanRemarks said =
                new PlanRemarks(ledger.ledger(), columns, missing(), nameless, planned, verdicts.toByteArray());
        remarks.addAll(said.remarks(source, sheet));
        PlannedTable table = new PlannedTable(
                ledger,
                source.origin(),
                source.name(),
                sheet,
                source.sheets(),
                header.flatMap(LedgerHeader::lastRow).map(row -> row + 1),
                columns,
                unknown.all(),
                choices.words(),
                missing(),
                remarks,
                said.refusal(source.name(), sheet));
        handedOver = true;
        return new LedgerPlan(table, planned, coding, verdicts.toByteArray());
    }

    private List<Column> missing() {
        Set<String> matched = matched();
        return ledger.ledger().columns().stream()
                .filter(column -> column.required() && !matched.contains(column.code()))
                .toList();
    }

    /** Lets go of the temporary files; that of the plan stays with the plan. */
    @Override
    public void close() {
        judging.ifPresent(one -> one.known().close());
        if (!handedOver) planned.close();
    }
}
