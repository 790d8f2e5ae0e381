package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A piece of a phrase's template: words as they are, or a slot to be filled. */
sealed interface TemplatePart {

    record Fixed(String text) implements TemplatePart {}

    record Filled(Slot slot) implements TemplatePart {}

    /** What can stand between angle brackets in {@code phrases.txt}. */
    enum Slot {
        THIS,
        THIS_NUMBER,
        LAST,
        LAST_NUMBER,
        EARLIER,
        DIFFERENCE,
        RATE,
        UNIT,
        FRACTION,
        NUMERAL,
        ROUGHLY,
        AS_LAST;

        static Slot named(String keyword) {
            return valueOf(keyword.replace('.', '_').toUpperCase(Locale.ROOT));
        }
    }

    static List<TemplatePart> parse(String template) {
        List<TemplatePart> parts = new ArrayList<>();
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('<', at);
            if (open < 0) open = template.length();
            if (open > at) parts.add(new Fixed(template.substring(at, open)));
            if (open == template.length()) break;
            int close = template.indexOf('>', open);
            parts.add(new Filled(Slot.named(template.substring(open + 1, close))));
            at = close + 1;
        }
        return parts;
    }
}
