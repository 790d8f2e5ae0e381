package org.fazhi.workspace.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figures;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.formula.FigureKey;
import org.fazhi.formula.FigureTable;
import org.fazhi.language.Messages;
import org.fazhi.narrative.Renderer;
import org.fazhi.narrative.foreign.FigureMatch;
import org.fazhi.narrative.foreign.ForeignReport;
import org.fazhi.narrative.foreign.ForeignText;
import org.fazhi.narrative.foreign.PlacedFigure;
import org.fazhi.narrative.foreign.PlacedLine;
import org.fazhi.narrative.foreign.TextPlace;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.intake.ReportChoices.FigureChoice;
import org.fazhi.workspace.intake.ReportChoices.FigureSpot;

/** Works out what would become of a foreign report in a year (预览报告). */
final class ReportPlanning {
    private static final Messages MESSAGES = Messages.of(ReportPlanning.class);
    private static final List<String> TITLES = MESSAGES.words("report.titles");

    private final Workspace workspace;
    private final int year;
    private final ReportChoices choices;
    private final Optional<YearBook> book;

    ReportPlanning(Workspace workspace, int year, ReportChoices choices) {
        this.workspace = workspace;
        this.year = year;
        this.choices = choices;
        book = workspace.years().contains(year) ? Optional.of(workspace.book(year)) : Optional.empty();
    }

    ReportPlan of(ForeignText text) {
        if (book.filter(YearBook::locked).isPresent()) throw new Refused(MESSAGES.say("report.locked", year));
        String code = book.isEmpty() && workspace.years().isEmpty() ? fitting(text) : "";
        Catalogue begun = code.isEmpty() ? workspace.catalogue(year) : BuiltInCatalogues.load(code);
        ForeignReport report = ForeignReport.of(text, begun, year);
        List<PlacedLine> lines = report.lines().stream().map(this::chosen).toList();
        boolean fresh = book.map(one -> one.texts().values().stream().allMatch(String::isBlank))
                .orElse(true);
        Catalogue headed = fresh ? ReportHeadings.of(lines, year).in(begun) : begun;
        Map<FigureSpot, String> added = new HashMap<>();
        Catalogue catalogue = withNewIndicators(headed, report, added);
        Figures before = book.map(YearBook::figures).orElseGet(() -> unkept(catalogue));
        List<ReportFigure> figures =
                new ReportFigures(catalogue, before, year, workspace.years(), choices, added).of(report);
        Renderer renderer = Renderer.of(catalogue, after(before, catalogue, figures), year);
        PlannedTexts texts = PlannedTexts.of(lines, figures, new TokenSetting(renderer));
        return new ReportPlan(
                text.name(),
                year,
                code,
                catalogue,
                title(lines),
                lines,
                figures,
                texts.texts(),
                texts.problems(),
                texts.nextYear(),
                remarks(report, texts));
    }

    /** Other years matter to it too: a year that is not kept has no figures, the one before it may. */
    private Figures unkept(Catalogue catalogue) {
        return workspace.years().stream()
                .max(Integer::compare)
                .<Figures>map(latest -> workspace.book(latest).figures())
                .orElseGet(() -> FigureTable.of(Map.of(year, catalogue), List.of(), Map.of()));
    }

    /** The first line that goes nowhere, before any heading, and says what it is the title of. */
    private static String title(List<PlacedLine> lines) {
        return lines.stream()
                .takeWhile(line -> line.line().level() == 0)
                .filter(line -> line.place().kind() == TextPlace.Kind.NOWHERE)
                .map(line -> line.line().line().text().strip())
                .filter(text -> TITLES.stream().anyMatch(text::endsWith))
                .findFirst()
                .orElse("");
    }

    private PlacedLine chosen(PlacedLine line) {
        return Optional.ofNullable(choices.places().get(line.line().line().number()))
                .map(place -> new PlacedLine(line.line(), place, headingOf(line, place)))
                .orElse(line);
    }

    /** The heading of a work item that goes to another heads that one; elsewhere it is a line like any other. */
    private static String headingOf(PlacedLine line, TextPlace place) {
        return line.headingOf().equals(line.place().code()) ? place.code() : line.headingOf();
    }

    private static FiguresAfter after(Figures before, Catalogue catalogue, List<ReportFigure> figures) {
        Map<FigureKey, Quantity> given = new HashMap<>();
        for (ReportFigure figure : figures) {
            if (!figure.outcome().isWritten()) continue;
            Indicator indicator = figure.indicator().orElseThrow();
            if (!(indicator.kind() instanceof IndicatorKind.Derived))
                given.put(
                        new FigureKey(indicator.code(), figure.year()),
                        figure.quantity().orElseThrow());
        }
        return new FiguresAfter(before, catalogue, given);
    }

    /** Where the workspace has no year yet, the built-in catalogue that knows most of the report's figures. */
    private String fitting(ForeignText text) {
        String best = BuiltInCatalogues.usualFor(year);
        double most = 0;
        for (String code : BuiltInCatalogues.codes()) {
            ForeignReport report = ForeignReport.of(text, BuiltInCatalogues.load(code), year);
            double known = report.matches().stream()
                    .map(FigureMatch::proposals)
                    .filter(proposals -> !proposals.isEmpty())
                    .mapToDouble(proposals -> proposals.getFirst().score())
                    .sum();
            if (known > most) {
                most = known;
                best = code;
            }
        }
        return best;
    }

    private Catalogue withNewIndicators(Catalogue catalogue, ForeignReport report, Map<FigureSpot, String> added) {
        Catalogue changed = catalogue;
        for (PlacedFigure placed : report.figures()) {
            FigureSpot spot = new FigureSpot(
                    placed.line().line().number(), placed.figure().start());
            if (!(choices.of(spot).orElse(null) instanceof FigureChoice.New(String name, String workItem))) continue;
            CatalogueEditing editing = new CatalogueEditing(changed, new CatalogueFormulas());
            String code = editing.indicators().freeCode();
            switch (editing.indicators().add(indicator(changed, code, name, workItem, placed))) {
                case EditingOutcome.Edited(Catalogue with, var _) -> changed = with;
                case EditingOutcome.Declined(String reason) -> throw new Refused(reason);
            }
            added.put(spot, code);
        }
        return changed;
    }

    private static Indicator indicator(
            Catalogue catalogue, String code, String name, String workItem, PlacedFigure placed) {
        WorkItem item = catalogue.workItem(workItem).orElseThrow(() -> new Refused(MESSAGES.say("report.no_item")));
        String responsible =
                catalogue.area(item.area()).map(Area::responsibleUnit).orElse("");
        return IndicatorOfReport.of(code, name, item, responsible, placed.figure());
    }

    private List<String> remarks(ForeignReport report, PlannedTexts texts) {
        List<String> remarks = new ArrayList<>(report.leftOut());
        if (!choices.overTexts())
            book.ifPresent(kept -> texts.texts().forEach((code, planned) -> {
                String stands = code.equals(ReportPlan.OPENING) ? kept.setting(code) : kept.text(code);
                if (!stands.isBlank() && !stands.equals(planned))
                    remarks.add(MESSAGES.say(
                            "report.text_stands",
                            kept.catalogue().nameOfText(code, year).orElse(MESSAGES.say("report.opening"))));
            }));
        return remarks;
    }
}
