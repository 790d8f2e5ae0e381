package org.fazhi.edit;

/** Where an edit's figure came from (数据来源): a person's keys, or a cell of a foreign sheet. */
public sealed interface Origin {
    record Keyboard() implements Origin {}

    record SheetCell(String file, String sheet, String cell) implements Origin {}
}
