package org.fazhi.excel.writing;

import org.fazhi.excel.grid.NumberFormat;
import org.fazhi.value.Quantity;

/**
 * The number format under which a figure is written (单元格格式): the cell holds the number itself, and what is not number
 * (余, 近, %) is only shown. {@link NumberFormat} reads it back.
 */
public final class FigureFormat {
    private FigureFormat() {}

    /** @param digits after the point */
    public static String of(Quantity quantity, int digits) {
        boolean percentage = quantity.unit().isPercent();
        String number = grouped(digits);
        String percent = percentage ? "%" : "";
        String word = "\"" + quantity.qualifier().word() + "\"";
        return switch (quantity.qualifier().position()) {
            case NONE -> number + percent;
            // Without a second section the minus would stand before the word.
            case BEFORE ->
                word + number + percent + (quantity.number().signum() < 0 ? ";" + word + "-" + number + percent : "");
            case AFTER_NUMBER -> number + word + percent;
            case AFTER_UNIT -> number + percent + word;
        };
    }

    /** The number as the cell stores it: 25.81% is 0.2581. */
    public static double stored(Quantity quantity) {
        int shift = quantity.unit().isPercent() ? 2 : 0;
        return quantity.number().movePointLeft(shift).doubleValue();
    }

    /** The difference of two figures, with its sign; percentages differ by 百分点. */
    static String ofDifference(boolean percentage, int decimals, String points) {
        String number = grouped(decimals) + (percentage ? "\"" + points + "\"" : "");
        return "+" + number + ";-" + number + ";0";
    }

    /** A rate of change with its sign. */
    static String ofRate() {
        return "+0.00%;-0.00%;0.00%";
    }

    private static String plain(int digits) {
        return digits == 0 ? "0" : "0." + "0".repeat(digits);
    }

    private static String grouped(int digits) {
        return "#,##" + plain(digits);
    }
}
