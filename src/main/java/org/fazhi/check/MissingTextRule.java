package org.fazhi.check;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.language.Messages;

/** Every text the report needs must be written (缺文字). */
record MissingTextRule(CheckDefinition definition) implements CheckRule {
    private static final Messages MESSAGES = Messages.of(MissingTextRule.class);

    @Override
    public Stream<Finding> findings(CheckedYear year) {
        return year.texts().stream()
                .filter(text -> text.required() && text.text().isBlank())
                .map(text -> finding(year, text.place()));
    }

    private Finding finding(CheckedYear year, Place place) {
        return year.finding(
                definition,
                place,
                new CheckedYear.Words(
                        place.label(),
                        MESSAGES.say("missing_text.message", place.label()),
                        MESSAGES.say("missing_text.suggestion")),
                List.of());
    }
}
