package org.fazhi.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fazhi.excel.ledger.plan.CellFault;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.ledger.plan.UnknownWord;
import org.fazhi.excel.table.HeadingWords;
import org.fazhi.language.Messages;

/**
 * What an import into a ledger does (台账导入结果), as {@code import --as ledger:CODE --json} prints it. Its rows are read from the plan
 * while they are printed.
 *
 * @param conflicts always none: what contradicts within a file is refused
 * @param unmatched columns of the sheet that stand for none of the ledger, 序号 apart
 */
record LedgerImportReport(
        String file,
        String sheet,
        @JsonProperty("new") int added,
        int changed,
        int same,
        int refused,
        int conflicts,
        long unmatched,
        Iterator<Fault> errors,
        Iterator<Row> rows,
        List<Heading> columns,
        List<Unknown> unknown,
        List<String> remarks) {
    private static final Messages MESSAGES = Messages.of(LedgerImportReport.class);

    record Fault(String place, String message) {}

    /**
     * @param column code, null where it stands for none
     * @param certainty {@code certain}, {@code doubtful} (somebody has to choose one of the proposals) or {@code none}
     * @param proposals what it may stand for, the likeliest first
     */
    record Heading(String place, String heading, String column, String certainty, List<Proposed> proposals) {}

    /**
     * A word that is in no list.
     *
     * @param column code of the first column it stands in
     * @param rows how many rows have it
     * @param proposals entries or units it may mean, the likeliest first
     */
    record Unknown(String column, String words, int rows, String place, List<Meant> proposals) {}

    /** @param score between 0 and 1 */
    record Meant(String code, String name, double score) {}

    /** @param score between 0 and 1 */
    record Proposed(String code, String name, double score, String reason) {}

    /**
     * @param id of the ledger's row, null for a new one
     * @param values by column code, as they would be; what could not be read is not in them
     * @param prior by column code, as the ledger has them; null for a new row
     */
    record Row(
            String place,
            String verdict,
            Long id,
            Map<String, Object> values,
            Map<String, Object> prior,
            List<Fault> errors) {}

    static LedgerImportReport of(LedgerPlan plan) {
        PlannedTable table = plan.table();
        ShownRow shown = new ShownRow(table.ledger());
        return new LedgerImportReport(
                table.file(),
                table.sheet(),
                plan.count(RowVerdict.NEW),
                plan.count(RowVerdict.CHANGED),
                plan.count(RowVerdict.SAME),
                plan.count(RowVerdict.REFUSED),
                0,
                table.columns().stream().filter(LedgerImportReport::isUnmatched).count(),
                stream(plan.iterator(EnumSet.of(RowVerdict.REFUSED)))
                        .flatMap(row -> faults(table, row).stream())
                        .iterator(),
                stream(plan.iterator(EnumSet.allOf(RowVerdict.class)))
                        .map(row -> row(table, shown, row))
                        .iterator(),
                table.columns().stream().map(LedgerImportReport::heading).toList(),
                table.unknown().stream().map(word -> unknown(table, word)).toList(),
                table.remarks());
    }

    private static Stream<PlannedRow> stream(Iterator<PlannedRow> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
    }

    private static boolean isUnmatched(ColumnMatch match) {
        return match.by() == ColumnMatch.MatchedBy.NONE
                && !match.heading().isBlank()
                && !HeadingWords.isNumbering(match.heading());
    }

    private static Heading heading(ColumnMatch match) {
        String column = match.column().map(one -> one.code()).orElse(null);
        List<Proposed> proposals = match.proposals().stream()
                .map(one -> new Proposed(one.column().code(), one.column().label(), one.score(), one.reason()))
                .toList();
        return new Heading(match.letters(), match.heading(), column, certainty(match), proposals);
    }

    private static String certainty(ColumnMatch match) {
        if (match.column().isPresent()) return "certain";
        return match.isDoubtful() ? "doubtful" : "none";
    }

    private static Unknown unknown(PlannedTable table, UnknownWord word) {
        List<Meant> proposals = word.proposals().stream()
                .map(one -> new Meant(one.code(), one.name(), one.score()))
                .toList();
        String place = table.sheet() + "!" + word.firstRow();
        return new Unknown(word.column().code(), word.written().word(), word.rows(), place, proposals);
    }

    private static Row row(PlannedTable table, ShownRow shown, PlannedRow row) {
        return new Row(
                table.sheet() + "!" + row.number(),
                row.verdict().keyword(),
                row.before().map(PlannedRow.Before::id).orElse(null),
                shown.json(row.values()),
                row.before().map(before -> shown.json(before.values())).orElse(null),
                faults(table, row));
    }

    private static List<Fault> faults(PlannedTable table, PlannedRow row) {
        return row.faults().stream()
                .filter(CellFault::isError)
                .map(fault -> new Fault(table.sheet() + "!" + fault.address(), fault.reason()))
                .toList();
    }

    /** The same for a reader: counts first, then what changes and what is not taken. */
    static void text(LedgerPlan plan, boolean dryRun, Consumer<String> line) {
        PlannedTable table = plan.table();
        line.accept(MESSAGES.say(
                dryRun ? "rows.would" : "rows.does",
                table.file(),
                table.sheet(),
                table.ledger().ledger().name(),
                plan.count(EnumSet.allOf(RowVerdict.class)),
                plan.count(RowVerdict.NEW),
                plan.count(RowVerdict.CHANGED),
                plan.count(RowVerdict.SAME),
                plan.count(RowVerdict.REFUSED)));
        table.remarks().forEach(line);
        List<String> unmatched = table.columns().stream()
                .filter(LedgerImportReport::isUnmatched)
                .map(match -> MESSAGES.say("rows.heading", match.letters(), match.heading()))
                .toList();
        if (!unmatched.isEmpty())
            line.accept(MESSAGES.say("rows.unmatched", String.join(MESSAGES.say("rows.comma"), unmatched)));
        table.unknown().forEach(word -> line.accept(unknown(word)));
        ShownRow shown = new ShownRow(table.ledger());
        plan.each(EnumSet.of(RowVerdict.CHANGED, RowVerdict.REFUSED), row -> {
            row.before()
                    .filter(_ -> row.verdict() == RowVerdict.CHANGED)
                    .ifPresent(before -> line.accept(changes(shown, row, before)));
            row.faults().stream()
                    .filter(CellFault::isError)
                    .forEach(fault -> line.accept(MESSAGES.say("rows.fault", fault.address(), fault.reason())));
        });
    }

    private static String unknown(UnknownWord word) {
        String proposals = word.proposals().stream()
                .map(UnknownWord.WordProposal::name)
                .collect(Collectors.joining(MESSAGES.say("rows.comma")));
        String key = proposals.isEmpty() ? "rows.unknown" : "rows.unknown.maybe";
        return MESSAGES.say(key, word.column().label(), word.written().word(), word.rows(), proposals);
    }

    private static String changes(ShownRow shown, PlannedRow row, PlannedRow.Before before) {
        List<String> changes = shown.differences(before.values(), row.values());
        return MESSAGES.say("rows.change", row.number(), String.join(MESSAGES.say("rows.between"), changes));
    }
}
