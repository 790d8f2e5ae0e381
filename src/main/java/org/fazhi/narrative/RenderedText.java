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
        return new RenderedText(List.of(new Words(text)));
    }

    /** The words alone, as printed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /** A stretch of a paragraph; {@code start} offsets point into the text with tokens. */
    public sealed interface Span {
        /** As printed. */
        String text();
    }

    public record Words(String text) implements Span {}

    /** A figure from a token: follows its indicator. */
    public record LiveFigure(String text, Token token, Figure figure) implements Span {}

    /** A token that cannot be printed: blocks filing. */
    public record Unresolved(String text, Token token, String reason) implements Span {}

    /** A number in the words that is bound to nothing; {@code proposal} is the indicator it may mean. */
    public record UnboundNumber(String text, Optional<Token> proposal) implements Span {}
}
