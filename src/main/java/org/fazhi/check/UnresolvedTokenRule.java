package org.fazhi.check;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.language.Messages;

/** No token of a text may be left without a figure (引用无数); the same one is told once a text. */
record UnresolvedTokenRule(CheckDefinition definition) implements CheckRule {
    private static final Messages MESSAGES = Messages.of(UnresolvedTokenRule.class);

    @Override
    public Stream<Finding> findings(CheckedYear year) {
        return year.texts().stream()
                .flatMap(
                        text -> text.unresolved().stream().distinct().map(token -> finding(year, text.place(), token)));
    }

    private Finding finding(CheckedYear year, Place place, CheckedText.Unresolved token) {
        return year.finding(
                definition,
                place,
                new CheckedYear.Words(
                        token.written(),
                        MESSAGES.say("unresolved_token.message", token.written(), token.reason()),
                        MESSAGES.say("unresolved_token.suggestion")),
                List.of());
    }
}
