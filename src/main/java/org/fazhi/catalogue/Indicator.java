package org.fazhi.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.value.Change;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.PrintRule;
import org.fazhi.value.Quantity;

/**
 * An indicator (指标): one figure a year, for the district.
 *
 * @param code stable and unique
 * @param words what it is called and what it counts
 * @param workItem code of the work item it belongs to
 * @param measure what its figures are given in
 * @param kind where its figures come from
 * @param responsibleUnit code of the unit that answers for it
 * @param expected which figures are no surprise
 * @param asking when it is asked for, and whether anybody owes it
 */
public record Indicator(
        String code,
        Words words,
        String workItem,
        Measure measure,
        IndicatorKind kind,
        String responsibleUnit,
        Expected expected,
        Asking asking) {

    /** More digits after the point than this no figure has. */
    public static final int MOST_DECIMALS = 6;

    /** Characters that have a meaning in tokens and formulas. */
    private static final String RESERVED = "{}|@";

    private static final int DECIMALS_OF_PERCENTAGE = 2;
    private static final Set<String> RANKED_IN = Set.of("名", "位", "名次", "位次");
    private static final Pattern RANKING = Pattern.compile("排名|排位|名次|位次|排序");

    /**
     * @param name unique; tokens in texts and formulas use it
     * @param aliases other names it goes by in sheets
     * @param definition what exactly is counted (口径)
     */
    public record Words(String name, List<String> aliases, String definition) {
        public Words {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * @param decimals digits after the point in print; a percentage has as many in every year, text and table
     * @param printing how exactly it is told
     */
    public record Measure(MeasureUnit unit, int decimals, Direction direction, PrintRule printing) {

        /** Told exactly, as most are. */
        public Measure(MeasureUnit unit, int decimals, Direction direction) {
            this(unit, decimals, direction, PrintRule.EXACT);
        }

        /** Where nothing else is said: a percentage is told to two decimals (100.00%, 25.81%), all else to none. */
        public static int usualDecimals(MeasureUnit unit) {
            return unit.isPercent() ? DECIMALS_OF_PERCENTAGE : 0;
        }
    }

    /** Which way is better (方向). */
    public enum Direction {
        HIGHER,
        LOWER,
        NEUTRAL
    }

    /**
     * @param minimum smallest allowed number, in its unit
     * @param maximum largest allowed number, in its unit
     * @param zero whether zero is an ordinary answer
     */
    public record Expected(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum, boolean zero) {

        /** Any number; zero as an ordinary answer or not. */
        public static Expected unbounded(boolean zero) {
            return new Expected(Optional.empty(), Optional.empty(), zero);
        }
    }

    /**
     * @param first first year it is asked for
     * @param last last year it is asked for
     * @param supplementary whether it is good to have and nobody owes it (补充指标): what a ledger gives beside what is asked
     * @param internal whether the office keeps it for itself (内部指标): asked for, but in no table that is filed
     * @param retired kept for its history but no longer asked for
     */
    public record Asking(
            Optional<Integer> first, Optional<Integer> last, boolean supplementary, boolean internal, boolean retired) {

        /** One that is filed. */
        public Asking(Optional<Integer> first, Optional<Integer> last, boolean supplementary, boolean retired) {
            this(first, last, supplementary, false, retired);
        }

        /** In every year, owed or not. */
        public static Asking everyYear(boolean supplementary) {
            return new Asking(Optional.empty(), Optional.empty(), supplementary, false);
        }

        private boolean isIn(int year) {
            return !retired
                    && first.map(from -> from <= year).orElse(true)
                    && last.map(to -> year <= to).orElse(true);
        }
    }

    public String name() {
        return words.name;
    }

    public List<String> aliases() {
        return words.aliases;
    }

    public MeasureUnit unit() {
        return measure.unit;
    }

    public int decimals() {
        return measure.decimals;
    }

    public boolean supplementary() {
        return asking.supplementary;
    }

    public boolean internal() {
        return asking.internal;
    }

    public boolean retired() {
        return asking.retired;
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

    /**
     * Whether its figures are places among others (排名): the smaller one is the better, and a place has no unit to mistake
     * and no rate of change.
     */
    public boolean isRanking() {
        return RANKED_IN.contains(measure.unit.symbol())
                && RANKING.matcher(words.name).find();
    }

    /** The change from last year's figure to this year's; empty where their units do not convert. */
    public Optional<Change> change(Quantity lastYear, Quantity thisYear) {
        return Change.between(lastYear, thisYear).map(change -> isRanking() ? change.withoutRate() : change);
    }

    public boolean isCountedFrom(String ledger) {
        return kind instanceof IndicatorKind.Counted(String from, String _) && from.equals(ledger);
    }

    public boolean isAskedIn(int year) {
        return asking.isIn(year);
    }

    /** Whether it stands in the tables that are filed with the year's report. */
    public boolean isFiledIn(int year) {
        return isAskedIn(year) && !internal();
    }

    /** Whether a year is not complete without it. */
    public boolean isOwedIn(int year) {
        return isAskedIn(year) && !supplementary();
    }

    public Indicator withName(String name) {
        Words renamed = new Words(name, words.aliases, words.definition);
        return new Indicator(code, renamed, workItem, measure, kind, responsibleUnit, expected, asking);
    }

    public Indicator withDefinition(String definition) {
        Words changed = new Words(words.name, words.aliases, definition);
        return new Indicator(code, changed, workItem, measure, kind, responsibleUnit, expected, asking);
    }

    public Indicator withKind(IndicatorKind changed) {
        return new Indicator(code, words, workItem, measure, changed, responsibleUnit, expected, asking);
    }

    public Indicator withRetired(boolean retired) {
        Asking changed = new Asking(asking.first, asking.last, asking.supplementary, asking.internal, retired);
        return new Indicator(code, words, workItem, measure, kind, responsibleUnit, expected, changed);
    }
}
