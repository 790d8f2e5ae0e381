package org.fazhi.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.fazhi.language.Messages;

/** Prints changes for the columns 增减 and 增幅 of tables, with their sign. */
public final class ChangeWriter {
    private static final Messages MESSAGES = Messages.of(ChangeWriter.class);
    private static final int RATE_DECIMALS = 2;

    private ChangeWriter() {}

    /** 增减: +239, -12, 0, 约+10; percentage points likewise: +3.2. */
    public static String difference(Change change, int decimals) {
        return about(change) + signed(change.difference(), decimals);
    }

    /** 增幅: -25.81%; the difference in 百分点 for percentages; empty where there is no rate. */
    public static Optional<String> rate(Change change, int decimals) {
        if (change.inPoints()) return Optional.of(MESSAGES.say("change.points", difference(change, decimals)));
        return change.rate().map(rate -> about(change) + signed(rate, RATE_DECIMALS) + MeasureUnit.PERCENT);
    }

    private static String about(Change change) {
        return change.approximate() ? Qualifier.ABOUT.word() : "";
    }

    private static String signed(BigDecimal number, int decimals) {
        String digits = QuantityWriter.digits(number, decimals);
        return number.signum() > 0 ? "+" + digits : digits;
    }
}
