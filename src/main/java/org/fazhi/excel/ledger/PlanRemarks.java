package org.fazhi.excel.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.ProblemHeading;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.ledger.plan.Spool;
import org.fazhi.excel.ledger.reading.NamedRows;
import org.fazhi.excel.reading.SheetChoice;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;

/**
 * What the office should know of a sheet before it accepts its rows (导入说明).
 *
 * @param missing required columns the sheet lacks
 */
record PlanRemarks(Ledger ledger, List<ColumnMatch> columns, List<Column> missing) {
    private static final Messages MESSAGES = Messages.of(PlanRemarks.class);

    /** @param verdicts of the planned rows, as ordinals */
    List<String> of(SheetSource source, String sheet, Spool<PlannedRow> planned, byte[] verdicts) {
        return Stream.of(
                        missingColumns(),
                        missingKey(),
                        changedWithoutKey(verdicts),
                        hidden(source, sheet),
                        sameAgain(planned, verdicts))
                .flatMap(Optional::stream)
                .toList();
    }

    private Set<String> matched() {
        return columns.stream()
                .flatMap(match -> match.column().stream())
                .map(Column::code)
                .collect(Collectors.toSet());
    }

    private Optional<String> missingColumns() {
        if (missing.isEmpty() || matched().isEmpty()) return Optional.empty();
        return Optional.of(MESSAGES.say("remark.missing", RowsPlanned.labels(missing)));
    }

    private Optional<String> missingKey() {
        Set<String> matched = matched();
        List<Column> key = ledger.key().stream()
                .filter(code -> !matched.contains(code))
                .flatMap(code -> ledger.column(code).stream())
                .toList();
        if (key.isEmpty() || matched.isEmpty()) return Optional.empty();
        return Optional.of(MESSAGES.say("remark.no_key", RowsPlanned.labels(key)));
    }

    /** Where no columns tell a row, one that was changed is another: a sheet brought again then adds it a second time. */
    private Optional<String> changedWithoutKey(byte[] verdicts) {
        boolean again = holds(verdicts, RowVerdict.SAME) && holds(verdicts, RowVerdict.NEW);
        return ledger.key().isEmpty() && again
                ? Optional.of(MESSAGES.say("remark.keyless", ledger.name()))
                : Optional.empty();
    }

    private static boolean holds(byte[] verdicts, RowVerdict verdict) {
        for (byte one : verdicts) if (one == verdict.ordinal()) return true;
        return false;
    }

    private static Optional<String> hidden(SheetSource source, String sheet) {
        String hidden = source.sheets().stream()
                .filter(one -> one.hidden() && !one.name().equals(sheet))
                .map(SheetChoice::name)
                .collect(Collectors.joining("、"));
        return hidden.isEmpty() ? Optional.empty() : Optional.of(MESSAGES.say("remark.hidden", hidden));
    }

    /** Of rows refused before, one that now equals another row may be that row, or a second one like it. */
    private Optional<String> sameAgain(Spool<PlannedRow> planned, byte[] verdicts) {
        String problems = ProblemHeading.of(ledger.columns());
        boolean corrected = columns.stream()
                .anyMatch(match -> match.column().isEmpty() && match.heading().equals(problems));
        if (!corrected) return Optional.empty();
        NamedRows same = new NamedRows();
        for (int place = 0; place < verdicts.length; place++)
            if (verdicts[place] == RowVerdict.SAME.ordinal())
                same.add(planned.read(place).number());
        return same.named().map(rows -> MESSAGES.say("remark.same_again", rows));
    }
}
