package org.fazhi.narrative;

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

    /** A number in the words that is bound to nothing; {@code proposal} is the token that may take its place. */
    public record UnboundNumber(String text, Optional<Token> proposal, int start, int end) implements Span {}
}
