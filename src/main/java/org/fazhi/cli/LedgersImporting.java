package org.fazhi.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.excel.ledger.column.FoundRegister;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.RegisterSheet;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.filing.RefusedRows;
import org.fazhi.workspace.intake.LedgerIntake;
import org.fazhi.workspace.intake.RowsTaken;

/**
 * {@code import --as ledgers} (导入整本台账): every sheet of a workbook that is clearly a register goes into its ledger, all in one
 * step; the others are named and left.
 *
 * @param single how one of them is brought in
 */
record LedgersImporting(Terminal terminal, LedgerIntake intake, int year, List<String> sheets, LedgerImporting single) {
    private static final Messages MESSAGES = Messages.of(LedgersImporting.class);
    private static final int MOST_ROUNDS = 6;

    /** @param left sheets that are no register, or may be of several ledgers */
    record Report(String file, List<LedgerImportReport> sheets, List<Left> left) {}

    /** @param ledgers codes of those it may be of; none where it is no register */
    record Left(String sheet, List<String> ledgers) {}

    int take(SheetSource source) {
        List<FoundRegister> found = intake.registers(source, year).result().join().stream()
                .filter(sheet -> sheets.isEmpty() || sheets.contains(sheet.sheet()))
                .toList();
        List<RegisterSheet> taken = found.stream()
                .flatMap(sheet -> sheet.ledger().stream()
                        .map(ledger -> new RegisterSheet(sheet.sheet(), ledger.code(), single.begin())))
                .toList();
        if (taken.isEmpty()) throw new Refused(MESSAGES.say("ledgers.none", source.name()));
        List<LedgerPlan> plans = decided(source, taken);
        try {
            print(source, plans, left(found));
            return accepted(plans);
        } finally {
            plans.forEach(LedgerPlan::close);
        }
    }

    private List<Left> left(List<FoundRegister> found) {
        return found.stream()
                .filter(sheet -> sheet.ledger().isEmpty())
                .map(sheet -> new Left(
                        sheet.sheet(),
                        sheet.ledgers().stream().map(Ledger::code).toList()))
                .toList();
    }

    /** Plans all anew as long as something is decided of one of them. */
    private List<LedgerPlan> decided(SheetSource source, List<RegisterSheet> begun) {
        List<RegisterSheet> sheets = begun;
        List<LedgerPlan> plans = planned(source, sheets);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<RegisterSheet> next = new ArrayList<>();
            for (int place = 0; place < sheets.size(); place++) {
                RegisterSheet sheet = sheets.get(place);
                next.add(new RegisterSheet(
                        sheet.sheet(), sheet.ledger(), single.decided(plans.get(place), sheet.choices())));
            }
            if (next.equals(sheets)) break;
            plans.forEach(LedgerPlan::close);
            sheets = next;
            plans = planned(source, sheets);
        }
        return plans;
    }

    private List<LedgerPlan> planned(SheetSource source, List<RegisterSheet> sheets) {
        return intake.planAll(source, year, sheets).result().join();
    }

    private void print(SheetSource source, List<LedgerPlan> plans, List<Left> left) {
        if (single.json()) {
            terminal.json(new Report(
                    source.name(), plans.stream().map(LedgerImportReport::of).toList(), left));
            return;
        }
        plans.forEach(plan -> LedgerImportReport.text(plan, single.dryRun(), terminal::say));
        left.forEach(sheet -> terminal.say(
                sheet.ledgers().isEmpty()
                        ? MESSAGES.say("ledgers.left", sheet.sheet())
                        : MESSAGES.say("ledgers.unclear", sheet.sheet(), String.join("、", sheet.ledgers()))));
    }

    private int accepted(List<LedgerPlan> plans) {
        single.deciding().saved().ifPresent(file -> new MappingFile(mappings(plans), List.of()).write(file));
        List<LedgerPlan> good =
                plans.stream().filter(plan -> plan.table().refusal().isEmpty()).toList();
        boolean blocks = good.isEmpty()
                || good.size() < plans.size() && single.refusedRows().isEmpty();
        if (blocks)
            plans.stream()
                    .flatMap(plan -> plan.table().refusal().stream())
                    .findFirst()
                    .ifPresent(reason -> {
                        throw new Refused(reason);
                    });
        int refused =
                plans.stream().mapToInt(plan -> plan.count(RowVerdict.REFUSED)).sum();
        if (refused > 0 && single.refusedRows().isEmpty())
            throw new Refused(MESSAGES.say("ledgers.refused", refused, sheetsWithRefused(plans)));
        if (!single.dryRun()) save(plans, good, refused > 0);
        return plans.stream().mapToInt(single::leftOut).max().orElse(ExitStatus.DONE);
    }

    private void save(List<LedgerPlan> plans, List<LedgerPlan> good, boolean hasRefused) {
        for (LedgerPlan plan : plans)
            if (plan.count(RowVerdict.REFUSED) > 0)
                single.refusedRows()
                        .ifPresent(file -> single.refusing().write(plan, RefusedRows.ofSheet(file, plan.table())));
        boolean writes = good.stream().anyMatch(plan -> plan.count(Set.of(RowVerdict.NEW, RowVerdict.CHANGED)) > 0);
        if (writes)
            intake.acceptAll(good, hasRefused ? RowsTaken.GOOD_ROWS : RowsTaken.ALL_OR_NOTHING)
                    .result()
                    .join();
    }

    private static String sheetsWithRefused(List<LedgerPlan> plans) {
        return plans.stream()
                .filter(plan -> plan.count(RowVerdict.REFUSED) > 0)
                .map(plan -> plan.table().sheet())
                .collect(Collectors.joining("、"));
    }

    private static Map<String, LedgerMapping> mappings(List<LedgerPlan> plans) {
        Map<String, LedgerMapping> mappings = new LinkedHashMap<>();
        plans.forEach(plan -> mappings.merge(
                plan.table().ledger().ledger().code(), LedgerMapping.of(plan.table()), LedgerMapping::with));
        return mappings;
    }
}
