package org.fazhi.cli;

import java.util.List;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;

/**
 * A reporting unit as {@code list units --json} prints it.
 *
 * @param answered how many of the collected indicators it has answered
 * @param asked how many it is asked for
 */
record UnitLine(
        String code, String name, String shortName, String kind, List<String> aliases, long answered, long asked) {
    private static final Messages MESSAGES = Messages.of(UnitLine.class);

    static List<UnitLine> all(YearBook book) {
        List<Indicator> collected = book.catalogue().indicators().stream()
                .filter(one -> one.kind() instanceof IndicatorKind.Collected && one.isAskedIn(book.year()))
                .toList();
        return book.catalogue().units().stream()
                .filter(unit -> unit.isActiveIn(book.year()))
                .map(unit -> of(book, unit, collected))
                .toList();
    }

    private static UnitLine of(YearBook book, ReportingUnit unit, List<Indicator> collected) {
        List<Indicator> asked = collected.stream()
                .filter(one -> book.catalogue().unitsAsked(one, book.year()).contains(unit))
                .toList();
        long answered = asked.stream()
                .filter(indicator -> book.figures()
                        .figure(indicator.code(), book.year(), unit.code())
                        .flatMap(org.fazhi.catalogue.Figure::quantity)
                        .isPresent())
                .count();
        return new UnitLine(
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind().label(),
                unit.aliases(),
                answered,
                asked.size());
    }

    List<String> cells() {
        return List.of(code, name, kind, MESSAGES.say("unit.answered", answered, asked));
    }
}
