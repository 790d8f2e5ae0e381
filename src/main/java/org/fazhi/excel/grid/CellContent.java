package org.fazhi.excel.grid;

import java.math.BigDecimal;

/** What a cell of a foreign sheet holds (单元格内容). */
public sealed interface CellContent {

    /** As the sheet shows it to a person, so far as it matters here. */
    String shown();

    /** Whether nothing a person could see is in it. */
    default boolean isBlank() {
        return this instanceof Empty || this instanceof Text(String text) && text.isBlank();
    }

    record Empty() implements CellContent {
        @Override
        public String shown() {
            return "";
        }
    }

    record Text(String text) implements CellContent {
        @Override
        public String shown() {
            return text;
        }
    }

    /** @param value as stored, to the fifteen digits a spreadsheet keeps; @param format its number format */
    record Number(BigDecimal value, NumberFormat format) implements CellContent {
        @Override
        public String shown() {
            return format.show(value);
        }
    }

    /** @param shown the day and, if there is one, the time: 2020-01-01 01:01:00 */
    record Date(String shown) implements CellContent {}

    record Flag(boolean value) implements CellContent {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** @param sign as a spreadsheet shows it: #REF! */
    record Fault(String sign) implements CellContent {
        @Override
        public String shown() {
            return sign;
        }
    }

    /** A formula whose result was never saved and cannot be had here. */
    record Uncalculated(String formula) implements CellContent {
        @Override
        public String shown() {
            return "=" + formula;
        }
    }
}
