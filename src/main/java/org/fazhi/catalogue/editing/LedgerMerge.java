package org.fazhi.catalogue.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
                joined(theirs.own().stream().map(this::column).toList(), mine.own(), Column::code),
                theirs.key(),
                theirs.order(),
                theirs.dated(),
                joined(theirs.rules(), mine.rules(), rule -> rule.code()),
                joined(counts, mine.counts(), Count::indicator));
    }

    private Column column(Column theirs) {
        Optional<Column> own = mine.own().stream()
                .filter(one -> one.code().equals(theirs.code()))
                .findFirst();
        return own.map(one -> joined(theirs, one)).orElse(theirs);
    }

    private static Column joined(Column theirs, Column own) {
        return new Column(
                theirs.code(),
                theirs.label(),
                words(theirs.aliases(), own.aliases()),
                type(theirs.type(), own.type()),
                theirs.required(),
                theirs.width(),
                theirs.help());
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
            case ColumnType.Coded(var codes)
            when own instanceof ColumnType.Coded(var others) ->
                new ColumnType.Coded(joined(codes, others, CodeEntry::code));
            default -> theirs;
        };
    }

    private static List<String> words(List<String> theirs, List<String> own) {
        return List.copyOf(
                new LinkedHashSet<>(Stream.concat(theirs.stream(), own.stream()).toList()));
    }

    private static <T> List<T> joined(List<T> theirs, List<T> own, Function<T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        theirs.forEach(one -> byCode.put(code.apply(one), one));
        own.forEach(one -> byCode.putIfAbsent(code.apply(one), one));
        return new ArrayList<>(byCode.values());
    }
}
