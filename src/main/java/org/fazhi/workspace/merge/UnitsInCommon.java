package org.fazhi.workspace.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.RowValues;
import org.fazhi.workspace.merge.MergeLine.Comparison;
import org.fazhi.workspace.merge.MergeLine.Kind;
import org.fazhi.workspace.merge.MergeLine.Side;

/** Which unit here each unit of the other workspace is (单位对应): by name, for two PCs may have given it different codes. */
final class UnitsInCommon {
    private static final Messages MESSAGES = Messages.of(UnitsInCommon.class);

    private final Map<String, String> codes = new HashMap<>();
    private final List<MergeLine> lines = new ArrayList<>();

    UnitsInCommon(Catalogue mine, Catalogue theirs) {
        for (ReportingUnit unit : theirs.units()) {
            Optional<ReportingUnit> same = mine.units().stream()
                    .filter(one -> one.name().equals(unit.name()))
                    .findFirst()
                    .or(() -> mine.units().stream()
                            .filter(one -> one.names().contains(unit.name())
                                    || unit.names().contains(one.name()))
                            .findFirst())
                    .or(() -> mine.unit(unit.code()));
            codes.put(unit.code(), same.map(ReportingUnit::code).orElse(unit.code()));
            lines.add(line(unit, same));
        }
    }

    private static MergeLine line(ReportingUnit unit, Optional<ReportingUnit> same) {
        Comparison comparison = same.map(one -> told(one).equals(told(unit)) ? Comparison.SAME : Comparison.CONFLICT)
                .orElse(Comparison.NEW);
        ReportingUnit taken = new ReportingUnit(
                same.map(ReportingUnit::code).orElse(unit.code()),
                unit.name(),
                unit.shortName(),
                unit.aliases(),
                unit.kind(),
                unit.activeFrom(),
                unit.activeTo());
        return new MergeLine(
                Kind.UNIT,
                "unit:" + unit.name(),
                unit.name(),
                comparison,
                same.map(one -> new Side(told(one), "")).orElse(Side.NOTHING),
                new Side(told(unit), ""),
                Optional.of(new MergeLine.Taking.OfUnit(taken)));
    }

    private static String told(ReportingUnit unit) {
        return MESSAGES.say(
                "unit",
                unit.name(),
                unit.shortName(),
                unit.kind().label(),
                unit.activeTo().map(String::valueOf).orElse(""));
    }

    List<MergeLine> lines() {
        return lines;
    }

    String here(String code) {
        return codes.getOrDefault(code, code);
    }

    RowValues here(RowValues values) {
        Map<String, CellValue> mapped = new HashMap<>();
        values.byColumn().forEach((column, value) -> mapped.put(column, here(value)));
        return new RowValues(mapped);
    }

    private CellValue here(CellValue value) {
        return switch (value) {
            case CellValue.Unit(String unit) -> new CellValue.Unit(here(unit));
            case CellValue.Units(List<String> units) ->
                new CellValue.Units(units.stream().map(this::here).distinct().toList());
            case CellValue.Text _,
                    CellValue.Number _,
                    CellValue.Day _,
                    CellValue.NotApplicable _,
                    CellValue.Flag _,
                    CellValue.Coded _ -> value;
        };
    }
}
