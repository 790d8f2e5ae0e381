package org.fazhi.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in Chinese numerals, as documents are signed with (汉字日期): 二〇二〇年三月五日, 二零二零年十二月三十一日. */
final class ChineseDate {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UP_TO_31 = "[一二三四五六七八九]|[二三]?十[一二三四五六七八九]?";
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<year>[〇零○◯O0一二三四五六七八九]{4})年(?<month>" + UP_TO_31 + ")月(?<day>" + UP_TO_31 + ")(?<end>[日号]?)");

    private ChineseDate() {}

    /** 二〇二〇年三月五日 as 2020年3月5日; anything else as it is. */
    static String inDigits(String date) {
        Matcher written = WRITTEN.matcher(date);
        if (!written.matches()) return date;
        return year(written.group("year")) + "年" + number(written.group("month")) + "月" + number(written.group("day"))
                + written.group("end");
    }

    private static String year(String numeral) {
        StringBuilder year = new StringBuilder();
        for (char digit : numeral.toCharArray()) year.append(Math.max(DIGITS.indexOf(digit), 0));
        return year.toString();
    }

    /** 五, 十, 十五, 三十, 三十一. */
    private static int number(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) return DIGITS.indexOf(numeral);
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0));
        int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1));
        return 10 * tens + ones;
    }
}
