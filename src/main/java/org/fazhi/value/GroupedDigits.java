package org.fazhi.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thousands separators (千分位) for figures on a screen: 1,850余万元 of 1850余万元. {@link QuantityReader} reads them back.
 * Official documents have none, so {@link QuantityWriter} prints none.
 */
public final class GroupedDigits {
    /** The digits before the point of the first number of a text. */
    private static final Pattern WHOLE = Pattern.compile("^(\\D*)(\\d+)");

    private static final int THREE = 3;

    private GroupedDigits() {}

    /** @param figure as printed, whatever stands before and after its number */
    public static String of(String figure) {
        Matcher number = WHOLE.matcher(figure);
        if (!number.find()) return figure;
        StringBuilder grouped = new StringBuilder(number.group(2));
        for (int at = grouped.length() - THREE; at > 0; at -= THREE) grouped.insert(at, ',');
        return number.group(1) + grouped + figure.substring(number.end());
    }
}
