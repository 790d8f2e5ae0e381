package org.fazhi.catalogue;

/** Where an indicator's figure comes from (指标来源). */
public sealed interface IndicatorKind {

    /** Typed for the whole district (录入). */
    record Entered() implements IndicatorKind {}

    /** Asked of every reporting unit and summed (汇总). */
    record Collected() implements IndicatorKind {}

    /**
     * Counted from a ledger (台账); typed by hand as long as the ledger is not kept.
     *
     * @param ledger code of the ledger
     * @param counting what is counted, in words
     */
    record Counted(String ledger, String counting) implements IndicatorKind {}

    /**
     * A formula over other indicators by name and over years (计算).
     *
     * @param formula such as {@code (承诺审批时限@上年 - 承诺审批时限) / 承诺审批时限@上年}
     */
    record Derived(String formula) implements IndicatorKind {}

    /** The word used in files and on the command line. */
    default String keyword() {
        return switch (this) {
            case Entered _ -> "entered";
            case Collected _ -> "collected";
            case Counted _ -> "counted";
            case Derived _ -> "derived";
        };
    }
}
