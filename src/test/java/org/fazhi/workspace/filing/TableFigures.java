package org.fazhi.workspace.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.narrative.RenderedText;
import org.fazhi.value.Qualifier;

/** The figures of an exported table, to hold those of the report against (指标汇总表中的数). */
final class TableFigures {
    private TableFigures() {}

    /** The code of the figure at a place of a text, which stands in the table and in the document as it does here. */
    static Optional<String> compared(RenderedText text, int at, String printed, Map<String, String> ofTable) {
        if (!(text.spans().get(at) instanceof RenderedText.LiveFigure figure)
                || !figure.token().phrase().isEmpty()) return Optional.empty();
        String name = figure.figure().indicator().name();
        assertThat(figure.text()).as(name).isEqualTo(ofTable.get(name));
        assertThat(printed).as(name).contains(around(text, at, ofTable.get(name)));
        return Optional.of(figure.figure().indicator().code());
    }

    /** The figures of the year as the workbook shows them, with the units a text gives them, by the name of the indicator. */
    static Map<String, String> figures(Path table) throws IOException {
        DataFormatter shown = new DataFormatter(Locale.CHINA);
        shown.setUseCachedValuesForFormulaCells(true);
        Map<String, String> figures = new HashMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(table))) {
            // The ledgers that are counted stand on sheets behind it.
            for (Row row : workbook.getSheetAt(0)) {
                Cell figureCell = row.getCell(4);
                if (figureCell == null || row.getCell(0).getCellType() != CellType.NUMERIC) continue;
                if (figureCell.getCellType() == CellType.BLANK) continue;
                String unit = row.getCell(2).getStringCellValue().replace("工作日", "个工作日");
                String figure = shown.formatCellValue(figureCell).replace(",", "");
                figures.put(row.getCell(1).getStringCellValue(), unit.equals("%") ? figure : withUnit(figure, unit));
            }
        }
        return figures;
    }

    /** 以上 and the like stand behind the unit in a text; a cell has its unit in a column of its own. */
    private static String withUnit(String figure, String unit) {
        for (Qualifier qualifier : Qualifier.values())
            if (qualifier.position() == Qualifier.Position.AFTER_UNIT && figure.endsWith(qualifier.word()))
                return figure.substring(0, figure.length() - qualifier.word().length()) + unit + qualifier.word();
        return figure + unit;
    }

    /** The figure between the words at both sides of it. */
    private static String around(RenderedText text, int at, String figure) {
        String before = at == 0 ? "" : text.spans().get(at - 1).text();
        String after =
                at + 1 == text.spans().size() ? "" : text.spans().get(at + 1).text();
        return before + figure + after;
    }
}
