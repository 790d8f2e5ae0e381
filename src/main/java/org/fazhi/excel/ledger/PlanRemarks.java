package org.fazhi.excel.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.ledger.plan.CellFault;
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

/** What the office should know of a sheet before it accepts its rows, or why it can accept none (导入说明). */
final class PlanRemarks {
    private static final Messages MESSAGES = Messages.of(PlanRemarks.class);

    private final Ledger ledger;
    private final List<ColumnMatch> columns;
    private final List<Column> missing;
    private final SortedSet<Integer> nameless;
    private final Spool<PlannedRow> planned;
    private final byte[] verdicts;

    /**
     * @param missing required columns the sheet lacks
     * @param nameless columns with cells and no heading, which nobody would miss until it is too late
     * @param verdicts of the planned rows, as ordinals
     */
    PlanRemarks(
            Ledger ledger,
            List<ColumnMatch> columns,
            List<Column> missing,
            SortedSet<Integer> nameless,
            Spool<PlannedRow> planned,
            byte[] verdicts) {
        this.ledger = ledger;
        this.columns = columns;
        this.missing = missing;
        this.nameless = nameless;
        this.planned = planned;
        this.verdicts = verdicts;
    }

    /** Why nothing of the sheet can be taken, in one sentence; empty when something can. */
    Optional<String> refusal(String file, String sheet) {
        if (matched().isEmpty()) {
            String key = columns.isEmpty() ? "refusal.no_table" : "refusal.no_header";
            return Optional.of(MESSAGES.say(key, file, sheet, ledger.name()));
        }
        if (planned.count() == 0) return Optional.of(MESSAGES.say("refusal.no_rows", file, sheet));
        for (byte verdict : verdicts) if (verdict != RowVerdict.REFUSED.ordinal()) return Optional.empty();
        if (!missing.isEmpty())
            return Optional.of(MESSAGES.say("refusal.missing", file, sheet, labels(missing), ledger.name()));
        CellFault first = planned.read(0).faults().getFirst();
        return Optional.of(MESSAGES.say(
                "refusal.only_refused", file, planned.count(), sheet + "!" + first.address(), first.reason()));
    }

    List<String> remarks(SheetSource source, String sheet) {
        return Stream.of(
                        doubtful(),
                        nameless(),
                        missingColumns(),
                        missingKey(),
                        changedWithoutKey(),
                        hidden(source, sheet),
                        sameAgain())
                .flatMap(Optional::stream)
                .toList();
    }

    private Set<String> matched() {
        return columns.stream()
                .flatMap(match -> match.column().stream())
                .map(Column::code)
                .collect(Collectors.toSet());
    }

    private Optional<String> doubtful() {
        List<ColumnMatch> doubtful =
                columns.stream().filter(ColumnMatch::isDoubtful).toList();
        if (doubtful.isEmpty()) return Optional.empty();
        String named = doubtful.stream()
                .map(match -> MESSAGES.say(
                        "remark.doubtful.column",
                        match.letters(),
                        match.heading(),
                        match.proposals().getFirst().column().label()))
                .collect(Collectors.joining(MESSAGES.say("remark.doubtful.between")));
        return Optional.of(MESSAGES.say("remark.doubtful", doubtful.size(), named));
    }

    private Optional<String> nameless() {
        String letters = nameless.stream().map(CellPlace::letters).collect(Collectors.joining("、"));
        return letters.isEmpty() ? Optional.empty() : Optional.of(MESSAGES.say("remark.nameless", letters));
    }

    private Optional<String> missingColumns() {
        if (missing.isEmpty() || matched().isEmpty()) return Optional.empty();
        return Optional.of(MESSAGES.say("remark.missing", labels(missing)));
    }

    private Optional<String> missingKey() {
        Set<String> matched = matched();
        List<Column> key = ledger.key().stream()
                .filter(code -> !matched.contains(code))
                .flatMap(code -> ledger.column(code).stream())
                .toList();
        if (key.isEmpty() || matched.isEmpty()) return Optional.empty();
        return Optional.of(MESSAGES.say("remark.no_key", labels(key)));
    }

    /** Where no columns tell a row, one that was changed is another: a sheet brought again then adds it a second time. */
    private Optional<String> changedWithoutKey() {
        boolean again = holds(RowVerdict.SAME) && holds(RowVerdict.NEW);
        return ledger.key().isEmpty() && again
                ? Optional.of(MESSAGES.say("remark.keyless", ledger.name()))
                : Optional.empty();
    }

    private boolean holds(RowVerdict verdict) {
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
    private Optional<String> sameAgain() {
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

    private static String labels(List<Column> columns) {
        return columns.stream().map(Column::label).collect(Collectors.joining("、"));
    }
}
