package org.fazhi.language;

/** Chinese numerals (汉字数字), for the numbers of headings: 一, 十, 十一, 二十二, 一百零五. */
public final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};

    private ChineseNumeral() {}

    /** @param number from 0 to 9999 */
    public static String of(int number) {
        if (number < 0 || number > 9999) throw new IllegalArgumentException("no Chinese numeral for " + number);
        if (number < 10) return digit(number);
        String numeral = places(String.valueOf(number));
        return numeral.startsWith("一十") ? numeral.substring(1) : numeral;
    }

    private static String places(String digits) {
        StringBuilder numeral = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) numeral.append(digit(0));
            gap = false;
            numeral.append(digit(digit)).append(PLACES[digits.length() - 1 - i]);
        }
        return numeral.toString();
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
