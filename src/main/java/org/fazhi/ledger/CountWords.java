package org.fazhi.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.language.Messages;

/** Says in Chinese what a count counts (计数文字): “处理”是受理的记录数. */
public final class CountWords {
    private static final Messages MESSAGES = Messages.of(CountWords.class);

    private final ConditionWords conditions;

    public CountWords(Ledger ledger, Units units) {
        this.conditions = new ConditionWords(ledger, units);
    }

    /** What is counted from which rows, and how it is put into the report. */
    public String say(Count count) {
        StringBuilder words = new StringBuilder(counting(count.counting(), rows(count)));
        if (count.divisor().compareTo(BigDecimal.ONE) != 0)
            words.append(MESSAGES.say("count.divided", count.divisor().toPlainString()));
        count.opening()
                .ifPresent(opening -> words.append(MESSAGES.say(
                        "count.opening",
                        String.valueOf(opening.year()),
                        opening.amount().toPlainString())));
        return words.toString();
    }

    private String rows(Count count) {
        String span = MESSAGES.say("count.span." + count.span().name());
        return count.where().isEmpty()
                ? MESSAGES.say("count.all_rows", span)
                : MESSAGES.say("count.rows_where", span, conditions.say(count.where()));
    }

    private String counting(CountMethod counting, String rows) {
        return switch (counting) {
            case CountMethod.Rows _ -> MESSAGES.say("count.rows", rows);
            case CountMethod.Distinct(String column) -> MESSAGES.say("count.distinct", rows, label(column));
            case CountMethod.DistinctEither(String column, String other) ->
                MESSAGES.say("count.distinct_either", rows, label(column), label(other));
            case CountMethod.Cases(String link, String otherwise) ->
                MESSAGES.say("count.cases", rows, label(link), label(otherwise));
            case CountMethod.DistinctUnits(String column, var kinds) ->
                MESSAGES.say("count.distinct_units", rows, label(column), ConditionWords.kinds(kinds));
            case CountMethod.Sum(String column) -> MESSAGES.say("count.sum", rows, label(column));
            case CountMethod.Difference(String column, String less) ->
                MESSAGES.say("count.difference", rows, label(column), label(less));
            case CountMethod.Mean(String column) -> MESSAGES.say("count.mean", rows, label(column));
            case CountMethod.WeightedMean(String column, String weight) ->
                MESSAGES.say("count.weighted_mean", rows, label(column), label(weight));
            case CountMethod.MeanDays(String from, String to) ->
                MESSAGES.say("count.mean_days", rows, label(from), label(to));
            case CountMethod.Share(List<Condition> met) -> MESSAGES.say("count.share", rows, conditions.say(met));
            case CountMethod.ShareOfSums(String part, String whole) ->
                MESSAGES.say("count.share_of_sums", rows, label(part), label(whole));
            case CountMethod.Coverage(String column, var kinds) ->
                MESSAGES.say("count.coverage", rows, label(column), ConditionWords.kinds(kinds));
            case CountMethod.Latest(String column, String by) ->
                MESSAGES.say("count.latest", rows, label(column), label(by));
        };
    }

    private String label(String column) {
        return conditions.label(column);
    }
}
