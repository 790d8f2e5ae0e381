package org.fazhi.catalogue.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowRule;

/** Where the words of a code list are asked for by name (代码的用处): in rules and in what is counted. */
final class CodeUse {
    private final Messages messages = Messages.of(CodeUse.class);
    private final Catalogue catalogue;
    private final Ledger ledger;

    CodeUse(Catalogue catalogue, Ledger ledger) {
        this.catalogue = catalogue;
        this.ledger = ledger;
    }

    /** A word and one place that asks for it. */
    record Use(String word, String place) {}

    /** The first word that the column would no longer have and that is still asked for. */
    Optional<Use> lostBy(Column changed) {
        return ledger.column(changed.code()).stream()
                .flatMap(before -> codes(before).stream())
                .filter(code ->
                        codes(changed).stream().noneMatch(kept -> kept.code().equals(code.code())))
                .flatMap(code -> places(changed.code(), code.code())
                        .map(place -> new Use(code.label(), place))
                        .limit(1))
                .findFirst();
    }

    private static List<CodeEntry> codes(Column column) {
        return column.type() instanceof ColumnType.Coded(var codes) ? codes : List.of();
    }

    private Stream<String> places(String column, String code) {
        Stream<String> rules = ledger.rules().stream()
                .filter(rule -> asks(rule.broken(), column, code))
                .map(RowRule::explanation);
        Stream<String> counts = ledger.counts().stream()
                .filter(count -> count.conditions().stream().anyMatch(one -> asks(one, column, code)))
                .map(Count::indicator)
                .map(one -> catalogue.indicatorName(one));
        Stream<String> carry = ledger.carry().where().stream()
                .filter(one -> asks(one, column, code))
                .map(_ -> messages.say("asks.carry"))
                .limit(1);
        return Stream.of(rules, counts, carry).flatMap(places -> places);
    }

    private static boolean asks(Condition condition, String column, String code) {
        return switch (condition) {
            case Condition.OneOf(String of, var values) -> of.equals(column) && values.contains(code);
            case Condition.Not(Condition inner) -> asks(inner, column, code);
            case Condition.AnyOf(var some) -> some.stream().anyMatch(one -> asks(one, column, code));
            case Condition.AllOf(var all) -> all.stream().anyMatch(one -> asks(one, column, code));
            default -> false;
        };
    }
}
