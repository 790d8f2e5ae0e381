package org.fazhi.narrative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far 署名 and 成文日期 stand from the right edge, in characters (7.3.5.1): the date four in and the office centred
 * over it; where the office's name is too long for that, the date goes further in until it fits. A name wider than the
 * page is broken at sense, each line centred over the date.
 */
public record SignatureIndents(List<OfficeLine> office, double date) {
    /** The right gap of a date, where the office's name lets it have that. */
    public static final double DATE = 4;

    private static final SenseBreaks BREAKS = new SenseBreaks(TextMetrics.CHARACTERS);

    /** @param indent from the right edge, to half a character */
    public record OfficeLine(String words, double indent) {}

    public SignatureIndents {
        office = List.copyOf(office);
    }

    public static SignatureIndents of(String office, Optional<LocalDate> date) {
        List<String> lines = office.isEmpty() ? List.of() : BREAKS.lines(office);
        double officeWidth =
                lines.stream().mapToDouble(TextMetrics.OFFICE::width).max().orElse(0);
        double dateWidth =
                date.map(OfficialDate::printed).map(TextMetrics.OFFICE::width).orElse(officeWidth);
        double dateIndent = Math.min(Math.max(DATE, (officeWidth - dateWidth) / 2), TextMetrics.CHARACTERS - dateWidth);
        double middle = dateIndent + dateWidth / 2;
        return new SignatureIndents(
                lines.stream()
                        .map(line -> new OfficeLine(line, indent(line, middle)))
                        .toList(),
                dateIndent);
    }

    private static double indent(String line, double middle) {
        return Math.max(0, Math.round((middle - TextMetrics.OFFICE.width(line) / 2) * 2) / 2.0);
    }
}
