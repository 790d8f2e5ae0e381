package org.fazhi.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.language.Messages;

/**
 * Every indicator asked for this year needs a figure, and of a sum every unit's part (缺数). What is not asked for any
 * more, and what nobody owes, is left alone.
 */
record MissingValueRule(CheckDefinition definition) implements CheckRule {
    private static final Messages MESSAGES = Messages.of(MissingValueRule.class);
    private static final int NAMED_UNITS = 10;

    @Override
    public Stream<Finding> findings(CheckedYear year) {
        return year.subjects(definition).flatMap(indicator -> finding(year, indicator).stream());
    }

    private Optional<Finding> finding(CheckedYear year, Indicator indicator) {
        if (indicator.supplementary()) return Optional.empty();
        Figure figure = year.figure(indicator);
        String name = indicator.name();
        return switch (figure.value()) {
            case Figure.Impossible(String reason) ->
                Optional.of(finding(year, figure, MESSAGES.say("missing_value.impossible", name, reason), "inputs"));
            case Figure.Missing _
            when figure.source() instanceof Figure.Summed summed ->
                Optional.of(finding(year, figure, unanswered(year, name, summed), "units"));
            case Figure.Missing _ ->
                Optional.of(finding(year, figure, MESSAGES.say("missing_value.message", name), "figure"));
            case Figure.Known _
            when figure.source() instanceof Figure.Summed summed
                    && !summed.unanswered().isEmpty() ->
                Optional.of(finding(year, figure, unanswered(year, name, summed), "units"));
            case Figure.Known _ -> Optional.empty();
        };
    }

    private static String unanswered(CheckedYear year, String name, Figure.Summed summed) {
        int count = summed.unanswered().size();
        String units = summed.unanswered().stream()
                .limit(NAMED_UNITS)
                .map(year::unitName)
                .collect(Collectors.joining("、"));
        return MESSAGES.say(
                count > NAMED_UNITS ? "missing_value.many_units" : "missing_value.units", name, units, count);
    }

    private Finding finding(CheckedYear year, Figure figure, String message, String whatToDo) {
        return year.finding(
                definition,
                place(year, figure),
                new CheckedYear.Words(
                        figure.indicator().name(), message, MESSAGES.say("missing_value.suggestion." + whatToDo)),
                List.of(figure));
    }

    /** Where it is to be given: with the first unit that has not answered, where units answer. */
    private static Place place(CheckedYear year, Figure figure) {
        return figure.source() instanceof Figure.Summed summed
                        && !summed.unanswered().isEmpty()
                ? year.place(figure.indicator(), summed.unanswered().getFirst())
                : year.place(figure.indicator());
    }
}
