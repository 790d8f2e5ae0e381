package org.fazhi.label;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.language.Messages;
import org.fazhi.language.PlainWriting;
import org.fazhi.value.MeasureUnit;

/**
 * What a foreign sheet calls something (名称), with what clerks add to it taken off: numbering, 其中, a unit of measure in
 * brackets, spaces, full-width signs.
 *
 * @param key for comparing: equal keys are the same name, differently written
 * @param core the key without 数, 总数 and the like at its end
 * @param measure the unit of measure that stood in brackets
 */
public record Label(String key, String core, Optional<MeasureUnit> measure) {
    private static final Messages MESSAGES = Messages.of(Label.class);
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:[(]?[一二三四五六七八九十]{1,3}[)、.]|[(]\\d{1,3}[)]|\\d{1,3}[)、.](?!\\d)|\\d{1,2}(?:[.]\\d{1,2}){1,9}[、.]?)");
    private static final String NUMBERING_BEGINS = "(一二三四五六七八九十0123456789";
    private static final Pattern AMONG = Pattern.compile("^(?:#|其中:?)");
    private static final String AMONG_BEGINS = "#其";
    private static final Pattern MEASURE = Pattern.compile("[(\\[【](?:单位:)?([^()\\[\\]【】]{1,6})[)\\]】]$");
    private static final Pattern MEASURE_WORD =
            Pattern.compile("^[十百千万亿]*(?:" + String.join("|", MESSAGES.words("measures")) + ")");
    private static final int LONGEST_MEASURE = 6;
    private static final Pattern COUNTED =
            Pattern.compile("(" + String.join("|", MESSAGES.words("measures")) + ")数量?$|(人次|件次|户次)$");
    private static final List<String> RATES = MESSAGES.words("rates");
    private static final List<String> COUNTING = MESSAGES.words("counting");
    /** Names that say only that rows were added up. */
    private static final List<String> TOTALS = MESSAGES.words("totals");

    public static Label of(String text) {
        String bare = withoutBeginning(withoutSpaces(PlainWriting.of(text)).toLowerCase(Locale.ROOT));
        Optional<MeasureUnit> measure = Optional.empty();
        if (endsInBracket(bare)) {
            Matcher bracket = MEASURE.matcher(bare);
            if (bracket.find() && isMeasure(bracket.group(1))) {
                measure = Optional.of(new MeasureUnit(bracket.group(1)));
                bare = bare.substring(0, bracket.start());
            }
        }
        String key = withoutSigns(bare);
        return new Label(key, withoutCounting(key), measure);
    }

    /** Whether the label says of itself that it is part of the one above: 其中：, # */
    public static boolean isAmong(String text) {
        String plain = PlainWriting.of(text);
        if (plain.indexOf('#') < 0 && plain.indexOf('其') < 0) return false;
        String bare = withoutNumbering(withoutSpaces(plain));
        return !bare.isEmpty()
                && AMONG_BEGINS.indexOf(bare.charAt(0)) >= 0
                && AMONG.matcher(bare).find();
    }

    /** The unit of measure that the name itself speaks of. */
    Optional<MeasureUnit> spokenMeasure() {
        if (RATES.stream().anyMatch(key::endsWith)) return Optional.of(MeasureUnit.PERCENT);
        Matcher counted = COUNTED.matcher(key);
        return counted.find()
                ? Optional.of(new MeasureUnit(counted.group(1) == null ? counted.group(2) : counted.group(1)))
                : Optional.empty();
    }

    /** Whether a word is a unit of measure such as 万元 or 件. */
    public static boolean isMeasure(String word) {
        String plain = PlainWriting.of(word.strip());
        return plain.length() <= LONGEST_MEASURE && MEASURE_WORD.matcher(plain).matches();
    }

    /** Whether a text is 合 计 or another name for added-up rows. */
    public static boolean isTotal(String text) {
        boolean possible = text.indexOf('计') >= 0 || text.indexOf('总') >= 0;
        return possible && TOTALS.contains(of(text).key());
    }

    private static String withoutNumbering(String text) {
        boolean numbered = !text.isEmpty() && NUMBERING_BEGINS.indexOf(text.charAt(0)) >= 0;
        return numbered ? NUMBERING.matcher(text).replaceFirst("") : text;
    }

    private static String withoutBeginning(String text) {
        String named = withoutNumbering(text);
        boolean among = !named.isEmpty() && AMONG_BEGINS.indexOf(named.charAt(0)) >= 0;
        return among ? AMONG.matcher(named).replaceFirst("") : named;
    }

    private static boolean endsInBracket(String text) {
        return !text.isEmpty() && ")]】".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static String withoutCounting(String key) {
        for (String word : COUNTING) {
            if (key.endsWith(word) && key.length() > word.length()) {
                return key.substring(0, key.length() - word.length());
            }
        }
        return key;
    }

    private static String withoutSpaces(String text) {
        return only(text, sign -> !Character.isWhitespace(sign));
    }

    private static String withoutSigns(String text) {
        return only(text, sign -> Character.isLetterOrDigit(sign) || sign == '%');
    }

    private static String only(String text, IntPredicate kept) {
        int first = 0;
        while (first < text.length() && kept.test(text.charAt(first))) first++;
        if (first == text.length()) return text;
        StringBuilder only = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (kept.test(text.charAt(i))) only.append(text.charAt(i));
        }
        return only.toString();
    }
}
