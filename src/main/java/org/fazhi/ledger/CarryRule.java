package org.fazhi.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which rows of a ledger go on into the next year, and what becomes of them there (结转规则).
 *
 * @param where of {@link Extent#SOME}: what a row must meet, all of it, on the last day of the year it leaves
 * @param clear columns that are empty in the next year, because they tell of the year that is over
 * @param brought columns that begin with what another one ended with (期初)
 * @param why the reason, in words
 */
public record CarryRule(Extent extent, List<Condition> where, List<String> clear, List<Brought> brought, String why) {

    /** Of a definition that does not say: nothing goes on, and nobody has decided so. */
    public static final CarryRule UNSAID = new CarryRule(Extent.NONE, List.of(), List.of(), List.of(), "");

    public enum Extent {
        NONE,
        ALL,
        SOME
    }

    /** What stood in one column at the end of the year begins the next one in another. */
    public record Brought(String into, String from) {}

    public CarryRule {
        where = List.copyOf(where);
        clear = List.copyOf(clear);
        brought = List.copyOf(brought);
    }

    /** Whether rows can go on at all. */
    public boolean carries() {
        return extent != Extent.NONE;
    }

    public boolean isSaid() {
        return !equals(UNSAID);
    }

    /** The columns it asks for. */
    public List<String> columns() {
        return Stream.of(
                        where.stream().flatMap(one -> one.columns().stream()),
                        clear.stream(),
                        brought.stream().flatMap(one -> Stream.of(one.into(), one.from())))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    /** The row as it begins the next year. @param origin where it comes from, in words */
    public RowValues carried(RowValues row, String origin) {
        RowValues next = row;
        for (Brought one : brought) next = next.with(one.into(), row.get(one.from()));
        for (String column : clear) next = next.with(column, Optional.empty());
        return next.with(CommonColumns.CARRIED.code(), Optional.of(new CellValue.Text(origin)));
    }
}
