package org.fazhi.catalogue;

import java.util.Set;
import org.fazhi.value.UnitKind;

/** Where an indicator's figure comes from (指标来源). */
public sealed interface IndicatorKind {

    /** Typed for the whole district (录入). */
    record Entered() implements IndicatorKind {}

    /**
     * Asked of reporting units and summed (汇总).
     *
     * @param kinds of the units that can answer, such as those that enforce the law; none named: all that report
     */
    record Collected(Set<UnitKind> kinds) implements IndicatorKind {
        private static final Set<UnitKind> REPORTING =
                Set.of(UnitKind.ENFORCEMENT, UnitKind.DEPARTMENT, UnitKind.TOWN, UnitKind.ASSOCIATION);

        public Collected {
            kinds = Set.copyOf(kinds);
        }

        public Collected() {
            this(Set.of());
        }

        public boolean asks(UnitKind kind) {
            return (kinds.isEmpty() ? REPORTING : kinds).contains(kind);
        }
    }

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
