package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.language.ChineseNumeral;
import org.fazhi.language.Messages;

/** Numbers the headings of a document by level (7.3.3): 一、 （一） 1. （1）. */
public final class Outline {
    private static final Messages MESSAGES = Messages.of(Outline.class);
    private static final int DEEPEST = 4;

    private Outline() {}

    /**
     * A part of a document before it is numbered.
     *
     * @param source code of what it comes from
     */
    public record Unnumbered(String source, String heading, List<RenderedText> paragraphs, List<Unnumbered> children) {
        public Unnumbered {
            paragraphs = List.copyOf(paragraphs);
            children = List.copyOf(children);
        }

        /** A part whose text has headings of its own. */
        public static Unnumbered of(String source, String heading, TextOutline text) {
            List<Unnumbered> details = text.details().stream()
                    .map(detail -> new Unnumbered(source, detail.heading(), detail.paragraphs(), List.of()))
                    .toList();
            return new Unnumbered(source, heading, text.paragraphs(), details);
        }

        /** A part without a heading of its own: its first sentence is one. */
        public static Unnumbered headedByFirstSentence(String source, List<RenderedText> lines) {
            TextOutline text = TextOutline.headedByFirstSentence(lines);
            TextOutline.Detail first = text.details().getFirst();
            return of(
                    source,
                    first.heading(),
                    new TextOutline(
                            first.paragraphs(),
                            text.details().subList(1, text.details().size())));
        }
    }

    /** The parts as numbered sections of the first level and below. */
    public static List<Section> number(List<Unnumbered> parts) {
        return number(parts, 1);
    }

    private static List<Section> number(List<Unnumbered> parts, int level) {
        List<Section> sections = new ArrayList<>();
        for (Unnumbered part : parts) {
            String number = number(level, sections.size() + 1);
            int below = Math.min(level + 1, DEEPEST);
            sections.add(new Section(
                    part.source(), level, number, part.heading(), part.paragraphs(), number(part.children(), below)));
        }
        return sections;
    }

    private static String number(int level, int ordinal) {
        String numeral = level <= 2 ? ChineseNumeral.of(ordinal) : String.valueOf(ordinal);
        return MESSAGES.say("number." + level, numeral);
    }
}
