package org.fazhi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a cell of a ledger holds (单元格的值). An empty cell has none; it is never zero or false. */
public sealed interface CellValue {

    /** Of a text, note or person column. */
    record Text(String text) implements CellValue {}

    /** Of a whole, decimal, money (元) or percent column. Equal numbers are equal whatever their scale. */
    record Number(BigDecimal number) implements CellValue {
        public Number {
            BigDecimal stripped = number.stripTrailingZeros();
            number = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    record Day(LocalDate day) implements CellValue {}

    /** Of a date column: the step was not asked for (不适用), which is an answer and no day. */
    record NotApplicable() implements CellValue {}

    record Flag(boolean yes) implements CellValue {}

    /** @param code of the column's code list */
    record Coded(String code) implements CellValue {}

    /** @param unit code of a reporting unit */
    record Unit(String unit) implements CellValue {}

    /** @param units codes of reporting units, each once, in the order given; never empty */
    record Units(List<String> units) implements CellValue {
        public Units {
            units = List.copyOf(units);
        }
    }
}
