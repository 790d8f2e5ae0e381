package org.fazhi.workspace.intake;

import java.util.List;
import java.util.Map;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.ReportPoint;
import org.fazhi.narrative.foreign.PlacedLine;

/**
 * What would become of a foreign report in a year (导入报告的预览). Nothing has been saved.
 *
 * @param catalogueCode of the built-in catalogue that the year would begin with; empty for the usual one
 * @param catalogue of the year, with the headings and the indicators that come with the report
 * @param title of the report; empty where none was found
 * @param lines each with where it goes
 * @param texts with tokens, by code of work item or chapter, or setting {@code report.opening}
 * @param remarks what was left out, and why, as Chinese sentences
 */
public record ReportPlan(
        String file,
        int year,
        String catalogueCode,
        Catalogue catalogue,
        String title,
        List<PlacedLine> lines,
        List<ReportFigure> figures,
        Map<String, String> texts,
        List<ReportPoint> problems,
        List<ReportPoint> nextYear,
        List<String> remarks) {

    /** Under which its opening is kept among the settings of a report. */
    public static final String OPENING = "report.opening";

    /** Under which its title is kept. */
    static final String TITLE = "report.title";

    public ReportPlan {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
        texts = Map.copyOf(texts);
        problems = List.copyOf(problems);
        nextYear = List.copyOf(nextYear);
        remarks = List.copyOf(remarks);
    }

    public int count(ReportFigure.Outcome outcome) {
        return (int) figures.stream().filter(one -> one.outcome() == outcome).count();
    }
}
