package org.fazhi.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fazhi.value.Quantity;

/**
 * What an indicator amounts to in a year (指标值), and where that comes from.
 *
 * @param value known, not given yet, or impossible with the reason
 * @param source how the value came about
 * @param note the office's remark (说明), may be empty
 */
public record Figure(Indicator indicator, int year, Value value, Source source, String note) {

    public Optional<Quantity> quantity() {
        return value instanceof Known(Quantity quantity) ? Optional.of(quantity) : Optional.empty();
    }

    /** Whether it was given whole although it is computed or summed: its inputs or units are not known (直接给出). */
    public boolean isGivenWhole() {
        boolean isMade = indicator.kind() instanceof IndicatorKind.Derived
                || indicator.kind() instanceof IndicatorKind.Collected;
        return isMade && (source instanceof Typed || source instanceof Imported);
    }

    /** Whether units gave what it is the sum of. */
    public boolean isSummedOverUnits() {
        return source instanceof Summed(List<String> answered, List<String> _) && !answered.isEmpty();
    }

    /** A figure's value: an empty one is never zero. */
    public sealed interface Value {}

    public record Known(Quantity quantity) implements Value {}

    /** Nobody has given it yet. */
    public record Missing() implements Value {}

    /** @param reason why there can be no value, as a Chinese sentence */
    public record Impossible(String reason) implements Value {}

    /** Where a figure comes from (来源). */
    public sealed interface Source {}

    /** There is no figure, so it comes from nowhere. */
    public record NoSource() implements Source {}

    /** @param by who typed it, @param at when */
    public record Typed(String by, Instant at) implements Source {}

    /**
     * Read from a cell of a foreign sheet, or from a paragraph of a foreign report.
     *
     * @param sheet empty for a report
     * @param cell its address; the number of the paragraph
     */
    public record Imported(String file, String sheet, String cell, String by, Instant at) implements Source {
        public boolean isFromReport() {
            return sheet.isEmpty();
        }
    }

    /**
     * Summed over units.
     *
     * @param answered codes of the units that gave a figure
     * @param unanswered codes of the active units that did not
     */
    public record Summed(List<String> answered, List<String> unanswered) implements Source {}

    /**
     * Computed from the formula.
     *
     * @param inputs the figures it used, this year's and earlier ones
     * @param given what was given for it while the inputs were not known; the formula goes before it
     */
    public record Computed(String formula, List<Figure> inputs, Optional<Quantity> given) implements Source {
        public Computed(String formula, List<Figure> inputs) {
            this(formula, inputs, Optional.empty());
        }
    }

    /**
     * Counted from a ledger.
     *
     * @param ledger its code
     * @param rows how many rows it was counted from
     * @param opening what was there before those rows (期初数); zero where nothing was
     */
    public record CountedFrom(String ledger, long rows, BigDecimal opening) implements Source {
        public CountedFrom(String ledger, long rows) {
            this(ledger, rows, BigDecimal.ZERO);
        }
    }

    /**
     * Given by hand although a ledger counts it (手工填报).
     *
     * @param given who gave it, or from where: {@link Typed} or {@link Imported}
     * @param counted what the ledger counts; empty where that has no number
     * @param reason empty where nobody gave one
     */
    public record Overridden(Source given, String ledger, Optional<Quantity> counted, String reason)
            implements Source {}
}
