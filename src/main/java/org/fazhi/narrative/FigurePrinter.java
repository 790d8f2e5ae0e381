package org.fazhi.narrative;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Figures;
import org.fazhi.catalogue.Indicator;
import org.fazhi.language.Messages;

/** Prints a token as the words and figure it stands for, or says why it cannot. */
final class FigurePrinter {
    private static final Messages MESSAGES = Messages.of(FigurePrinter.class);
    private static final PhraseTable PHRASES = PhraseTable.builtIn();
    private static final QuantityWords WORDS = QuantityWords.builtIn();

    /** A printed token and the figure that it chiefly shows. */
    record Printed(String text, Figure figure) {}

    private final Catalogue catalogue;
    private final Figures figures;
    private final int year;

    FigurePrinter(Catalogue catalogue, Figures figures, int year) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.year = year;
    }

    Printed print(Token token) throws Unprintable {
        Indicator indicator = indicator(token.indicator());
        Phrase phrase = phrase(token, indicator);
        IndicatorComparison comparison = new IndicatorComparison(indicator, figures, year, WORDS, MESSAGES);
        int sign = phrase.hasDirections() ? comparison.sign() : 1;
        StringBuilder text = new StringBuilder();
        for (TemplatePart part : phrase.parts(sign))
            text.append(
                    switch (part) {
                        case TemplatePart.Fixed(String words) -> words;
                        case TemplatePart.Filled(TemplatePart.Slot slot) -> comparison.fill(slot);
                    });
        return new Printed(text.toString(), comparison.chiefFigure(phrase));
    }

    private Indicator indicator(String name) throws Unprintable {
        if (name.isEmpty()) throw new Unprintable(MESSAGES.say("token.empty"));
        Indicator indicator = catalogue.indicatorNamed(name).orElse(null);
        if (indicator == null) throw new Unprintable(unknown(name));
        if (indicator.retired()) throw new Unprintable(MESSAGES.say("token.retired", name));
        if (!indicator.isAskedIn(year)) throw new Unprintable(MESSAGES.say("token.notAsked", name, year));
        return indicator;
    }

    private String unknown(String name) {
        return new NearestName(catalogue)
                .to(name)
                .map(near -> MESSAGES.say("token.unknown.near", name, near.name()))
                .orElseGet(() -> MESSAGES.say("token.unknown", name));
    }

    private static Phrase phrase(Token token, Indicator indicator) throws Unprintable {
        boolean percent = indicator.unit().isPercent();
        Optional<Phrase> phrase = PHRASES.find(token.phrase(), percent);
        if (phrase.isPresent()) return phrase.get();
        if (PHRASES.knows(token.phrase())) {
            String key = percent ? "token.phrase.percent" : "token.phrase.amount";
            throw new Unprintable(MESSAGES.say(key, indicator.name(), token.phrase()));
        }
        throw new Unprintable(MESSAGES.say("token.phrase", token.phrase(), namesOf(PHRASES.suiting(percent))));
    }

    private static String namesOf(List<Phrase> phrases) {
        List<String> names = phrases.stream()
                .map(Phrase::name)
                .filter(name -> !name.isEmpty())
                .toList();
        return String.join(MESSAGES.say("words.separator"), names);
    }
}
