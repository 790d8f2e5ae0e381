package org.fazhi.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a written figure (数的写法): 近 | 1850 | 余 | 万 | 元 | 以上. It says only what stands where; what the parts
 * mean is {@link QuantityReader}'s business.
 *
 * @param number Arabic number, Chinese numeral or fraction
 * @param qualifiers every word of approximation, in the order written
 * @param scale 万, 亿, 千, 百, 十 and their compounds; may be empty
 * @param unit what remains, without brackets around it; may be empty
 */
record Notation(String number, List<String> qualifiers, String scale, String unit) {
    private static final String ARABIC = "-?(?:\\d{1,3}(?:,\\d{3})+|\\d++)(?:\\.\\d++)?";
    private static final String CHINESE_FIGURE = "零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖十百千拾佰仟";
    /** A numeral ends before its last 万 or 亿, which is its scale; a lone 万 is ten thousand. */
    private static final String CHINESE = "(?:[" + CHINESE_FIGURE + "万亿]*[" + CHINESE_FIGURE + "]|[万亿])";

    private static final String FRACTION =
            "\\d++/\\d++|" + CHINESE + "分之" + CHINESE + "|百分之(?:" + ARABIC + "|" + CHINESE + ")";
    private static final String BEFORE = "大约|约为|约|将近|接近|近|不足|不到|超过|超|逾|至少|不少于|不低于|不超过|至多|最多";
    private static final String NEXT_TO_NUMBER = "余|多|(?<=[十拾0])几";
    private static final String AT_END = "以上|以下|左右|上下|余|多";

    private static final Pattern WRITTEN = Pattern.compile("^(?<before>(?:%s)*)(?<number>%s|%s|%s)(?<inner>(?:%s)*)"
                    .formatted(BEFORE, FRACTION, ARABIC, CHINESE, NEXT_TO_NUMBER)
            + "(?<scale>(?:(?<=\\d)[十百千])?[万亿]*)(?<afterScale>(?:%s)*)(?<unit>.*?)(?<end>(?:%s)*)"
                    .formatted(NEXT_TO_NUMBER, AT_END));
    private static final Pattern QUALIFIER = Pattern.compile("%s|%s|几".formatted(BEFORE, AT_END));
    private static final Pattern BARE_PLACE = Pattern.compile("[百千万亿佰仟]");
    private static final Pattern NUMBER = Pattern.compile(ARABIC + "|" + CHINESE);

    static Optional<Notation> of(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) return Optional.empty();
        String words =
                matcher.group("before") + matcher.group("inner") + matcher.group("afterScale") + matcher.group("end");
        return Optional.of(new Notation(
                matcher.group("number"),
                QUALIFIER.matcher(words).results().map(word -> word.group()).toList(),
                matcher.group("scale"),
                withoutBrackets(matcher.group("unit"))));
    }

    /** What stands before the first number of a text; empty when there is no number in it. */
    static Optional<String> beforeNumber(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Optional.of(text.substring(0, number.start()).strip()) : Optional.empty();
    }

    /** Whether there is only a word such as 万 or 千, as in a cell that holds nothing but a unit: 万元, 千克. */
    boolean isBarePlace() {
        return qualifiers.isEmpty() && BARE_PLACE.matcher(number).matches();
    }

    boolean isFraction() {
        return number.contains("/") || number.contains("分之");
    }

    private static String withoutBrackets(String unit) {
        boolean bracketed = unit.length() > 2 && unit.startsWith("(") && unit.endsWith(")");
        return bracketed ? unit.substring(1, unit.length() - 1) : unit;
    }
}
