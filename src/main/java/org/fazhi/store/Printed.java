package org.fazhi.store;

import org.fazhi.catalogue.Indicator;
import org.fazhi.value.Quantity;

/** A quantity as the history prints it. */
final class Printed {
    private Printed() {}

    static String of(Quantity quantity, Indicator indicator) {
        return quantity.number().toPlainString() + quantity.qualifier().word() + quantity.unit();
    }
}
