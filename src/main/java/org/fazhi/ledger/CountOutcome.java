package org.fazhi.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.fazhi.language.Messages;
import org.fazhi.value.UnitKind;

/** Makes the figure of a count from its sums (计数结果). What cannot be divided has no number and says why; it is never 0. */
final class CountOutcome {
    private static final Messages MESSAGES = Messages.of(CountOutcome.class);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final LedgerYear ledger;

    CountOutcome(LedgerYear ledger) {
        this.ledger = ledger;
    }

    LedgerSummary.Counted of(Count count, CountSums sums) {
        return switch (count.counting()) {
            case CountMethod.Rows _ -> number(count, sums, BigDecimal.valueOf(sums.rows()));
            case CountMethod.Sum _,
                    CountMethod.Distinct _,
                    CountMethod.Cases _,
                    CountMethod.DistinctEither _,
                    CountMethod.DistinctUnits _ -> number(count, sums, sums.first());
            case CountMethod.Difference _ -> number(count, sums, sums.first().subtract(sums.second()));
            case CountMethod.Mean(String column) -> perRow(count, sums, MESSAGES.say("nothing.mean", label(column)));
            case CountMethod.MeanDays(String from, String to) ->
                perRow(count, sums, MESSAGES.say("nothing.mean_days", label(from), label(to)));
            case CountMethod.WeightedMean(String column, String weight) ->
                divided(
                        count,
                        sums,
                        sums.first(),
                        sums.second(),
                        MESSAGES.say("nothing.weighted_mean", label(column), label(weight)));
            case CountMethod.Share _ ->
                divided(count, sums, percent(sums), BigDecimal.valueOf(sums.rows()), MESSAGES.say("nothing.share"));
            case CountMethod.ShareOfSums(var _, String whole) ->
                divided(count, sums, percent(sums), sums.second(), MESSAGES.say("nothing.share_of_sums", label(whole)));
            case CountMethod.Coverage(var _, Set<UnitKind> kinds) ->
                divided(
                        count,
                        sums,
                        percent(sums),
                        units(kinds),
                        MESSAGES.say("nothing.coverage", ConditionWords.kinds(kinds)));
            case CountMethod.Latest(String column, String by)
            when sums.rows() == 0 ->
                new LedgerSummary.Nothing(MESSAGES.say("nothing.latest", label(column), label(by)));
            case CountMethod.Latest _ -> number(count, sums, sums.first());
        };
    }

    private static LedgerSummary.Counted perRow(Count count, CountSums sums, String nothing) {
        return divided(count, sums, sums.first(), BigDecimal.valueOf(sums.rows()), nothing);
    }

    private static LedgerSummary.Counted divided(
            Count count, CountSums sums, BigDecimal number, BigDecimal by, String nothing) {
        if (by.signum() == 0) return new LedgerSummary.Nothing(nothing);
        return number(count, sums, number.divide(by, MathContext.DECIMAL128));
    }

    private static LedgerSummary.Counted number(Count count, CountSums sums, BigDecimal number) {
        BigDecimal opening = Count.canHaveOpening(count.counting(), count.span()) ? sums.second() : BigDecimal.ZERO;
        BigDecimal whole = number.divide(count.divisor(), MathContext.DECIMAL128)
                .add(opening)
                .stripTrailingZeros();
        BigDecimal plain = whole.scale() < 0 ? whole.setScale(0) : whole;
        return new LedgerSummary.Number(plain, sums.rows(), opening);
    }

    private static BigDecimal percent(CountSums sums) {
        return sums.first().multiply(HUNDRED);
    }

    private BigDecimal units(Set<UnitKind> kinds) {
        return BigDecimal.valueOf(ledger.units().ofKinds(kinds).size());
    }

    private String label(String column) {
        return ledger.ledger().label(column);
    }
}
