package org.fazhi.narrative.recognise;

import java.math.BigDecimal;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;

/**
 * A figure in a line of text (认出的数).
 *
 * @param start of its words with those of approximation, in the line
 * @param end behind the last of them
 * @param number in the unit as written: 1.2 of 1.2万件; 0.2 of 1/5
 * @param unit as written, with its scale; empty for a bare number and for a fraction
 * @param subject what it measures, as far as the words around it say
 */
public record RecognisedFigure(
        int start, int end, BigDecimal number, MeasureUnit unit, Qualifier qualifier, FigureRole role, String subject) {

    public String snippet(String line) {
        return line.substring(start, end);
    }

    /** The quantity it states, a fraction in percent. */
    public Quantity quantity() {
        return new Quantity(number, unit, qualifier);
    }
}
