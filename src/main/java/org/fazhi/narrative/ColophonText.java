package org.fazhi.narrative;

import org.fazhi.language.Messages;

/**
 * A colophon (版记) as printed; each part may be empty. Its type is 4号, so more characters fit on a line than in the text.
 *
 * @param copyTo 抄送：…。
 * @param issuer 印发机关, at the left
 * @param issued 印发日期 with 印发, at the right of the same line
 */
public record ColophonText(String copyTo, String issuer, String issued) {
    private static final Messages MESSAGES = Messages.of(ColophonText.class);
    private static final double CHARACTERS = 29.5;
    private static final int COPY_TO_INDENT = 3;

    public static ColophonText of(OfficialDocument.Colophon colophon) {
        return new ColophonText(
                colophon.copyTo().isEmpty() ? "" : MESSAGES.say("copyTo", withoutStop(colophon.copyTo())),
                colophon.issuer(),
                colophon.issued()
                        .map(day -> MESSAGES.say("issued", OfficialDate.printed(day)))
                        .orElse(""));
    }

    public boolean hasIssuer() {
        return !issuer.isEmpty() || !issued.isEmpty();
    }

    /** How many lines of the page it takes. */
    public int rows() {
        return copyToRows() + (hasIssuer() ? 1 : 0);
    }

    private int copyToRows() {
        if (copyTo.isEmpty()) return 0;
        double width = TextMetrics.WIDEST.width(copyTo) - COPY_TO_INDENT;
        return (int) Math.ceil(width / (CHARACTERS - COPY_TO_INDENT));
    }

    private static String withoutStop(String words) {
        return words.endsWith("。") ? words.substring(0, words.length() - 1) : words;
    }
}
