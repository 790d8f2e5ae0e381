package org.fazhi.workspace.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.edit.ReportPoint;
import org.fazhi.narrative.foreign.OutlinedLine;
import org.fazhi.narrative.foreign.PlacedLine;

/** The texts that the paragraphs of a report make in a year (报告成文), with tokens for the figures that are kept. */
final class PlannedTexts {
    private static final String OF_POINT = "report-";

    private final TokenSetting tokens;
    private final Map<OutlinedLine, List<TokenSetting.Stretch>> stretches = new HashMap<>();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final List<ReportPoint> problems = new ArrayList<>();
    private final List<ReportPoint> nextYear = new ArrayList<>();

    private PlannedTexts(TokenSetting tokens, List<ReportFigure> figures) {
        this.tokens = tokens;
        for (ReportFigure figure : figures) {
            boolean kept = figure.isKept();
            if (kept || figure.outcome() == ReportFigure.Outcome.WORDS) add(figure, kept);
        }
    }

    /** A change is of what the figure before it is; whether a token says it so is tried. */
    private void add(ReportFigure figure, boolean kept) {
        String indicator = kept
                ? figure.indicator().orElseThrow().name()
                : figure.match().indicator().map(one -> one.name()).orElse("");
        if (indicator.isEmpty()) return;
        stretches
                .computeIfAbsent(figure.placed().line(), _ -> new ArrayList<>())
                .add(new TokenSetting.Stretch(
                        figure.placed().figure().start(),
                        figure.placed().figure().end(),
                        indicator,
                        figure.placed().figure().role()));
    }

    static PlannedTexts of(List<PlacedLine> lines, List<ReportFigure> figures, TokenSetting tokens) {
        PlannedTexts planned = new PlannedTexts(tokens, figures);
        lines.forEach(planned::add);
        return planned;
    }

    /** By code of work item or chapter, or the key of the opening. */
    Map<String, String> texts() {
        Map<String, String> joined = new LinkedHashMap<>();
        texts.forEach((code, lines) -> joined.put(code, String.join("\n", lines)));
        return joined;
    }

    List<ReportPoint> problems() {
        return List.copyOf(problems);
    }

    List<ReportPoint> nextYear() {
        return List.copyOf(nextYear);
    }

    private void add(PlacedLine placed) {
        switch (placed.place().kind()) {
            case WORK_ITEM, CHAPTER -> addText(placed.place().code(), placed);
            case OPENING -> addText(ReportPlan.OPENING, placed);
            case PROBLEMS -> addPoint(problems, ReportPoint.Chapter.PROBLEMS, placed);
            case NEXT_YEAR -> addPoint(nextYear, ReportPoint.Chapter.NEXT_YEAR, placed);
            case NOWHERE -> {}
        }
    }

    /** The heading of the work item itself is the catalogue's; any other stays a line of the text. */
    private void addText(String code, PlacedLine placed) {
        int from = placed.headingOf().isEmpty() ? 0 : placed.line().bodyStart();
        String text = withTokens(placed.line(), from);
        if (!text.isBlank()) texts.computeIfAbsent(code, _ -> new ArrayList<>()).add(text);
    }

    private void addPoint(List<ReportPoint> points, ReportPoint.Chapter chapter, PlacedLine placed) {
        OutlinedLine line = placed.line();
        String id = OF_POINT + line.line().number();
        String body = withTokens(line, line.bodyStart());
        if (!placed.headingOf().isEmpty()) {
            if (!body.isBlank()) points.add(new ReportPoint(chapter, id, "", body));
        } else if (line.level() > 0) {
            points.add(new ReportPoint(chapter, id, line.heading(), body));
        } else if (points.isEmpty()) {
            points.add(new ReportPoint(chapter, id, "", body));
        } else {
            ReportPoint last = points.removeLast();
            String text = last.text().isBlank() ? body : last.text() + "\n" + body;
            points.add(new ReportPoint(chapter, last.id(), last.heading(), text));
        }
    }

    private String withTokens(OutlinedLine line, int from) {
        String text = line.line().text().substring(from);
        List<TokenSetting.Stretch> own = stretches.getOrDefault(line, List.of()).stream()
                .filter(stretch -> stretch.start() >= from)
                .map(stretch -> new TokenSetting.Stretch(
                        stretch.start() - from, stretch.end() - from, stretch.indicator(), stretch.role()))
                .toList();
        return tokens.set(text, own).strip();
    }
}
