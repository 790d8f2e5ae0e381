package org.fazhi.narrative;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far 署名 and 成文日期 stand from the right edge, in characters (7.3.5.1): the date four in and the office centred
 * over it; where the office's name is too long for that, the date goes further in until it fits.
 */
public record SignatureIndents(double office, double date) {
    private static final double DATE = 4;

    public static SignatureIndents of(String office, Optional<LocalDate> date) {
        double officeWidth = TextMetrics.OFFICE.width(office);
        double dateWidth =
                date.map(OfficialDate::printed).map(TextMetrics.OFFICE::width).orElse(officeWidth);
        double further = (officeWidth - dateWidth) / 2;
        double dateIndent = Math.min(Math.max(DATE, further), TextMetrics.CHARACTERS - dateWidth);
        return new SignatureIndents(Math.max(0, Math.round((dateIndent - further) * 2) / 2.0), dateIndent);
    }
}
