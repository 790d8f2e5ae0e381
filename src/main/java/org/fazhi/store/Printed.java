package org.fazhi.store;

import org.fazhi.catalogue.Indicator;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;

/** A quantity as the history prints it. */
final class Printed {
    private Printed() {}

    static String of(Quantity quantity, Indicator indicator) {
        return QuantityWriter.write(quantity, indicator.decimals());
    }
}
