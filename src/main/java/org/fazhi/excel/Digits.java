package org.fazhi.excel;

import java.text.Normalizer;

/** Full-width digits, letters and signs made half-width. */
final class Digits {
    private Digits() {}

    static String halfWidth(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
