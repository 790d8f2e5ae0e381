package org.fazhi.desktop.design;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Condition;

/** How many of a group of conditions must hold (组合方式). */
enum Grouping {
    ANY,
    ALL,
    NONE,
    NOT_ALL;

    /** A group being composed. */
    record Parts(Grouping grouping, List<Condition> conditions) {
        Parts {
            conditions = List.copyOf(conditions);
        }
    }

    /** The group that a condition is; empty where it is a single one. */
    static Optional<Parts> of(Condition condition) {
        return switch (condition) {
            case Condition.AnyOf(var some) -> Optional.of(new Parts(ANY, some));
            case Condition.AllOf(var all) -> Optional.of(new Parts(ALL, all));
            case Condition.Not(Condition.AnyOf(var some)) -> Optional.of(new Parts(NONE, some));
            case Condition.Not(Condition.AllOf(var all)) -> Optional.of(new Parts(NOT_ALL, all));
            case Condition.Not(var one) -> Optional.of(new Parts(NONE, List.of(one)));
            default -> Optional.empty();
        };
    }

    Condition condition(List<Condition> conditions) {
        return switch (this) {
            case ANY -> new Condition.AnyOf(conditions);
            case ALL -> new Condition.AllOf(conditions);
            case NONE ->
                new Condition.Not(conditions.size() == 1 ? conditions.getFirst() : new Condition.AnyOf(conditions));
            case NOT_ALL -> new Condition.Not(new Condition.AllOf(conditions));
        };
    }

    static boolean isCalled(String label) {
        return Arrays.stream(values()).map(Grouping::label).anyMatch(label::equals);
    }

    String label() {
        return Messages.of(Grouping.class).say("grouping." + name());
    }
}
