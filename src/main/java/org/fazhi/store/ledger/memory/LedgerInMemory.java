package org.fazhi.store.ledger.memory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerTotals;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.Sorting;

/**
 * Answers questions about a ledger of one year from what is held of it (列存台账): which rows, in which order, where one
 * stands, what they add up to. The last few answers are kept until a row changes, since a page is asked for after the
 * other.
 */
public final class LedgerInMemory {
    private static final int ANSWERS = 4;

    private final RowsInMemory rows;
    private final Map<Question, int[]> answers = new LinkedHashMap<>();

    private record Question(LocalDate asOf, List<Condition> filter, List<Sorting> order) {

        boolean asksFor(Set<String> columns) {
            return order.stream().anyMatch(one -> columns.contains(one.column()))
                    || filter.stream().anyMatch(one -> mayAskFor(one, columns));
        }

        private static boolean mayAskFor(Condition condition, Set<String> columns) {
            return switch (condition) {
                case Condition.Anywhere _,
                        Condition.KeyShared _,
                        Condition.Not _,
                        Condition.AnyOf _,
                        Condition.AllOf _ -> true;
                default -> condition.columns().stream().anyMatch(columns::contains);
            };
        }
    }

    public LedgerInMemory(RowsInMemory rows) {
        this.rows = rows;
    }

    public int size() {
        return rows.size();
    }

    /** Holds a row as it is now; what was answered stands where it did not ask for what changed. */
    public void put(LedgerRow row) {
        Optional<Set<String>> differing = rows.differing(row.id(), row.number(), row.values());
        if (differing.isEmpty()) answers.clear();
        else answers.keySet().removeIf(question -> question.asksFor(differing.get()));
        rows.put(row);
    }

    public void remove(long id) {
        answers.clear();
        rows.remove(id);
    }

    /** The ids of a page of the rows asked for. */
    public List<Long> ids(LedgerYear ledger, LedgerQuery query, long offset, int limit) {
        int[] found = found(ledger, query);
        int first = (int) Math.min(offset, found.length);
        int last = (int) Math.min(first + (long) limit, found.length);
        return Arrays.stream(found, first, last).mapToObj(rows::id).toList();
    }

    /** The rows with these ids, in their order; without those that are gone. */
    public List<ListedRow> rowsOf(List<Long> ids) {
        return ids.stream().flatMap(id -> rows.row(id).stream()).toList();
    }

    /** How many rows stand before this one; empty when it does not meet the filter. */
    public OptionalLong position(LedgerYear ledger, LedgerQuery query, long id) {
        OptionalInt slot = rows.slot(id);
        if (slot.isEmpty()) return OptionalLong.empty();
        int[] found = found(ledger, query);
        OptionalInt place = IntStream.range(0, found.length)
                .filter(i -> found[i] == slot.getAsInt())
                .findFirst();
        return place.isPresent() ? OptionalLong.of(place.getAsInt()) : OptionalLong.empty();
    }

    public LedgerTotals totals(LedgerYear ledger, LedgerQuery query) {
        int[] found = found(ledger, query);
        Map<String, BigDecimal> sums = new HashMap<>();
        for (String column : new FilterInMemory(rows, ledger).numbers()) {
            BigDecimal sum =
                    rows.column(column) instanceof NumbersInMemory numbers ? numbers.sum(found) : BigDecimal.ZERO;
            sums.put(column, new CellValue.Number(sum).number());
        }
        return new LedgerTotals(rows.size(), found.length, sums);
    }

    private int[] found(LedgerYear ledger, LedgerQuery query) {
        Question question = new Question(ledger.asOf(), query.filter(), query.orderIn(ledger.ledger()));
        int[] known = answers.remove(question);
        int[] found = known == null ? answer(ledger, question) : known;
        answers.put(question, found);
        if (answers.size() > ANSWERS) answers.remove(answers.keySet().iterator().next());
        return found;
    }

    private int[] answer(LedgerYear ledger, Question question) {
        int[] found = rows.inOrder();
        if (!question.filter().isEmpty()) {
            BitSet met = new FilterInMemory(rows, ledger).meeting(question.filter());
            found = Arrays.stream(found).filter(met::get).toArray();
        }
        // What is sorted by last stands foremost, and all before leave equal ones as they were.
        for (Sorting sorting : question.order().reversed()) {
            found = sorting.column().equals(CommonColumns.NUMBER)
                    ? rows.byNumber(found, sorting.descending())
                    : rows.column(sorting.column()).sorted(found, sorting.descending());
        }
        return found;
    }
}
