package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with headings of its own (文内小标题). A line that begins with a number — （1）, 1. or （一） — or with # is one; its
 * number is left out, for the program numbers headings itself. What follows the heading's first full stop on its line is
 * a paragraph under it.
 *
 * @param paragraphs before the first heading
 */
public record TextOutline(List<RenderedText> paragraphs, List<Detail> details) {
    private static final Pattern MARKER = Pattern.compile("^(?:#+\\s*"
            + "|[（(]\\s*(?:[0-9０-９]+|[一二三四五六七八九十]+)\\s*[）)]\\s*[、.．]?\\s*"
            + "|[0-9０-９]+[.．、](?![0-9０-９])\\s*"
            + "|[一二三四五六七八九十]+、\\s*"
            + "|[①-⑳]\\s*)");
    private static final String STOP = "。";
    private static final String NOT_AFTER_HEADING = "。，；：、 ";

    /** A heading within a text, and what stands under it. */
    public record Detail(String heading, List<RenderedText> paragraphs) {
        public Detail {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public TextOutline {
        paragraphs = List.copyOf(paragraphs);
        details = List.copyOf(details);
    }

    /** The outline of the lines of a text; blank lines and spaces at the ends of lines are left out. */
    public static TextOutline of(List<RenderedText> lines) {
        List<RenderedText> leading = new ArrayList<>();
        List<Detail> details = new ArrayList<>();
        for (RenderedText raw : lines) {
            RenderedText line = raw.strip();
            Matcher marker = MARKER.matcher(line.text());
            if (line.isBlank()) continue;
            if (marker.lookingAt() && marker.end() < line.text().length()) details.add(detail(line, marker.end()));
            else if (details.isEmpty()) leading.add(line);
            else details.add(withParagraph(details.removeLast(), line));
        }
        return new TextOutline(leading, details);
    }

    /**
     * The outline of lines of which the first sentence is a heading too, without any mark.
     *
     * @param lines not all of them blank
     */
    static TextOutline headedByFirstSentence(List<RenderedText> lines) {
        List<RenderedText> kept = paragraphs(lines);
        List<Detail> details = new ArrayList<>();
        details.add(detail(kept.getFirst(), 0));
        TextOutline rest = of(kept.subList(1, kept.size()));
        for (RenderedText line : rest.paragraphs()) details.add(withParagraph(details.removeLast(), line));
        details.addAll(rest.details());
        return new TextOutline(List.of(), details);
    }

    /** The lines as plain paragraphs, for texts that have no headings. */
    public static List<RenderedText> paragraphs(List<RenderedText> lines) {
        return lines.stream()
                .map(RenderedText::strip)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Detail detail(RenderedText line, int from) {
        String text = line.text();
        int stop = text.indexOf(STOP, from);
        int end = stop < 0 ? text.length() : stop + 1;
        RenderedText rest = line.slice(end, text.length()).strip();
        return new Detail(heading(text.substring(from, end)), rest.isBlank() ? List.of() : List.of(rest));
    }

    private static String heading(String words) {
        int end = words.length();
        while (end > 1 && NOT_AFTER_HEADING.indexOf(words.charAt(end - 1)) >= 0) end--;
        return words.substring(0, end);
    }

    private static Detail withParagraph(Detail detail, RenderedText line) {
        List<RenderedText> paragraphs = new ArrayList<>(detail.paragraphs());
        paragraphs.add(line);
        return new Detail(detail.heading(), paragraphs);
    }
}
