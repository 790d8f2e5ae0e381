package org.fazhi.excel.form;

import org.fazhi.value.Quantity;

/** A figure as a text that is equal where figures are (数值文本). */
public final class QuantityText {
    private QuantityText() {}

    public static String of(Quantity quantity) {
        return (quantity.number().toPlainString() + " " + quantity.unit().symbol() + " "
                        + quantity.qualifier().word())
                .strip();
    }
}
