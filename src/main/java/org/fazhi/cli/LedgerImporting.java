package org.fazhi.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.excel.ledger.plan.AcceptedProposals;
import org.fazhi.excel.ledger.plan.CellFault;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.filing.RefusedRows;
import org.fazhi.workspace.intake.LedgerIntake;
import org.fazhi.workspace.intake.RowsTaken;

/**
 * {@code import --as ledger:CODE} (导入台账): brings rows into a ledger, all or none, or with {@code --good-rows} the good ones.
 *
 * @param deciding how doubtful columns and unknown words are decided
 * @param refusedRows where rows that are refused go; without it, one of them keeps the whole file out
 */
record LedgerImporting(
        Terminal terminal,
        LedgerIntake intake,
        int year,
        Optional<String> sheet,
        ChoiceOptions deciding,
        RefusedRows refusing,
        Optional<Path> refusedRows,
        boolean dryRun,
        boolean json) {
    private static final Messages MESSAGES = Messages.of(LedgerImporting.class);
    private static final double LIKELY = 0.5;
    private static final int MOST_ROUNDS = 6;
    private static final Set<RowVerdict> WRITTEN = EnumSet.of(RowVerdict.NEW, RowVerdict.CHANGED);
    private static final Set<RowVerdict> REFUSED = EnumSet.of(RowVerdict.REFUSED);

    int take(SheetSource source, Ledger ledger) {
        try (LedgerPlan plan = decided(source, ledger)) {
            deciding.saved()
                    .ifPresent(file -> new MappingFile(Map.of(ledger.code(), LedgerMapping.of(plan.table())), List.of())
                            .write(file));
            print(plan);
            boolean hasRefused = plan.count(REFUSED) > 0;
            if (hasRefused && !dryRun) refusedRows.ifPresent(file -> refusing.write(plan, file));
            objection(plan).ifPresent(reason -> {
                throw new Refused(reason);
            });
            if (dryRun) return ExitStatus.DONE;
            if (plan.count(WRITTEN) > 0)
                intake.accept(plan, hasRefused ? RowsTaken.GOOD_ROWS : RowsTaken.ALL_OR_NOTHING)
                        .result()
                        .join();
            // On standard error, so that with --json only the document stands on standard output.
            if (hasRefused) terminal.warn(MESSAGES.say("rows.saved", plan.count(REFUSED), saved()));
            return leftOut(plan);
        }
    }

    /** Columns that likely stand for something and were not taken are data left out. */
    int leftOut(LedgerPlan plan) {
        List<ColumnMatch> likely = new AcceptedProposals(LIKELY).columns(plan.table());
        if (likely.isEmpty()) return ExitStatus.DONE;
        terminal.warn(MESSAGES.say("rows.doubtful", likely.size()));
        return ExitStatus.REFUSED;
    }

    LedgerChoices begin() {
        return sheet.map(LedgerChoices.NONE::withSheet).orElse(LedgerChoices.NONE);
    }

    /** Plans again as long as something is decided, for words are only known once their columns are. */
    private LedgerPlan decided(SheetSource source, Ledger ledger) {
        LedgerChoices choices = begin();
        LedgerPlan plan = planned(source, ledger, choices);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            LedgerChoices decided = decided(plan, choices);
            if (decided.equals(choices)) break;
            plan.close();
            choices = decided;
            plan = planned(source, ledger, choices);
        }
        return plan;
    }

    /** What the file says goes first; proposals are for what it leaves open. */
    LedgerChoices decided(LedgerPlan plan, LedgerChoices choices) {
        Optional<LedgerMapping> mapping = deciding.mapping()
                .map(MappingFile::read)
                .map(file -> file.of(plan.table().ledger().ledger().code()));
        LedgerChoices mapped =
                mapping.map(file -> file.in(plan.table(), choices)).orElse(choices);
        if (!mapped.equals(choices)) return mapped;
        return deciding.accepted()
                .map(least -> new AcceptedProposals(least).in(plan.table(), choices))
                .orElse(choices);
    }

    private LedgerPlan planned(SheetSource source, Ledger ledger, LedgerChoices choices) {
        return intake.plan(source, year, ledger.code(), choices).result().join();
    }

    private void print(LedgerPlan plan) {
        if (json) terminal.json(LedgerImportReport.of(plan));
        else LedgerImportReport.text(plan, dryRun, terminal::say);
    }

    private String saved() {
        return refusedRows.map(Path::toString).orElse("");
    }

    /** Why nothing can be taken, as one sentence. */
    private Optional<String> objection(LedgerPlan plan) {
        boolean hasRefused = plan.count(REFUSED) > 0;
        boolean hasGood = plan.count(WRITTEN) + plan.count(RowVerdict.SAME) > 0;
        boolean savesAll = hasRefused && !hasGood && !dryRun && refusedRows.isPresent();
        if (savesAll) return Optional.of(MESSAGES.say("rows.none", plan.table().file(), saved()));
        return plan.table()
                .refusal()
                .or(() -> hasRefused && refusedRows.isEmpty() ? Optional.of(whole(plan)) : Optional.empty());
    }

    /** Nothing at all was taken: one sentence with the first of the faults. */
    private static String whole(LedgerPlan plan) {
        List<PlannedRow> first = plan.rows(REFUSED, 0, 1);
        String fault = first.stream()
                .flatMap(row -> row.faults().stream())
                .filter(CellFault::isError)
                .findFirst()
                .map(one -> MESSAGES.say("rows.first", plan.table().sheet() + "!" + one.address(), one.reason()))
                .orElse("");
        return MESSAGES.say("rows.refused", plan.table().file(), plan.count(REFUSED), fault);
    }
}
