package org.fazhi.narrative;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.language.PackedText;

/**
 * What stands before a token (引导语): 比上年, 同比, 由上年的…, 增加. It may say already what the token would say, or what the
 * figures do not bear out. Each wording is a line of {@code lead-ins.txt}.
 *
 * @param before the line as printed so far
 */
record LeadIn(String before) {
    private static final Pattern ENDS_OF_SENTENCES = Pattern.compile("[。；;！？!?]");
    /** What stands further before says nothing of the token, and a line may be as long as a book. */
    private static final int FURTHEST = 200;

    private static final List<Wording> WORDINGS = wordings();

    /** At the start of a line. */
    static final LeadIn NONE = new LeadIn("");

    /** What words before a token can say. */
    enum Meaning {
        /** 比上年: as a sentence that ends in 持平 would not begin. */
        AGAINST,
        /** That it is compared with last year. */
        COMPARED,
        /** 由上年的: from what it was last year. */
        FROM,
        RISE,
        FALL,
        RISE_TO,
        FALL_TO,
        ABOUT
    }

    private record Wording(Meaning meaning, Pattern pattern) {}

    boolean says(Meaning meaning) {
        return WORDINGS.stream()
                .filter(wording -> wording.meaning == meaning)
                .anyMatch(wording -> wording.pattern.matcher(sentence()).find());
    }

    /** Where in the line the 比 of 比上年 stands, that must be 与 when the figures are level. */
    OptionalInt against() {
        int start = before.length() - sentence().length();
        return WORDINGS.stream()
                .filter(wording -> wording.meaning == Meaning.AGAINST)
                .map(wording -> wording.pattern.matcher(sentence()))
                .filter(Matcher::find)
                .mapToInt(found -> start + found.start())
                .findFirst();
    }

    private String sentence() {
        String near = before.substring(Math.max(0, before.length() - FURTHEST));
        return near.substring(ENDS_OF_SENTENCES
                .matcher(near)
                .results()
                .mapToInt(end -> end.end())
                .max()
                .orElse(0));
    }

    private static List<Wording> wordings() {
        List<String[]> lines = PackedText.lines(LeadIn.class, "lead-ins.txt").stream()
                .map(line -> line.split("\\|", 2))
                .toList();
        String last = lines.getFirst()[1].strip();
        return lines.stream()
                .skip(1)
                .map(cells -> new Wording(
                        Meaning.valueOf(cells[0].strip().toUpperCase(Locale.ROOT)),
                        Pattern.compile(cells[1].strip().replace("<last>", last))))
                .toList();
    }
}
