package org.fazhi.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fazhi.value.MeasureUnit;

/**
 * An indicator (指标): one figure a year, for the district.
 *
 * @param code stable and unique
 * @param name unique; tokens in texts and formulas use it
 * @param workItem code of the work item it belongs to
 * @param decimals digits after the point in print
 * @param definition what exactly is counted (口径)
 * @param responsibleUnit code of the unit that answers for it
 * @param minimum smallest allowed number, in its unit
 * @param maximum largest allowed number, in its unit
 * @param zeroExpected whether zero is an ordinary answer
 * @param supplementary whether it is good to have and nobody owes it (补充指标): what a ledger gives beside what is asked
 * @param aliases other names it goes by in sheets
 * @param validFrom first year it is asked for
 * @param validTo last year it is asked for
 * @param retired kept for its history but no longer asked for
 */
public record Indicator(
        String code,
        String name,
        String workItem,
        MeasureUnit unit,
        int decimals,
        IndicatorKind kind,
        String definition,
        Direction direction,
        String responsibleUnit,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        boolean zeroExpected,
        boolean supplementary,
        List<String> aliases,
        Optional<Integer> validFrom,
        Optional<Integer> validTo,
        boolean retired) {

    /** More digits after the point than this no figure has. */
    public static final int MOST_DECIMALS = 6;

    /** Characters that have a meaning in tokens and formulas. */
    private static final String RESERVED = "{}|@";

    /** Which way is better (方向). */
    public enum Direction {
        HIGHER,
        LOWER,
        NEUTRAL
    }

    public Indicator {
        aliases = List.copyOf(aliases);
    }

    /** Whether a name has a character that no indicator may have in its name. */
    public static boolean hasReservedCharacter(String name) {
        return name.chars().anyMatch(character -> RESERVED.indexOf(character) >= 0);
    }

    /** Whether a person may type its district figure: everything but sums over units and formulas. */
    public boolean isTyped() {
        return switch (kind) {
            case IndicatorKind.Entered _, IndicatorKind.Counted _ -> true;
            case IndicatorKind.Collected _, IndicatorKind.Derived _ -> false;
        };
    }

    public boolean isCountedFrom(String ledger) {
        return kind instanceof IndicatorKind.Counted(String from, String _) && from.equals(ledger);
    }

    public boolean isAskedIn(int year) {
        return !retired
                && validFrom.map(first -> first <= year).orElse(true)
                && validTo.map(last -> year <= last).orElse(true);
    }

    /** Whether a year is not complete without it. */
    public boolean isOwedIn(int year) {
        return isAskedIn(year) && !supplementary;
    }

    public Indicator withName(String changed) {
        return new Indicator(
                code,
                changed,
                workItem,
                unit,
                decimals,
                kind,
                definition,
                direction,
                responsibleUnit,
                minimum,
                maximum,
                zeroExpected,
                supplementary,
                aliases,
                validFrom,
                validTo,
                retired);
    }

    public Indicator withKind(IndicatorKind changed) {
        return new Indicator(
                code,
                name,
                workItem,
                unit,
                decimals,
                changed,
                definition,
                direction,
                responsibleUnit,
                minimum,
                maximum,
                zeroExpected,
                supplementary,
                aliases,
                validFrom,
                validTo,
                retired);
    }

    public Indicator withRetired(boolean changed) {
        return new Indicator(
                code,
                name,
                workItem,
                unit,
                decimals,
                kind,
                definition,
                direction,
                responsibleUnit,
                minimum,
                maximum,
                zeroExpected,
                supplementary,
                aliases,
                validFrom,
                validTo,
                changed);
    }
}
