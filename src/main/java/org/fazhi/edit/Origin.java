package org.fazhi.edit;

/** Where an edit's figure came from (数据来源): a person's keys, a cell of a foreign sheet, a paragraph of a foreign report. */
public sealed interface Origin {
    record Keyboard() implements Origin {}

    record SheetCell(String file, String sheet, String cell) implements Origin {}

    /** @param paragraph its number, as a reader counts them */
    record ReportParagraph(String file, int paragraph) implements Origin {}
}
