package org.fazhi.check;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.Figure;

/**
 * Something a check found (校核结果).
 *
 * @param key stable over runs as long as the same thing is found, so that an explanation stays with it
 * @param snippet the figures or words it is about
 * @param message what is wrong, a Chinese sentence
 * @param suggestion what to do, may be empty
 * @param figures the figures involved
 * @param explanation the office's explanation with which a warning was passed (说明并通过)
 */
public record Finding(
        String key,
        CheckDefinition rule,
        Place place,
        String snippet,
        String message,
        String suggestion,
        List<Figure> figures,
        Optional<String> explanation) {

    public Finding {
        figures = List.copyOf(figures);
    }

    public CheckDefinition.Severity severity() {
        return rule.severity();
    }

    /** Whether it still asks for something: a passed warning does not. */
    public boolean isOpen() {
        return explanation.isEmpty();
    }
}
