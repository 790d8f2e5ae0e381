package org.fazhi.excel.grid;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number format of a cell, as far as it changes what the number means (数字格式). Currency signs, colours, grouping
 * and decimals do not: the stored value counts, not how it is shown.
 *
 * @param percent whether 0.25 is shown as 25%
 * @param before Chinese words shown before the number, such as 近
 * @param after Chinese words shown after it, such as 余万元
 */
public record NumberFormat(boolean percent, String before, String after) {
    public static final NumberFormat PLAIN = new NumberFormat(false, "", "");

    private static final Pattern DIGITS = Pattern.compile("[0#?]");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)|([\\u4e00-\\u9fff])");
    private static final Pattern NOISE = Pattern.compile("\\[[^\\]]*\\]|_.|\\*.");
    /** A comma or a moved point at the end shows thousandths or less: the words after it are not the value's unit. */
    private static final Pattern SCALED = Pattern.compile("[0#?],+(?![0#?])|0!\\.0");

    /** Reads a format code such as {@code 0"余"} or {@code 0.00%}; its first section speaks for all. */
    static NumberFormat of(String code) {
        if (code.equalsIgnoreCase("General") || code.isEmpty()) return PLAIN;
        String section = NOISE.matcher(firstSection(code)).replaceAll("");
        Matcher digits = DIGITS.matcher(withoutLiterals(section));
        if (!digits.find() || SCALED.matcher(section).find()) return new NumberFormat(isPercent(section), "", "");
        int first = digits.start();
        return new NumberFormat(
                isPercent(section), words(section.substring(0, first)), words(section.substring(first)));
    }

    String show(BigDecimal value) {
        String number = plain(percent ? value.movePointRight(2) : value);
        boolean alone = !percent && before.isEmpty() && after.isEmpty();
        return alone ? number : before + number + (percent ? "%" : "") + after;
    }

    private static String plain(BigDecimal number) {
        return (number.scale() == 0 ? number : number.stripTrailingZeros()).toPlainString();
    }

    private static String firstSection(String code) {
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char sign = code.charAt(i);
            if (sign == '"') quoted = !quoted;
            if (sign == ';' && !quoted) return code.substring(0, i);
        }
        return code;
    }

    /** The same length, so that positions stay; what is quoted cannot be taken for digits or a percent sign. */
    private static String withoutLiterals(String section) {
        return LITERAL.matcher(section)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }

    private static boolean isPercent(String section) {
        return withoutLiterals(section).indexOf('%') >= 0;
    }

    private static String words(String part) {
        StringBuilder words = new StringBuilder();
        Matcher literal = LITERAL.matcher(part);
        while (literal.find()) {
            for (int group = 1; group <= 3; group++) {
                if (literal.group(group) != null) words.append(literal.group(group));
            }
        }
        return words.toString().codePoints().allMatch(Character::isIdeographic) ? words.toString() : "";
    }
}
