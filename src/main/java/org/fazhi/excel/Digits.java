package org.fazhi.excel;

import java.text.Normalizer;

/** Full-width digits and letters made half-width. */
final class Digits {
    private Digits() {}

    static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
