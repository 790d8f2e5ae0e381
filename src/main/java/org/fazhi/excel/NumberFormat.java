package org.fazhi.excel;

/**
 * The number format of a cell, as far as it changes what the number means (数字格式).
 *
 * @param percent whether 0.25 is shown as 25%
 * @param before words shown before the number, such as 近
 * @param after words shown after it, such as 余万元
 */
public record NumberFormat(boolean percent, String before, String after) {
    public static final NumberFormat PLAIN = new NumberFormat(false, "", "");
}
