package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figures;
import org.fazhi.language.Messages;

/** Turns a text with tokens into the finished one (成文), keeping track of which characters come from where. */
public final class Renderer {
    private static final Messages MESSAGES = Messages.of(Renderer.class);

    private final FigurePrinter printer;
    private final UnboundNumbers unbound;

    private Renderer(Catalogue catalogue, Figures figures, int year) {
        printer = new FigurePrinter(catalogue, figures, year);
        unbound = new UnboundNumbers(KnownValues.of(catalogue, figures, year));
    }

    /** For many texts of one year. */
    public static Renderer of(Catalogue catalogue, Figures figures, int year) {
        return new Renderer(catalogue, figures, year);
    }

    /** One rendered text per line; offsets point into the whole text. */
    public static List<RenderedText> render(String text, Catalogue catalogue, Figures figures, int year) {
        return of(catalogue, figures, year).render(text);
    }

    /** One rendered text per line; offsets point into the whole text. */
    public List<RenderedText> render(String text) {
        List<RenderedText> rendered = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            rendered.add(line(line, start));
            start += line.length() + 1;
        }
        return rendered;
    }

    private RenderedText line(String line, int offset) {
        NarrativeText narrative = NarrativeText.parse(line);
        List<UnboundNumbers.Found> numbers = unbound.in(narrative);
        List<RenderedText.Span> spans = new ArrayList<>();
        for (NarrativeText.Piece piece : narrative.pieces())
            switch (piece) {
                case NarrativeText.Words words -> addWords(spans, line, words, numbers, offset);
                case NarrativeText.TokenReference(Token token, int start, int end) ->
                    addFigure(spans, token, line.substring(start, end), offset + start, offset + end);
                case NarrativeText.LooseBrace(String name, int start, int end) ->
                    spans.add(new RenderedText.Unresolved(
                            line.substring(start, end),
                            new Token(name, ""),
                            MESSAGES.say("token.brace"),
                            offset + start,
                            offset + end));
            }
        return new RenderedText(spans);
    }

    private void addFigure(List<RenderedText.Span> spans, Token token, String written, int start, int end) {
        LeadIn leadIn = new LeadIn(new RenderedText(spans).text());
        try {
            FigurePrinter.Printed printed = printer.print(token, leadIn);
            if (printed.level()) leadIn.against().ifPresent(at -> replace(spans, at, MESSAGES.say("words.with")));
            spans.add(new RenderedText.LiveFigure(printed.text(), token, printed.figure(), start, end));
        } catch (Unprintable reason) {
            spans.add(new RenderedText.Unresolved(written, token, reason.getMessage(), start, end));
        }
    }

    /** Puts another word for the one of the same length that stands there in print, if it is a word and no figure. */
    private static void replace(List<RenderedText.Span> spans, int at, String word) {
        int from = at;
        for (ListIterator<RenderedText.Span> each = spans.listIterator(); each.hasNext(); ) {
            RenderedText.Span span = each.next();
            if (from >= 0
                    && from < span.text().length()
                    && span instanceof RenderedText.Words(String text, int start, int end))
                each.set(new RenderedText.Words(
                        new StringBuilder(text)
                                .replace(from, from + word.length(), word)
                                .toString(),
                        start,
                        end));
            from -= span.text().length();
        }
    }

    private static void addWords(
            List<RenderedText.Span> spans,
            String line,
            NarrativeText.Words words,
            List<UnboundNumbers.Found> numbers,
            int offset) {
        int at = words.start();
        for (UnboundNumbers.Found number : numbers) {
            if (number.start() < words.start() || number.end() > words.end()) continue;
            addPlain(spans, line, at, number.start(), offset);
            spans.add(new RenderedText.UnboundNumber(
                    line.substring(number.start(), number.end()),
                    number.proposal(),
                    offset + number.start(),
                    offset + number.end()));
            at = number.end();
        }
        addPlain(spans, line, at, words.end(), offset);
    }

    private static void addPlain(List<RenderedText.Span> spans, String line, int from, int to, int offset) {
        if (from < to) spans.add(new RenderedText.Words(line.substring(from, to), offset + from, offset + to));
    }
}
