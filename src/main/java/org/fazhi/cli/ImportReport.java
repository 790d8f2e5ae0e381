package org.fazhi.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.indicator.FoundSheet;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.LikelyMatches;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.excel.indicator.UnknownUnit;
import org.fazhi.excel.indicator.Verdict;
import org.fazhi.label.Proposal;
import org.fazhi.language.Messages;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;

/** What an import does, as {@code import --json} prints it. */
record ImportReport(
        String file,
        String sheet,
        int rows,
        @JsonProperty("new") int added,
        int changed,
        int same,
        int conflicts,
        int computed,
        int unmatched,
        List<RefusedCell> errors,
        List<Cell> cells,
        List<Sheet> sheets,
        List<Unit> units,
        List<AcceptedProposal> accepted,
        List<String> remarks) {
    private static final Messages MESSAGES = Messages.of(ImportReport.class);

    record RefusedCell(String place, String message) {}

    /** A sheet of the file, taken or not. @param holds what it seems to hold */
    record Sheet(String name, boolean hidden, String holds, int figures, boolean taken) {}

    /** A name that is no unit's. @param proposals units that may be meant */
    record Unit(String name, int cells, List<UnitProposal> proposals) {}

    record UnitProposal(String code, String name) {}

    record Cell(
            String place,
            String label,
            List<String> path,
            @JsonProperty("reporting_unit") String reportingUnit,
            String code,
            String indicator,
            String value,
            String qualifier,
            String unit,
            String prior,
            String verdict,
            String message,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<ProposedIndicator> proposals) {}

    /** An indicator that an unmatched label may mean, and what speaks for it. */
    record ProposedIndicator(String code, String name, double score, String reason) {
        static ProposedIndicator of(Proposal proposal) {
            return new ProposedIndicator(
                    proposal.indicator().code(), proposal.indicator().name(), proposal.score(), proposal.reason());
        }
    }

    /** A proposal that was taken for a label, as {@code --accept-proposals} asks. */
    record AcceptedProposal(String place, String label, String code, String name, double score, String reason) {
        static AcceptedProposal of(LikelyMatches.Taken taken) {
            Proposal proposal = taken.proposal();
            return new AcceptedProposal(
                    taken.cell().place().toString(),
                    taken.cell().label(),
                    proposal.indicator().code(),
                    proposal.indicator().name(),
                    proposal.score(),
                    proposal.reason());
        }
    }

    static ImportReport of(ImportPlan plan, List<LikelyMatches.Taken> accepted) {
        return new ImportReport(
                plan.file(),
                plan.sheet(),
                plan.rows(),
                plan.count(Verdict.NEW),
                plan.count(Verdict.CHANGED),
                plan.count(Verdict.SAME),
                plan.undecided(),
                plan.computed(),
                plan.count(Verdict.UNMATCHED),
                plan.cells(Verdict.ERROR).stream()
                        .map(cell -> new RefusedCell(cell.place().toString(), cell.message()))
                        .toList(),
                plan.cells().stream().map(ImportReport::cell).toList(),
                plan.sheets().stream().map(ImportReport::sheet).toList(),
                plan.units().stream().map(ImportReport::unit).toList(),
                accepted.stream().map(AcceptedProposal::of).toList(),
                plan.remarks());
    }

    private static Sheet sheet(FoundSheet found) {
        String holds = MESSAGES.say(
                "holds." + found.content().keyword(), found.content().ledger());
        return new Sheet(found.name(), found.sheet().hidden(), holds, found.figures(), found.taken());
    }

    private static Unit unit(UnknownUnit unknown) {
        return new Unit(
                unknown.name(),
                unknown.cells(),
                unknown.likely().stream()
                        .map(unit -> new UnitProposal(unit.code(), unit.name()))
                        .toList());
    }

    private static Cell cell(PlannedCell planned) {
        return new Cell(
                planned.place().toString(),
                planned.label(),
                planned.source().path(),
                planned.unit()
                        .map(ReportingUnit::shortName)
                        .or(planned.source()::stranger)
                        .orElse(null),
                planned.indicator().map(Indicator::code).orElse(null),
                planned.indicator().map(Indicator::name).orElse(null),
                planned.quantity().map(ImportReport::number).orElse(null),
                planned.quantity().map(quantity -> quantity.qualifier().word()).orElse(""),
                planned.quantity()
                        .map(quantity -> quantity.unit().symbol())
                        .or(() -> planned.indicator().map(one -> one.unit().symbol()))
                        .orElse(""),
                planned.prior().map(ImportReport::number).orElse(null),
                planned.verdict().keyword(),
                planned.message(),
                planned.indicator().isPresent()
                        ? null
                        : planned.proposals().stream()
                                .map(ProposedIndicator::of)
                                .toList());
    }

    private static String number(Quantity quantity) {
        return quantity.number().toPlainString();
    }

    /** The same for a reader: counts first, then what changed and what was not taken. */
    static List<String> text(ImportPlan plan, boolean dryRun) {
        List<String> lines = new ArrayList<>();
        lines.add(MESSAGES.say(
                dryRun ? "import.would" : "import.does",
                plan.file(),
                plan.sheet(),
                plan.rows(),
                plan.count(Verdict.NEW),
                plan.count(Verdict.CHANGED),
                plan.count(Verdict.SAME),
                plan.undecided(),
                plan.computed(),
                plan.count(Verdict.UNMATCHED),
                plan.count(Verdict.ERROR)));
        lines.addAll(plan.remarks());
        plan.units().stream().map(ImportReport::line).forEach(lines::add);
        plan.cells().stream()
                .filter(cell -> cell.verdict() != Verdict.SAME && cell.verdict() != Verdict.NEW)
                .map(ImportReport::line)
                .forEach(lines::add);
        return lines;
    }

    private static String line(UnknownUnit unit) {
        String likely = unit.likely().stream().map(ReportingUnit::name).collect(Collectors.joining("、"));
        String key = likely.isEmpty() ? "import.unit.unknown" : "import.unit.likely";
        return MESSAGES.say(key, unit.name(), unit.cells(), likely);
    }

    private static String line(PlannedCell cell) {
        if (cell.verdict() == Verdict.CHANGED) {
            return MESSAGES.say(
                    "import.changed",
                    cell.place(),
                    cell.label(),
                    cell.prior().map(ImportReport::printed).orElse(""),
                    cell.quantity().map(ImportReport::printed).orElse(""));
        }
        return MESSAGES.say(
                        "import.left", cell.place(), cell.label(), cell.shown(), word(cell.verdict()), cell.message())
                .stripTrailing();
    }

    private static String printed(Quantity quantity) {
        return QuantityWriter.write(quantity, Math.max(0, quantity.number().scale()));
    }

    private static String word(Verdict verdict) {
        return MESSAGES.say("verdict." + verdict.keyword());
    }
}
