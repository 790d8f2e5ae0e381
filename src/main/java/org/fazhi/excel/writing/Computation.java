package org.fazhi.excel.writing;

import java.util.List;

/**
 * How a figure is computed from others of the same table (表内公式).
 *
 * @param inHundredths whether what it comes to is written as it is under a format in percent, and not a hundredth of it
 */
public record Computation(List<Part> parts, boolean inHundredths) {
    public Computation {
        parts = List.copyOf(parts);
    }

    /** A stretch of it. */
    public sealed interface Part {

        /** @param written as spreadsheets write numbers, operators and functions */
        record Sign(String written) implements Part {}

        /**
         * A figure of the table.
         *
         * @param indicator by name
         * @param lastYear whether last year's
         */
        record Input(String indicator, boolean lastYear) implements Part {}
    }
}
