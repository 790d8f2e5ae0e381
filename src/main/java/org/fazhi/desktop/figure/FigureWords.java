package org.fazhi.desktop.figure;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.fazhi.catalogue.Figure;
import org.fazhi.language.Messages;
import org.fazhi.value.Change;
import org.fazhi.value.ChangeWriter;
import org.fazhi.value.QuantityWriter;

/** Figures, changes and sources in words, the same everywhere in the window. */
public final class FigureWords {
    private static final Messages MESSAGES = Messages.of(FigureWords.class);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private FigureWords() {}

    /** The number without its unit, as the grid shows it: 1850余; empty where there is none. */
    public static String number(Figure figure) {
        return figure.quantity()
                .map(quantity ->
                        QuantityWriter.writeNumber(quantity, figure.indicator().decimals()))
                .orElse("");
    }

    /** The figure as printed: 1850余万元; a dash where there is none. */
    public static String printed(Figure figure) {
        return QuantityWriter.orDash(figure.quantity(), figure.indicator().decimals());
    }

    /** The change since last year, where both years have a figure. */
    public static Optional<Change> change(Optional<Figure> lastYear, Figure thisYear) {
        return lastYear.flatMap(Figure::quantity)
                .flatMap(before -> thisYear.quantity().flatMap(now -> Change.between(before, now)));
    }

    /** The difference with its sign: -239, +12, 约+10 where either year is approximate. */
    public static String difference(Change change, int decimals) {
        return ChangeWriter.difference(change, decimals);
    }

    /** The rate with its sign, or the word for percentage points, which have no rate. */
    public static String rate(Change change) {
        if (change.inPoints()) return MESSAGES.say("figure.points");
        return ChangeWriter.rate(change, 0).orElse("");
    }

    /** The one word of the source column: 录入, 导入, 汇总, 计算, 台账, 改填. */
    public static String source(Figure figure) {
        return switch (figure.source()) {
            case Figure.NoSource _ -> "";
            case Figure.Typed _ -> MESSAGES.say("source.typed");
            case Figure.Imported _ -> MESSAGES.say("source.imported");
            case Figure.Summed _ -> MESSAGES.say("source.summed");
            case Figure.Computed _ -> MESSAGES.say("source.computed");
            case Figure.CountedFrom _ -> MESSAGES.say("source.counted");
            case Figure.Overridden _ -> MESSAGES.say("source.overridden");
        };
    }

    /** Where a figure comes from, as a sentence. */
    public static String sourceSentence(Figure figure) {
        return switch (figure.source()) {
            case Figure.NoSource _ -> MESSAGES.say("source.none.sentence");
            case Figure.Typed(String by, Instant at) -> MESSAGES.say("source.typed.sentence", by, moment(at));
            case Figure.Imported(String file, String sheet, String cell, String by, Instant at) ->
                MESSAGES.say("source.imported.sentence", file, sheet, cell, by, moment(at));
            case Figure.Summed(var answered, var unanswered) ->
                MESSAGES.say("source.summed.sentence", answered.size(), unanswered.size());
            case Figure.Computed(String formula, var _) -> MESSAGES.say("source.computed.sentence", formula);
            case Figure.CountedFrom(String _, long rows) -> MESSAGES.say("source.counted.sentence", rows);
            case Figure.Overridden overridden ->
                MESSAGES.say(
                        "source.overridden.sentence",
                        counted(figure, overridden),
                        sourceSentence(new Figure(
                                figure.indicator(), figure.year(), figure.value(), overridden.given(), figure.note())),
                        overridden.reason().isBlank()
                                ? MESSAGES.say("source.overridden.no_reason")
                                : overridden.reason());
        };
    }

    /** What the ledger counts, as printed, also where another figure was given in its place. */
    public static String counted(Figure figure) {
        return figure.source() instanceof Figure.Overridden overridden ? counted(figure, overridden) : printed(figure);
    }

    static String counted(Figure figure, Figure.Overridden overridden) {
        return QuantityWriter.orDash(overridden.counted(), figure.indicator().decimals());
    }

    /** Why there is no value, for a figure that cannot have one. */
    public static Optional<String> whyNone(Figure figure) {
        return figure.value() instanceof Figure.Impossible(String reason)
                ? Optional.of(MESSAGES.say("figure.impossible", reason))
                : Optional.empty();
    }

    public static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
