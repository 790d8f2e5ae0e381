package org.fazhi.workspace;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;

/** Where a figure comes from (来源), in a word, in a line or in a sentence: the same in the window, a file, a command. */
public final class SourceWords {
    private static final Messages MESSAGES = Messages.of(SourceWords.class);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private SourceWords() {}

    /** The one word of a narrow column: 录入, 导入, 汇总, 计算, 台账, 改填. */
    public static String word(Figure figure) {
        if (figure.isGivenWhole())
            return MESSAGES.say("source.whole." + figure.indicator().kind().keyword());
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

    /** The line of a table that is read without the window. */
    public static String line(Figure figure, Catalogue catalogue) {
        String line = line(figure.source(), figure.quantity(), catalogue);
        return figure.isGivenWhole() ? MESSAGES.say("source.whole.line", word(figure), line) : line;
    }

    private static String line(Figure.Source source, Optional<Quantity> quantity, Catalogue catalogue) {
        return switch (source) {
            case Figure.NoSource _ -> "";
            case Figure.Typed _ -> MESSAGES.say("source.typed");
            case Figure.Imported imported ->
                imported.isFromReport()
                        ? MESSAGES.say("source.quoted.line", imported.file(), imported.cell())
                        : MESSAGES.say("source.imported.line", imported.file(), imported.sheet(), imported.cell());
            case Figure.Summed(var answered, var unanswered) ->
                MESSAGES.say("source.summed.line", answered.size(), answered.size() + unanswered.size());
            case Figure.Computed(String formula, var _, var _) -> MESSAGES.say("source.computed.line", formula);
            case Figure.CountedFrom(String ledger, long rows, var opening) ->
                opening.signum() == 0
                        ? MESSAGES.say("source.counted.line", nameOf(ledger, catalogue), rows)
                        : MESSAGES.say(
                                "source.counted.line.opening",
                                nameOf(ledger, catalogue),
                                rows,
                                opening.toPlainString());
            case Figure.Overridden overridden ->
                MESSAGES.say(
                        overridden.counted().equals(quantity)
                                ? "source.overridden.line.same"
                                : "source.overridden.line",
                        line(overridden.given(), quantity, catalogue),
                        reason(overridden));
        };
    }

    /** Where the figure comes from, by whose hand and when, as a sentence. */
    public static String sentence(Figure figure) {
        String sentence = sentence(figure.source(), figure.indicator().decimals());
        return figure.isGivenWhole()
                ? MESSAGES.say("source.whole." + figure.indicator().kind().keyword() + ".sentence", sentence)
                : sentence;
    }

    private static String sentence(Figure.Source source, int decimals) {
        return switch (source) {
            case Figure.NoSource _ -> MESSAGES.say("source.none.sentence");
            case Figure.Typed(String by, Instant at) -> MESSAGES.say("source.typed.sentence", by, MINUTE.format(at));
            case Figure.Imported imported -> sentence(imported);
            case Figure.Summed(var answered, var unanswered) ->
                MESSAGES.say("source.summed.sentence", answered.size(), unanswered.size());
            case Figure.Computed(String formula, var _, var _) -> MESSAGES.say("source.computed.sentence", formula);
            case Figure.CountedFrom(var _, long rows, var opening) ->
                opening.signum() == 0
                        ? MESSAGES.say("source.counted.sentence", rows)
                        : MESSAGES.say("source.counted.sentence.opening", rows, opening.toPlainString());
            case Figure.Overridden overridden ->
                MESSAGES.say(
                        "source.overridden.sentence",
                        QuantityWriter.orDash(overridden.counted(), decimals),
                        sentence(overridden.given(), decimals),
                        reason(overridden));
        };
    }

    private static String sentence(Figure.Imported imported) {
        String at = MINUTE.format(imported.at());
        return imported.isFromReport()
                ? MESSAGES.say("source.quoted.sentence", imported.file(), imported.cell(), imported.by(), at)
                : MESSAGES.say(
                        "source.imported.sentence",
                        imported.file(),
                        imported.sheet(),
                        imported.cell(),
                        imported.by(),
                        at);
    }

    private static String nameOf(String ledger, Catalogue catalogue) {
        return catalogue.ledger(ledger).map(Ledger::name).orElse(ledger);
    }

    private static String reason(Figure.Overridden overridden) {
        return overridden.reason().isBlank() ? MESSAGES.say("source.overridden.no_reason") : overridden.reason();
    }

    /** Why there is no value, for a figure that cannot have one. */
    public static Optional<String> whyNone(Figure figure) {
        return figure.value() instanceof Figure.Impossible(String reason)
                ? Optional.of(MESSAGES.say("source.impossible", reason))
                : Optional.empty();
    }
}
