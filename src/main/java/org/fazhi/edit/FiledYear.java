package org.fazhi.edit;

import java.util.List;

/**
 * What a year says to those who read its report (报送内容): as words, so that it can be compared whatever its catalogue was.
 *
 * @param paragraphs of the report in the order of print, numbers and headings included
 */
public record FiledYear(
        int year, String title, List<Paragraph> paragraphs, List<FiledFigure> figures, List<FiledLedger> ledgers) {

    /** @param source code of the work item, chapter or point it comes from, empty for none */
    public record Paragraph(String source, String text) {}

    /**
     * A figure of the table.
     *
     * @param area heading it stands under
     * @param value as printed with its unit, empty for none
     * @param lastYear the same of the year before
     */
    public record FiledFigure(String code, String area, String name, String value, String lastYear, String note) {}

    /** How many rows a ledger had. */
    public record FiledLedger(String code, String name, long rows) {}

    public FiledYear {
        paragraphs = List.copyOf(paragraphs);
        figures = List.copyOf(figures);
        ledgers = List.copyOf(ledgers);
    }
}
