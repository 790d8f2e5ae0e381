package org.fazhi.desktop.area;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.PrintedFigure;
import org.fazhi.language.Messages;
import org.fazhi.language.Pinyin;
import org.fazhi.narrative.Phrase;
import org.fazhi.narrative.PhraseTable;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.Renderer;
import org.fazhi.narrative.Token;
import org.fazhi.value.QuantityWriter;
import org.fazhi.workspace.YearBook;

/**
 * What a token being typed can become (补全): indicators by name or initials, the work item's own first; after the bar the
 * phrases the indicator can be printed with, each shown as it would print.
 */
final class Completion {
    private static final Messages MESSAGES = Messages.of(Completion.class);
    private static final int MOST = 30;

    /**
     * @param words as listed
     * @param example how it would print
     */
    record Choice(String words, String example, Token token) {}

    private final YearBook book;
    private final String workItem;
    private final Renderer renderer;

    Completion(YearBook book, String workItem, Renderer renderer) {
        this.book = book;
        this.workItem = workItem;
        this.renderer = renderer;
    }

    List<Choice> choices(TokenAtCaret typing) {
        return typing.phrase()
                .map(phrase -> phrases(typing.indicator(), phrase))
                .orElseGet(() -> indicators(typing.indicator()));
    }

    private List<Choice> indicators(String query) {
        return book.catalogue().indicators().stream()
                .filter(one -> one.isAskedIn(book.year()))
                .filter(one -> matches(one, query.strip()))
                .sorted(Comparator.comparingInt(one -> distance(one, query.strip())))
                .limit(MOST)
                .map(one -> new Choice(one.name(), printed(one), new Token(one.name(), "")))
                .toList();
    }

    /** As the text prints it, which has no thousands separators. */
    private String printed(Indicator indicator) {
        return book.figure(indicator.code())
                .quantity()
                .map(quantity -> PrintedFigure.of(indicator, quantity).text())
                .orElseGet(() -> QuantityWriter.orDash(Optional.empty(), 0));
    }

    private static boolean matches(Indicator indicator, String query) {
        return query.isEmpty()
                || Stream.concat(Stream.of(indicator.name()), indicator.aliases().stream())
                        .anyMatch(name -> Pinyin.matches(name, query));
    }

    private int distance(Indicator indicator, String query) {
        int place = indicator.workItem().equals(workItem) ? 0 : sameArea(indicator) ? 1 : 2;
        boolean begins = indicator.name().startsWith(query)
                || Pinyin.initials(indicator.name()).startsWith(query);
        return place + (begins ? 0 : 3);
    }

    private boolean sameArea(Indicator indicator) {
        return area(indicator.workItem()).equals(area(workItem));
    }

    private Optional<String> area(String item) {
        return book.catalogue().workItem(item).map(one -> one.area());
    }

    private List<Choice> phrases(String name, String query) {
        return book.catalogue().indicatorNamed(name).stream()
                .flatMap(one -> PhraseTable.builtIn().suiting(one).stream())
                .filter(phrase -> query.isBlank() || Pinyin.matches(phrase.name(), query.strip()))
                .map(phrase -> choice(name, phrase))
                .toList();
    }

    private Choice choice(String name, Phrase phrase) {
        Token token = new Token(name, phrase.name());
        String words = phrase.name().isEmpty() ? MESSAGES.say("complete.plain") : phrase.name();
        return new Choice(words, example(token).orElse(phrase.explanation()), token);
    }

    private Optional<String> example(Token token) {
        return renderer.render(token.written()).stream()
                .flatMap(line -> line.spans().stream())
                .filter(RenderedText.LiveFigure.class::isInstance)
                .map(RenderedText.Span::text)
                .findFirst();
    }
}
