package org.fazhi.workspace.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.Renderer;
import org.fazhi.narrative.recognise.FigureRole;

/**
 * Puts tokens into a text for its figures (换成指标引用), each only where the text prints afterwards, letter for letter, as it
 * was written. Whatever a token cannot print so stays words.
 *
 * @param renderer with the figures as they will be
 */
record TokenSetting(Renderer renderer) {
    private static final List<String> OF_YEAR = List.of("", "|数值", "|汉字", "|分数");
    private static final List<String> OF_LAST_YEAR = List.of("|上年", "|上年数值");
    private static final List<String> OF_CHANGE = List.of("|较上年", "|同比", "|增减", "|增幅", "");
    /** How far before a change its verb may begin: 比上年增加了. */
    private static final int VERB = 4;

    /** A stretch of a text that may be a token of an indicator. */
    record Stretch(int start, int end, String indicator, FigureRole role) {}

    /** Whether the text can hold tokens at all. */
    boolean isPlain(String text) {
        return printed(text).equals(text);
    }

    String set(String text, List<Stretch> stretches) {
        if (!isPlain(text)) return text;
        String changed = text;
        for (Stretch stretch : stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::start).reversed())
                .toList()) changed = withToken(changed, stretch, text);
        return changed;
    }

    private String withToken(String text, Stretch stretch, String wanted) {
        for (String phrase : phrases(stretch.role)) {
            String token = "{" + stretch.indicator + phrase + "}";
            for (int end : ends(text, stretch))
                for (int start : starts(stretch, phrase)) {
                    String changed = text.substring(0, start) + token + text.substring(end);
                    if (printed(changed).equals(wanted)) return changed;
                }
        }
        return text;
    }

    private static List<String> phrases(FigureRole role) {
        return switch (role) {
            case VALUE, RATE, SHARE, RANK, TARGET -> OF_YEAR;
            case PRIOR -> OF_LAST_YEAR;
            case CHANGE -> OF_CHANGE;
        };
    }

    /** With its unit, and without it where the indicator's is another word. */
    private static List<Integer> ends(String text, Stretch stretch) {
        int digits = stretch.start;
        while (digits < stretch.end && isDigit(text.charAt(digits))) digits++;
        return digits > stretch.start && digits < stretch.end ? List.of(stretch.end, digits) : List.of(stretch.end);
    }

    private static List<Integer> starts(Stretch stretch, String phrase) {
        boolean changes = phrase.equals("|较上年") || phrase.equals("|同比");
        return changes && stretch.start >= VERB
                ? List.of(stretch.start - 2, stretch.start - 3)
                : List.of(stretch.start);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9' || character == '.';
    }

    private String printed(String text) {
        List<RenderedText> lines = renderer.render(text);
        boolean broken = lines.stream().anyMatch(line -> !line.unresolved().isEmpty());
        return broken ? "" : lines.stream().map(RenderedText::text).collect(Collectors.joining("\n"));
    }
}
