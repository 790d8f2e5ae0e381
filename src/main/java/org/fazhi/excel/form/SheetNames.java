package org.fazhi.excel.form;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Names of sheets (工作表名): what a spreadsheet allows, and each once. */
record SheetNames(XSSFWorkbook workbook) {
    private static final int LONGEST = 28;

    String of(String wanted) {
        String cut = wanted.length() > LONGEST ? wanted.substring(0, LONGEST) : wanted;
        String safe = WorkbookUtil.createSafeSheetName(cut);
        String name = safe;
        for (int number = 2; workbook.getSheet(name) != null || name.equals(FormPlan.SHEET); number++)
            name = safe + number;
        return name;
    }
}
