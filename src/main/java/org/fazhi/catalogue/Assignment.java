package org.fazhi.catalogue;

import org.fazhi.value.UnitKind;

/**
 * That a unit, or all units of a kind, answer something or do not (填报分工), where that is not as usual.
 *
 * @param asked whether it is asked of them
 */
public record Assignment(Answerer who, Matter subject, boolean asked) {

    /** Who answers. What is said of one unit goes before what is said of its kind. */
    public sealed interface Answerer {

        /** @param code of the unit */
        record OneUnit(String code) implements Answerer {}

        record AllOf(UnitKind kind) implements Answerer {}
    }

    /**
     * What is asked.
     *
     * @param code of the indicator or of the ledger
     */
    public record Matter(Kind kind, String code) {

        public enum Kind {
            INDICATOR,
            LEDGER
        }

        public static Matter of(Indicator indicator) {
            return new Matter(Kind.INDICATOR, indicator.code());
        }

        public static Matter ofLedger(String code) {
            return new Matter(Kind.LEDGER, code);
        }
    }

    public static Assignment of(ReportingUnit unit, Matter subject, boolean asked) {
        return new Assignment(new Answerer.OneUnit(unit.code()), subject, asked);
    }

    /** Unique within a year. */
    public String key() {
        String answerer = switch (who) {
            case Answerer.OneUnit(String code) -> code;
            case Answerer.AllOf(UnitKind kind) -> "*" + kind.name();
        };
        return answerer + " " + subject.kind().name() + " " + subject.code();
    }
}
