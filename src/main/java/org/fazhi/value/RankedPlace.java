package org.fazhi.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a ranking as clerks write it (名次写法): 第2位, 第二名, 全市第3, 并列第四. */
public final class RankedPlace {
    private static final Pattern ORDINAL = Pattern.compile("(?:全[国省市区县州盟]|[省市区县])?(?:排名|位居|位列|列)?(?:并列)?第 *(.+)");

    private RankedPlace() {}

    /** The number of the place with what follows it; a text that names no place stays as it is. */
    public static String number(String text) {
        Matcher ordinal = ORDINAL.matcher(HalfWidth.of(text));
        return ordinal.matches() ? ordinal.group(1) : text;
    }
}
