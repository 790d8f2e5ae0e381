package org.fazhi.check;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.Figure;
import org.fazhi.language.Messages;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.QuantityWriter;

/** A part cannot be more than the whole (部分不大于总体). Says nothing while either is unknown. */
record PartOfWholeRule(CheckDefinition definition, String whole) implements CheckRule {
    private static final Messages MESSAGES = Messages.of(PartOfWholeRule.class);

    @Override
    public Stream<Finding> findings(CheckedYear year) {
        return year.known(whole).stream()
                .flatMap(figure -> definition.subjects().stream()
                        .flatMap(code -> year.known(code).stream())
                        .filter(part -> isMore(part, figure))
                        .map(part -> finding(year, part, figure)));
    }

    private static boolean isMore(Figure part, Figure whole) {
        MeasureUnit unit = whole.quantity().orElseThrow().unit();
        return FigureRange.of(part, unit).isAbove(FigureRange.of(whole, unit));
    }

    private Finding finding(CheckedYear year, Figure part, Figure whole) {
        String partWritten = written(part);
        String wholeWritten = written(whole);
        return year.finding(
                definition,
                year.place(part.indicator()),
                new CheckedYear.Words(
                        partWritten + " > " + wholeWritten,
                        MESSAGES.say(
                                "part_of_whole.message",
                                part.indicator().name(),
                                partWritten,
                                whole.indicator().name(),
                                wholeWritten),
                        MESSAGES.say("part_of_whole.suggestion")),
                List.of(part, whole));
    }

    private static String written(Figure figure) {
        return QuantityWriter.write(
                figure.quantity().orElseThrow(), figure.indicator().decimals());
    }
}
