package org.fazhi.narrative.recognise;

import java.util.EnumSet;
import java.util.Set;
import org.fazhi.language.Messages;

/**
 * What makes a line the truth of one year only (只是当年的情况): a number, a day, a document, a meeting, something that
 * happened. Rather too much is told than too little: somebody looks at each.
 */
public enum YearBound {
    NUMBER,
    TIME,
    DOCUMENT,
    MEETING,
    EVENT;

    private static final String DIGITS = "0123456789０１２３４５６７８９〇零一二三四五六七八九十两";
    private static final String UNITS_OF_TIME = "年月日号届季";

    private final String label = Messages.of(YearBound.class).say("year_bound." + name());

    /** As the clerk reads it: 日期或者年份. */
    public String label() {
        return label;
    }

    /** What of it there is in a line; none where it may be as true in any other year. */
    public static Set<YearBound> in(String line) {
        Set<YearBound> found = EnumSet.noneOf(YearBound.class);
        String plain = PlainLine.of(line);
        if (!FigureRecogniser.numbersIn(line).isEmpty()
                || !FigureRecogniser.in(line).isEmpty()) found.add(NUMBER);
        if (hasDay(plain) || Vocabulary.BUILT_IN.anyIn("that-year", plain)) found.add(TIME);
        if (plain.indexOf('《') >= 0 || plain.indexOf('〔') >= 0) found.add(DOCUMENT);
        if (Vocabulary.BUILT_IN.anyIn("meeting", plain)) found.add(MEETING);
        if (Vocabulary.BUILT_IN.anyIn("happened", plain)) found.add(EVENT);
        return found;
    }

    private static boolean hasDay(String line) {
        for (int at = 1; at < line.length(); at++)
            if (UNITS_OF_TIME.indexOf(line.charAt(at)) >= 0 && DIGITS.indexOf(line.charAt(at - 1)) >= 0) return true;
        return false;
    }
}
