package org.fazhi.excel;

import java.math.BigDecimal;

/** What a cell of a foreign sheet holds (单元格内容). */
public sealed interface CellContent {

    /** Whether nothing a person could see is in it. */
    default boolean isBlank() {
        return this instanceof Empty || this instanceof Text(String text) && text.isBlank();
    }

    record Empty() implements CellContent {}

    record Text(String text) implements CellContent {}

    /** @param value as stored, to the fifteen digits a spreadsheet keeps; @param format its number format */
    record Number(BigDecimal value, NumberFormat format) implements CellContent {}

    /** @param shown the day and, if there is one, the time: 2020-01-01 01:01:00 */
    record Date(String shown) implements CellContent {}

    record Flag(boolean value) implements CellContent {}

    /** @param sign as a spreadsheet shows it: #REF! */
    record Fault(String sign) implements CellContent {}

    /** A formula whose result was never saved and cannot be had here. */
    record Uncalculated(String formula) implements CellContent {}
}
