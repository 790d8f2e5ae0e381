package org.fazhi.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;

/** How a counted figure is put into the report (公布方式): to the last one, or rounded down with 余. */
public enum Publishing {
    EXACT(0),
    TENS(10),
    HUNDREDS(100),
    THOUSANDS(1000);

    private final int step;

    Publishing(int step) {
        this.step = step;
    }

    /**
     * The figure as published. What rounding down loses nothing of stays exact: 150余 says more than 150.
     *
     * @param decimals digits after the point of an exact figure
     */
    public Quantity publish(BigDecimal counted, MeasureUnit unit, int decimals) {
        if (step == 0) return Quantity.exact(counted.setScale(decimals, RoundingMode.HALF_UP), unit);
        BigDecimal steps = counted.divideToIntegralValue(BigDecimal.valueOf(step));
        BigDecimal down = steps.multiply(BigDecimal.valueOf(step));
        if (down.signum() == 0 || down.compareTo(counted) == 0)
            return Quantity.exact(counted.setScale(decimals, RoundingMode.HALF_UP), unit);
        return new Quantity(down, unit, Qualifier.MORE);
    }
}
