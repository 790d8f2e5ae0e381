package org.fazhi.desktop.intake;

import java.util.List;
import javafx.util.StringConverter;
import org.fazhi.language.Messages;

/** A line that proposals are accepted above, in words (相近程度). */
final class PercentWords extends StringConverter<Integer> {
    private static final Messages MESSAGES = Messages.of(PercentWords.class);

    private final List<Integer> lines;

    PercentWords(List<Integer> lines) {
        this.lines = lines;
    }

    @Override
    public String toString(Integer percent) {
        return percent == null ? "" : MESSAGES.say("questions.line", percent);
    }

    @Override
    public Integer fromString(String words) {
        return lines.stream()
                .filter(line -> toString(line).equals(words))
                .findFirst()
                .orElseThrow();
    }
}
