package org.fazhi.excel.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.fazhi.catalogue.Indicator;
import org.fazhi.excel.writing.FigureFormat;
import org.fazhi.language.Messages;
import org.fazhi.value.Quantity;

/** The sheet of a form in which figures are filled in (指标页). */
final class FigurePage {
    private static final Messages MESSAGES = Messages.of(FigurePage.class);
    private static final List<String> COLUMNS =
            List.of("number", "item", "name", "unit", "last-year", "this-year", "definition");
    private static final int[] WIDTHS = {6, 16, 34, 9, 14, 16, 54};
    private static final int LAST_YEAR = 4;
    private static final int ENTRY = 5;
    private static final int LAST = COLUMNS.size() - 1;
    private static final int HEADER_ROW = 2;
    private static final float LINE_POINTS = 15;
    private static final double LARGEST = 1e15;
    private static final String PERCENT = "0.00%";
    private static final String NUMBER = "General";

    private final FormPage page;
    private final FormStyles styles;
    private final List<FormPlan.Entry> entries;

    /** @param entries collects the cells that are filled in */
    FigurePage(FormPage page, FormStyles styles, List<FormPlan.Entry> entries) {
        this.page = page;
        this.styles = styles;
        this.entries = entries;
    }

    void write(FormContent content) {
        page.heading(MESSAGES.say("figures.title", content.identity().year(), content.unit()), LAST, styles);
        page.caption(1, MESSAGES.say("figures.caption"), LAST, styles.plain);
        Row header = page.row(HEADER_ROW, 26);
        for (int column = 0; column <= LAST; column++)
            page.fixed(
                    header,
                    column,
                    MESSAGES.say(
                            "figures.column." + COLUMNS.get(column),
                            content.identity().year(),
                            content.identity().year() - 1),
                    styles.header);
        int next = HEADER_ROW + 1;
        for (FormContent.Asked asked : content.indicators()) write(next++, asked);
        for (int column = 0; column <= LAST; column++) page.width(column, WIDTHS[column]);
        page.sheet.createFreezePane(ENTRY, HEADER_ROW + 1);
        page.print(true, HEADER_ROW + 1, next - 1, LAST);
        page.protect();
    }

    private void write(int index, FormContent.Asked asked) {
        Indicator indicator = asked.indicator();
        String definition = indicator.words().definition();
        int lines = Math.max(
                1 + 2 * definition.length() / WIDTHS[LAST],
                1 + 2 * indicator.name().length() / WIDTHS[2]);
        Row row = page.row(index, Math.max(21, lines * LINE_POINTS + 4));
        page.text(row, 0, String.valueOf(index - HEADER_ROW), styles.centred);
        page.text(row, 1, asked.item(), styles.text);
        page.fixed(row, 2, indicator.name(), styles.text);
        page.fixed(row, 3, indicator.unit().symbol(), styles.centred);
        lastYear(row, asked);
        entry(row, asked);
        page.text(row, LAST, definition, styles.small);
    }

    private void lastYear(Row row, FormContent.Asked asked) {
        Cell cell = row.createCell(LAST_YEAR);
        int digits = asked.lastYear()
                .map(last ->
                        Math.max(asked.indicator().decimals(), last.number().scale()))
                .orElse(0);
        cell.setCellStyle(styles.grey(
                asked.lastYear().map(last -> FigureFormat.of(last, digits)).orElse(NUMBER)));
        asked.lastYear().ifPresent(last -> cell.setCellValue(FigureFormat.stored(last)));
    }

    private void entry(Row row, FormContent.Asked asked) {
        Indicator indicator = asked.indicator();
        Cell cell = row.createCell(ENTRY);
        cell.setCellStyle(styles.figureEntry(indicator.unit().isPercent() ? PERCENT : NUMBER));
        asked.standing().ifPresent(standing -> fill(cell, standing));
        entries.add(new FormPlan.Entry(
                page.place(row, ENTRY),
                indicator.code(),
                asked.standing().map(QuantityText::of).orElse("")));
        FormLists.check(
                page.sheet,
                limits(indicator),
                new CellRangeAddressList(row.getRowNum(), row.getRowNum(), ENTRY, ENTRY),
                false,
                indicator.name(),
                hint(indicator),
                MESSAGES.say("figures.wrong", indicator.unit().symbol()));
    }

    /** 余, 近 and the like belong to the figure and not to the cell: whoever types another number over it means that. */
    private static void fill(Cell cell, Quantity standing) {
        if (standing.isExact()) cell.setCellValue(FigureFormat.stored(standing));
        else
            cell.setCellValue(
                    switch (standing.qualifier().position()) {
                        case BEFORE ->
                            standing.qualifier().word()
                                    + standing.number().toPlainString()
                                    + standing.unit().symbol();
                        case NONE, AFTER_NUMBER ->
                            standing.number().toPlainString()
                                    + standing.qualifier().word()
                                    + standing.unit().symbol();
                        case AFTER_UNIT ->
                            standing.number().toPlainString()
                                    + standing.unit().symbol()
                                    + standing.qualifier().word();
                    });
    }

    private DataValidationConstraint limits(Indicator indicator) {
        int shift = indicator.unit().isPercent() ? 2 : 0;
        String least = number(
                indicator
                        .expected()
                        .minimum()
                        .map(one -> one.movePointLeft(shift).doubleValue()),
                -LARGEST);
        String most = number(
                indicator
                        .expected()
                        .maximum()
                        .map(one -> one.movePointLeft(shift).doubleValue()),
                LARGEST);
        return page.sheet.getDataValidationHelper().createDecimalConstraint(OperatorType.BETWEEN, least, most);
    }

    private static String number(Optional<Double> given, double otherwise) {
        return BigDecimal.valueOf(given.orElse(otherwise)).toPlainString();
    }

    private static String hint(Indicator indicator) {
        String definition = indicator.words().definition();
        String how = MESSAGES.say("figures.hint", indicator.unit().symbol());
        return definition.isEmpty() ? how : definition + "\n" + how;
    }
}
