package org.fazhi.check;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.language.Messages;

/** A sentence that reads as it did last year and may be only last year's truth asks to be looked at (上年原句). */
record CarriedSentenceRule(CheckDefinition definition) implements CheckRule {
    private static final Messages MESSAGES = Messages.of(CarriedSentenceRule.class);

    @Override
    public Stream<Finding> findings(CheckedYear year) {
        return year.texts().stream()
                .flatMap(text -> text.carried().stream().distinct().map(one -> finding(year, text.place(), one)));
    }

    private Finding finding(CheckedYear year, Place place, CheckedText.Carried sentence) {
        return year.finding(
                definition,
                place,
                new CheckedYear.Words(
                        sentence.words(),
                        MESSAGES.say("carried_sentence.message", sentence.why(), sentence.words()),
                        MESSAGES.say("carried_sentence.suggestion")),
                List.of());
    }
}
