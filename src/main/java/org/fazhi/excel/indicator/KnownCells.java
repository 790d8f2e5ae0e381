package org.fazhi.excel.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figures;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.table.SourceCell;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.label.SheetMatching;

/** Judges cells whose indicators are known beforehand, such as those of a form (已知指标的单元格). */
public final class KnownCells {
    private final CellJudge judge;

    public KnownCells(Catalogue catalogue, Figures figures, int year) {
        IndicatorMatcher matcher = new IndicatorMatcher(catalogue, year, Map.of(), Map.of());
        SheetMatching nothing = new SheetMatching(catalogue, year, matcher, _ -> Optional.empty());
        this.judge = new CellJudge(
                new MatchedLabels(nothing, year, List.of()),
                catalogue::indicator,
                figures,
                year,
                Optional.empty(),
                _ -> false,
                ImportChoices.NONE);
    }

    /** @param unit whose figure it is; empty for the district */
    public PlannedCell judge(CellPlace place, Indicator indicator, Optional<ReportingUnit> unit, GridCell cell) {
        return judge.judge(new SourceCell(
                place,
                indicator.name(),
                List.of(indicator.name()),
                List.of(indicator.name()),
                Optional.of(indicator.code()),
                unit,
                Optional.empty(),
                Optional.empty(),
                cell));
    }
}
