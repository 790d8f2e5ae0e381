package org.fazhi.workspace.filing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.PrintedFigure;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Finding;
import org.fazhi.excel.writing.AttachedLedger;
import org.fazhi.excel.writing.Computation;
import org.fazhi.excel.writing.IndicatorTable;
import org.fazhi.excel.writing.IndicatorWorkbook;
import org.fazhi.formula.Formula;
import org.fazhi.formula.Reference;
import org.fazhi.language.ChineseNumeral;
import org.fazhi.language.Messages;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.SourceWords;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** Files the year's indicators as a workbook (导出指标汇总). */
public final class IndicatorExport {
    private static final Messages MESSAGES = Messages.of(IndicatorExport.class);

    private final Workspace workspace;

    public IndicatorExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Writes the workbook; a file of that name is replaced only by a whole one. */
    public void write(YearBook book, Path target) {
        IndicatorTable table = table(book, workspace.check(book), AttachedLedgers.of(workspace, book));
        workspace.files().write(target, stream -> new IndicatorWorkbook().write(stream, table));
    }

    /**
     * The workbook's content. Pure.
     *
     * @param findings of the same book: what was explained is remarked beside the figure
     * @param ledgers of the same book that stand behind the table
     */
    static IndicatorTable table(YearBook book, List<Finding> findings, List<AttachedLedger> ledgers) {
        Map<String, String> explained = findings.stream()
                .filter(finding -> finding.place().isFigure() && !finding.isOpen())
                .collect(Collectors.toMap(
                        finding -> finding.place().indicator(),
                        finding -> finding.explanation().orElseThrow(),
                        (one, other) -> one + "\n" + other));
        List<IndicatorTable.Part> parts = new ArrayList<>();
        for (Area area : book.catalogue().areasInUse()) {
            List<IndicatorTable.Row> rows = book.catalogue().indicatorsOfArea(area.code()).stream()
                    .filter(indicator -> indicator.isFiledIn(book.year()))
                    .map(indicator -> row(book, indicator, explained.getOrDefault(indicator.code(), "")))
                    .toList();
            String heading = MESSAGES.say("indicators.area", ChineseNumeral.of(parts.size() + 1), area.tab());
            if (!rows.isEmpty()) parts.add(new IndicatorTable.Part(heading, rows));
        }
        return new IndicatorTable(
                new FilingNames(book).indicators(), book.setting("report.signature"), book.year(), parts, ledgers);
    }

    private static IndicatorTable.Row row(YearBook book, Indicator indicator, String explained) {
        Figure figure = book.figure(indicator.code());
        Optional<PrintedFigure> told = figure.quantity()
                .map(quantity -> PrintedFigure.of(indicator, quantity).inLargeUnit());
        MeasureUnit unit = told.map(one -> one.quantity().unit()).orElse(indicator.unit());
        // Last year's catalogue may have counted in another unit; what does not convert cannot stand in the same row.
        Optional<Quantity> lastYear = book.lastYear(indicator.code())
                .flatMap(Figure::quantity)
                .flatMap(quantity -> quantity.in(indicator.unit()));
        return new IndicatorTable.Row(
                indicator.name(),
                unit,
                told.map(PrintedFigure::decimals).orElse(indicator.decimals()),
                indicator.words().definition(),
                book.catalogue()
                        .unit(indicator.responsibleUnit())
                        .map(ReportingUnit::name)
                        .orElse(""),
                lastYear.flatMap(quantity ->
                        PrintedFigure.of(indicator, quantity).quantity().in(unit)),
                told.map(PrintedFigure::quantity),
                lastYear.flatMap(before -> before.in(unit))
                        .flatMap(before -> figure.quantity()
                                .flatMap(quantity -> quantity.in(unit))
                                .flatMap(now -> indicator.change(before, now))),
                computation(book, indicator),
                SourceWords.line(figure, book.catalogue()),
                figure.source() instanceof Figure.CountedFrom counted
                        ? Optional.of(counted.ledger())
                        : Optional.empty(),
                note(figure, explained));
    }

    /** What is computed from this year's figures and last year's can be computed in the table, too. */
    private static Optional<Computation> computation(YearBook book, Indicator indicator) {
        if (!(indicator.kind() instanceof IndicatorKind.Derived(String written))) return Optional.empty();
        Formula formula = Formula.parse(written);
        List<Computation.Part> parts = new ArrayList<>();
        for (Formula.Part part : formula.parts()) {
            switch (part) {
                case Formula.Part.Sign(String sign) -> parts.add(new Computation.Part.Sign(sign));
                case Formula.Part.Input(Reference reference) -> {
                    int back = book.year() - reference.shift().from(book.year());
                    if (back != 0 && back != 1) return Optional.empty();
                    parts.addAll(input(book, reference.name(), back == 1));
                }
            }
        }
        return Optional.of(new Computation(parts, formula.isShare()));
    }

    /** Formulas are over figures as they are printed, of which cells in percent hold the hundredth. */
    private static List<Computation.Part> input(YearBook book, String name, boolean lastYear) {
        Computation.Part cell = new Computation.Part.Input(name, lastYear);
        boolean percent = book.catalogue()
                .indicatorNamed(name)
                .filter(one -> one.unit().isPercent())
                .isPresent();
        return percent
                ? List.of(new Computation.Part.Sign("("), cell, new Computation.Part.Sign("*100)"))
                : List.of(cell);
    }

    /** The office's remark and what it said to a warning; where it has no figure to remark on, why. */
    private static String note(Figure figure, String explained) {
        String said = Stream.of(figure.note(), explained)
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? SourceWords.whyNone(figure).orElse("") : said;
    }
}
