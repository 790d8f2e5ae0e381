package org.fazhi.excel.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a form (填报表样式): what is to be filled in is white and open, all else quiet and locked. */
final class FormStyles {
    private static final byte[] LINE = {(byte) 0x9A, (byte) 0xA5, (byte) 0xB1};
    private static final byte[] HEADER_FILL = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};
    private static final byte[] ENTRY_FILL = {(byte) 0xFF, (byte) 0xFB, (byte) 0xE6};
    private static final byte[] GREY = {(byte) 0x7A, (byte) 0x84, (byte) 0x8F};

    /** Air between the lines and what stands in the cells. */
    private static final short INDENT = 1;

    private final XSSFWorkbook workbook;
    private final XSSFFont body;
    private final XSSFFont grey;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();
    final XSSFCellStyle title;
    final XSSFCellStyle plain;
    final XSSFCellStyle paragraph;
    final XSSFCellStyle header;
    final XSSFCellStyle text;
    final XSSFCellStyle centred;
    final XSSFCellStyle small;
    /** What is there for the program only: shown nowhere, not even where it is wider than its column. */
    final XSSFCellStyle unseen;

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.body = font("宋体", 11);
        this.grey = font("宋体", 10);
        this.grey.setColor(colour(GREY));
        this.title = style(font("黑体", 18), HorizontalAlignment.CENTER);
        this.plain = style(body, HorizontalAlignment.LEFT);
        this.paragraph = style(font("宋体", 12), HorizontalAlignment.LEFT);
        this.paragraph.setWrapText(true);
        this.header = bordered(font("黑体", 11), HorizontalAlignment.CENTER);
        fill(header, HEADER_FILL);
        this.header.setWrapText(true);
        this.text = bordered(body, HorizontalAlignment.LEFT);
        this.text.setWrapText(true);
        this.centred = bordered(body, HorizontalAlignment.CENTER);
        this.small = bordered(grey, HorizontalAlignment.LEFT);
        this.small.setWrapText(true);
        this.unseen = style(grey, HorizontalAlignment.FILL);
        this.unseen.setDataFormat(workbook.createDataFormat().getFormat(";;;"));
    }

    /** Last year's figure. */
    XSSFCellStyle grey(String format) {
        return made.computeIfAbsent("grey " + format, _ -> {
            XSSFCellStyle style = bordered(grey, HorizontalAlignment.RIGHT);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    /** Where a figure is filled in. */
    XSSFCellStyle figureEntry(String format) {
        return made.computeIfAbsent("entry " + format, _ -> {
            XSSFCellStyle style = bordered(body, HorizontalAlignment.RIGHT);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            fill(style, ENTRY_FILL);
            style.setLocked(false);
            return style;
        });
    }

    /** A cell of a ledger's row. */
    XSSFCellStyle cell(String format, String alignment, boolean wraps) {
        return made.computeIfAbsent("cell " + format + alignment + wraps, _ -> {
            XSSFCellStyle style = bordered(body, HorizontalAlignment.valueOf(alignment.toUpperCase(Locale.ROOT)));
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            style.setWrapText(wraps);
            style.setLocked(false);
            return style;
        });
    }

    private XSSFFont font(String name, int points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setCharSet(FontCharset.GB2312);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle bordered(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = style(font, alignment);
        if (alignment != HorizontalAlignment.CENTER) style.setIndention(INDENT);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor line = colour(LINE);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
        return style;
    }

    private void fill(XSSFCellStyle style, byte[] rgb) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFColor colour(byte[] rgb) {
        return new XSSFColor(rgb, workbook.getStylesSource().getIndexedColors());
    }
}
