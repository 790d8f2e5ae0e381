package org.fazhi.catalogue.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CarryRule;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;

/**
 * Joins the definition of another office with one's own (合并定义): theirs comes first, and whatever only the own one has is
 * kept, so that no column with something in it is lost.
 */
final class LedgerMerge {
    private final Messages messages = Messages.of(LedgerMerge.class);
    private final Ledger mine;

    LedgerMerge(Ledger mine) {
        this.mine = mine;
    }

    /** @param counts theirs, with the indicators as they are called here */
    Ledger with(Ledger theirs, List<Count> counts) {
        return new Ledger(
                mine.code(),
                theirs.name(),
                mine.area(),
                mine.workItem(),
                columns(theirs),
                theirs.key(),
                theirs.order(),
                theirs.dated(),
                joined(theirs.rules(), mine.rules(), rule -> rule.code()),
                joined(counts.stream().map(this::withOwnOpening).toList(), mine.counts(), Count::indicator),
                carry(theirs.carry()));
    }

    /** Theirs, where they say; but rows that say where they come from go on saying it. */
    private CarryRule carry(CarryRule theirs) {
        boolean gives = theirs.isSaid() && (theirs.carries() || !mine.carry().carries());
        return gives ? theirs : mine.carry();
    }

    /** An opening balance is the office's own, however the counting is defined. */
    private Count withOwnOpening(Count count) {
        return count.withOpening(mine.count(count.indicator()).flatMap(Count::opening));
    }

    private List<Column> columns(Ledger theirs) {
        Set<String> answered = theirs.own().stream()
                .flatMap(column -> Stream.concat(Stream.of(column.label()), column.aliases().stream()))
                .collect(Collectors.toSet());
        Map<String, Column> all = new LinkedHashMap<>();
        theirs.own().forEach(column -> all.put(column.code(), column));
        mine.own()
                .forEach(own ->
                        all.merge(own.code(), apart(own, answered), (brought, _) -> joined(brought, own, answered)));
        return new ArrayList<>(all.values());
    }

    /** Answers to what its own one was called and answered to as well, but for what another of theirs is called. */
    private static Column joined(Column theirs, Column own, Set<String> answered) {
        List<String> aliases = Stream.concat(
                        theirs.aliases().stream(),
                        Stream.concat(Stream.of(own.label()), own.aliases().stream())
                                .filter(alias -> !answered.contains(alias)))
                .distinct()
                .toList();
        return new Column(
                theirs.code(),
                theirs.label(),
                aliases,
                type(theirs.type(), own.type()),
                theirs.required(),
                theirs.width(),
                theirs.help());
    }

    /** A column that only the own one has; where one of theirs is called the same, its label says whose it is. */
    private Column apart(Column own, Set<String> answered) {
        return new Column(
                own.code(),
                answered.contains(own.label()) ? messages.say("own_column", own.label()) : own.label(),
                own.aliases().stream()
                        .filter(alias -> !answered.contains(alias))
                        .toList(),
                own.type(),
                own.required(),
                own.width(),
                own.help());
    }

    /** The wider of two types of the same kind. */
    private static ColumnType type(ColumnType theirs, ColumnType own) {
        return switch (theirs) {
            case ColumnType.Text(int length)
            when own instanceof ColumnType.Text(int other) -> new ColumnType.Text(Math.max(length, other));
            case ColumnType.Text _, ColumnType.Person _ when own instanceof ColumnType.Note -> own;
            case ColumnType.Decimal(int decimals)
            when own instanceof ColumnType.Decimal(int other) -> new ColumnType.Decimal(Math.max(decimals, other));
            case ColumnType.Whole _ when own instanceof ColumnType.Decimal -> own;
            case ColumnType.Date(boolean conditional)
            when own instanceof ColumnType.Date(boolean other) -> new ColumnType.Date(conditional || other);
            case ColumnType.Coded(var codes)
            when own instanceof ColumnType.Coded(var others) ->
                new ColumnType.Coded(joined(codes, others, CodeEntry::code));
            default -> theirs;
        };
    }

    private static <T> List<T> joined(List<T> theirs, List<T> own, Function<T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        theirs.forEach(one -> byCode.put(code.apply(one), one));
        own.forEach(one -> byCode.putIfAbsent(code.apply(one), one));
        return new ArrayList<>(byCode.values());
    }
}
