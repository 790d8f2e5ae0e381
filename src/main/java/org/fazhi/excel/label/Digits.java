package org.fazhi.excel.label;

import java.text.Normalizer;

/** Full-width digits, letters and signs made half-width. */
public final class Digits {
    private Digits() {}

    public static String halfWidth(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
