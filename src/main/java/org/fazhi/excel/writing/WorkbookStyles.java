package org.fazhi.excel.writing;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the workbooks that go with the report (表格样式): 黑体 for headings, 宋体 for the rest, thin grey lines, one quiet fill. */
final class WorkbookStyles {
    private static final String HEADING_FONT = "黑体";
    private static final String BODY_FONT = "宋体";
    /** Air between the lines and what stands in the cells. */
    private static final short INDENT = 1;

    private static final byte[] LINE = {(byte) 0x9A, (byte) 0xA5, (byte) 0xB1};
    private static final byte[] HEADER_FILL = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};
    private static final byte[] BAND_FILL = {(byte) 0xF3, (byte) 0xF6, (byte) 0xFA};
    private static final byte[] LINK = {(byte) 0x1F, (byte) 0x4E, (byte) 0x9E};
    private static final byte[] GREY = {(byte) 0x59, (byte) 0x63, (byte) 0x6E};

    private final XSSFWorkbook workbook;
    private final XSSFFont body;
    private final XSSFFont grey;
    private final XSSFFont heading;
    private final Map<String, XSSFCellStyle> numbers = new HashMap<>();

    final XSSFCellStyle title;
    final XSSFCellStyle captionLeft;
    final XSSFCellStyle captionRight;
    final XSSFCellStyle header;
    final XSSFCellStyle band;
    final XSSFCellStyle text;
    final XSSFCellStyle textLikeFormula;
    final XSSFCellStyle centred;
    final XSSFCellStyle link;
    final XSSFCellStyle small;
    final XSSFCellStyle smallLink;
    final XSSFCellStyle smallLikeFormula;

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.body = font(BODY_FONT, 11);
        this.grey = font(BODY_FONT, 10);
        this.grey.setColor(colour(GREY));
        this.heading = font(HEADING_FONT, 11);
        this.title = plain(font(HEADING_FONT, 18), HorizontalAlignment.CENTER);
        this.captionLeft = plain(body, HorizontalAlignment.LEFT);
        this.captionRight = plain(body, HorizontalAlignment.RIGHT);
        this.header = filled(heading, HorizontalAlignment.CENTER, HEADER_FILL);
        this.band = filled(heading, HorizontalAlignment.LEFT, BAND_FILL);
        this.band.setIndention(INDENT);
        this.text = wrapped(body);
        this.textLikeFormula = quoted(body);
        this.centred = bordered(body, HorizontalAlignment.CENTER);
        this.link = wrapped(linked(11));
        this.smallLink = wrapped(linked(10));
        this.small = wrapped(grey);
        this.smallLikeFormula = quoted(grey);
    }

    /** Right-aligned, with the given number format; one style for each format. */
    XSSFCellStyle number(String format) {
        return numbers.computeIfAbsent(format, code -> {
            XSSFCellStyle style = bordered(body, HorizontalAlignment.RIGHT);
            style.setDataFormat(workbook.createDataFormat().getFormat(code));
            style.setIndention(INDENT);
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

    private XSSFFont linked(int points) {
        XSSFFont font = font(BODY_FONT, points);
        font.setColor(colour(LINK));
        font.setUnderline(FontUnderline.SINGLE);
        return font;
    }

    private XSSFCellStyle plain(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle bordered(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = plain(font, alignment);
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

    private XSSFCellStyle filled(XSSFFont font, HorizontalAlignment alignment, byte[] fill) {
        XSSFCellStyle style = bordered(font, alignment);
        style.setFillForegroundColor(colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle wrapped(XSSFFont font) {
        XSSFCellStyle style = bordered(font, HorizontalAlignment.LEFT);
        style.setWrapText(true);
        style.setIndention(INDENT);
        return style;
    }

    /** For words that begin like a formula: they stay words even when somebody edits the cell. */
    private XSSFCellStyle quoted(XSSFFont font) {
        XSSFCellStyle style = wrapped(font);
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFColor colour(byte[] rgb) {
        return new XSSFColor(rgb, workbook.getStylesSource().getIndexedColors());
    }
}
