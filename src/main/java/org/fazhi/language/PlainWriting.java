package org.fazhi.language;

import java.text.Normalizer;

/**
 * Other forms of a character made the plain one: ４ and ④ are 4, ㈠ is (一), ㎡ is m2. For words that are compared and
 * found; it would make 102 of 10², so a value to be kept is only made narrow.
 */
public final class PlainWriting {
    private PlainWriting() {}

    public static String of(String text) {
        return isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** As nearly all texts are: signs of ASCII and Chinese characters have no other form. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean plain = sign < '\u0080' || '\u4e00' <= sign && sign <= '\u9fff';
            if (!plain) return false;
        }
        return true;
    }
}
