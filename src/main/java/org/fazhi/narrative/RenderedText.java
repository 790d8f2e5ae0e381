package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Figure;

/** A paragraph as it will be printed, still knowing which parts are figures (成文). */
public record RenderedText(List<Span> spans) {
    public RenderedText {
        spans = List.copyOf(spans);
    }

    public static RenderedText plain(String text) {
        return new RenderedText(List.of(new Words(text, 0, text.length())));
    }

    /** The words alone, as printed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /** What keeps this paragraph from being filed. */
    public List<Unresolved> unresolved() {
        return spans.stream()
                .filter(Unresolved.class::isInstance)
                .map(Unresolved.class::cast)
                .toList();
    }

    /** The print from one offset up to another, still knowing its figures; only words are ever cut. */
    public RenderedText slice(int from, int to) {
        List<Span> kept = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int first = Math.max(from, at) - at;
            int last = Math.min(to, at + span.text().length()) - at;
            if (first < last) kept.add(cut(span, first, last));
            at += span.text().length();
        }
        return new RenderedText(kept);
    }

    /** Without the spaces at either end. */
    public RenderedText strip() {
        String text = text();
        int from = text.length() - text.stripLeading().length();
        return slice(from, Math.max(from, text.stripTrailing().length()));
    }

    public boolean isBlank() {
        return text().isBlank();
    }

    private static Span cut(Span span, int from, int to) {
        if (!(span instanceof Words words)) return span;
        return new Words(words.text().substring(from, to), words.start() + from, words.start() + to);
    }

    /** A stretch of a paragraph; it stands for the characters from {@code start} to {@code end} of the text with tokens. */
    public sealed interface Span {
        /** As printed. */
        String text();

        int start();

        int end();
    }

    public record Words(String text, int start, int end) implements Span {}

    /** A figure from a token: follows its indicator. */
    public record LiveFigure(String text, Token token, Figure figure, int start, int end) implements Span {}

    /** A token that cannot be printed: blocks filing. */
    public record Unresolved(String text, Token token, String reason, int start, int end) implements Span {}

    /** Words that lead to a file; {@code target} is its path from the document, with slashes. */
    public record Link(String text, String target, int start, int end) implements Span {}

    /** A number in the words that is bound to nothing; {@code proposal} is the token that may take its place. */
    public record UnboundNumber(String text, Optional<Token> proposal, int start, int end) implements Span {}
}
