package org.fazhi.excel.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.language.Messages;

/** What may stand in the cells of a form, and what is said there (数据验证): lists, numbers, hints. */
final class FormLists {
    private static final Messages MESSAGES = Messages.of(FormLists.class);
    private static final int LONGEST_WRITTEN_OUT = 255;
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_HINT = 255;

    private final XSSFWorkbook workbook;
    private final Map<List<String>, String> ranges = new LinkedHashMap<>();

    FormLists(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static void check(
            XSSFSheet sheet,
            DataValidationConstraint constraint,
            CellRangeAddressList cells,
            boolean strict,
            String title,
            String hint,
            String wrong) {
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        validation.setErrorStyle(strict ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(MESSAGES.say("check.title"), cut(wrong, LONGEST_HINT));
        if (!hint.isEmpty()) {
            validation.setShowPromptBox(true);
            validation.createPromptBox(cut(title, LONGEST_TITLE), cut(hint, LONGEST_HINT));
        }
        sheet.addValidationData(validation);
    }

    /** A list that stands with the cells where it is short, else in a sheet of its own. */
    DataValidationConstraint list(XSSFSheet sheet, List<String> choices) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        boolean isShort = String.join(",", choices).length() <= LONGEST_WRITTEN_OUT
                && choices.stream().noneMatch(choice -> choice.contains(",") || choice.contains("\""));
        return isShort
                ? helper.createExplicitListConstraint(choices.toArray(String[]::new))
                : helper.createFormulaListConstraint(range(choices));
    }

    private String range(List<String> choices) {
        return ranges.computeIfAbsent(choices, _ -> {
            String column = CellPlace.letters(ranges.size());
            return "'" + MESSAGES.say("sheet.lists") + "'!$" + column + "$1:$" + column + "$" + choices.size();
        });
    }

    void write() {
        if (ranges.isEmpty()) return;
        XSSFSheet sheet = workbook.createSheet(MESSAGES.say("sheet.lists"));
        List<List<String>> columns = new ArrayList<>(ranges.keySet());
        for (int column = 0; column < columns.size(); column++)
            for (int number = 0; number < columns.get(column).size(); number++) {
                Row row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
                row.createCell(column).setCellValue(columns.get(column).get(number));
            }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }
}
