package org.fazhi.excel.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.language.Messages;

/**
 * Writes the form of one unit (填报表): 填报说明, 指标, a sheet for each ledger, and out of sight the lists of drop-downs and
 * what the form keeps of itself.
 */
public final class FormWorkbook {
    private static final Messages MESSAGES = Messages.of(FormWorkbook.class);
    private static final int PARAGRAPH_WIDTH = 76;
    private static final int CHARACTERS_A_LINE = 34;
    private static final float LINE_POINTS = 19;

    private FormWorkbook() {}

    /** Writes the whole workbook; the stream stays open. */
    public static void write(OutputStream out, FormContent content) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FormStyles styles = new FormStyles(workbook);
            List<FormPlan.Fixed> fixed = new ArrayList<>();
            List<FormPlan.Entry> entries = new ArrayList<>();
            List<FormPlan.Table> tables = new ArrayList<>();
            FormLists lists = new FormLists(workbook);
            explain(new FormPage(workbook.createSheet(MESSAGES.say("sheet.guide")), fixed), content, styles);
            if (!content.indicators().isEmpty())
                new FigurePage(
                                new FormPage(workbook.createSheet(MESSAGES.say("sheet.figures")), fixed),
                                styles,
                                entries)
                        .write(content);
            SheetNames names = new SheetNames(workbook);
            for (FormContent.AskedRows ledger : content.ledgers())
                tables.add(new RowsPage(
                                new FormPage(
                                        workbook.createSheet(
                                                names.of(ledger.ledger().name())),
                                        fixed),
                                styles,
                                lists)
                        .write(ledger, content.unit()));
            lists.write();
            keep(workbook, new FormPlan(content.identity(), fixed, entries, tables));
            workbook.setActiveSheet(0);
            workbook.write(out);
        }
    }

    private static void explain(FormPage page, FormContent content, FormStyles styles) {
        int year = content.identity().year();
        page.width(0, PARAGRAPH_WIDTH);
        page.heading(MESSAGES.say("guide.title", year, content.unit()), 0, styles);
        int next = 1;
        List<String> paragraphs = new ArrayList<>();
        if (!content.office().isEmpty()) paragraphs.add(MESSAGES.say("guide.office", content.office()));
        paragraphs.add(
                content.due().isEmpty() ? MESSAGES.say("guide.no_due") : MESSAGES.say("guide.due", content.due()));
        if (!content.contact().isEmpty()) paragraphs.add(MESSAGES.say("guide.contact", content.contact()));
        paragraphs.add(MESSAGES.say(
                "guide.what", content.indicators().size(), content.ledgers().size()));
        content.ledgers().stream()
                .filter(FormContent.AskedRows::isCut)
                .map(cut -> MESSAGES.say(
                        "guide.cut",
                        cut.ledger().name(),
                        cut.standing(),
                        cut.rows().size()))
                .forEach(paragraphs::add);
        paragraphs.addAll(MESSAGES.say("guide.rules").lines().toList());
        for (String paragraph : paragraphs) {
            Row row = page.row(next++, LINE_POINTS * (1 + paragraph.length() / CHARACTERS_A_LINE) + 4);
            page.text(row, 0, paragraph, styles.paragraph);
        }
        page.print(false, 0, next - 1, 0);
        page.protect();
    }

    private static void keep(XSSFWorkbook workbook, FormPlan plan) {
        XSSFSheet sheet = workbook.createSheet(FormPlan.SHEET);
        int number = 0;
        for (List<String> written : plan.rows()) {
            Row row = sheet.createRow(number++);
            for (int column = 0; column < written.size(); column++)
                if (!written.get(column).isEmpty()) row.createCell(column).setCellValue(written.get(column));
        }
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
