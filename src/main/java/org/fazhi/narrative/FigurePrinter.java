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

    /**
     * A printed token.
     *
     * @param figure the one that it chiefly shows
     * @param level whether it says that nothing has changed, so that 比上年 before it has to be 与上年
     */
    record Printed(String text, Figure figure, boolean level) {}

    private final Catalogue catalogue;
    private final Figures figures;
    private final int year;

    FigurePrinter(Catalogue catalogue, Figures figures, int year) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.year = year;
    }

    Printed print(Token token, LeadIn leadIn) throws Unprintable {
        Indicator indicator = indicator(token.indicator());
        IndicatorComparison comparison = new IndicatorComparison(indicator, figures, year, leadIn, WORDS, MESSAGES);
        Phrase phrase = withRate(phrase(token.phrase(), indicator), comparison);
        new Agreement(leadIn, comparison, MESSAGES).demand(phrase);
        int sign = phrase.hasDirections() ? comparison.sign() : 1;
        StringBuilder text = new StringBuilder();
        for (TemplatePart part : phrase.parts(sign))
            text.append(
                    switch (part) {
                        case TemplatePart.Fixed(String words) -> words;
                        case TemplatePart.Filled(TemplatePart.Slot slot) -> comparison.fill(slot);
                    });
        return new Printed(text.toString(), comparison.chiefFigure(phrase), sign == 0);
    }

    private static Phrase withRate(Phrase phrase, IndicatorComparison comparison) throws Unprintable {
        if (phrase.otherwise().isEmpty() || comparison.hasRate()) return phrase;
        return phrase(phrase.otherwise(), comparison.indicator());
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

    private static Phrase phrase(String name, Indicator indicator) throws Unprintable {
        Phrase.Applies kind = Phrase.Applies.to(indicator);
        Optional<Phrase> phrase = PHRASES.find(name, kind);
        if (phrase.isPresent()) return phrase.get();
        if (PHRASES.knows(name)) throw new Unprintable(MESSAGES.say("token.phrase." + kind, indicator.name(), name));
        throw new Unprintable(MESSAGES.say("token.phrase", name, namesOf(PHRASES.suiting(kind))));
    }

    private static String namesOf(List<Phrase> phrases) {
        List<String> names = phrases.stream()
                .map(Phrase::name)
                .filter(name -> !name.isEmpty())
                .toList();
        return String.join(MESSAGES.say("words.separator"), names);
    }
}
