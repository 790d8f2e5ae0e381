package org.fazhi.store.ledger.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.fazhi.ledger.CellOrder;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Units;

/** Cells that repeat, such as codes, days and names: each different one is held once and has a number (词典列). */
final class WordsInMemory implements ColumnInMemory {
    private static final int EMPTY = 0;

    private final Comparator<CellValue> order;
    private final List<Optional<CellValue>> words = new ArrayList<>(List.of(Optional.empty()));
    private final Map<CellValue, Integer> numbers = new HashMap<>();
    private int[] cells = new int[1024];
    /** The place of each word among all of them; worked out when it is first needed, anew when there are more words. */
    private int[] places = new int[0];

    WordsInMemory(Column column, Units units) {
        this.order = CellOrder.of(column, units);
    }

    @Override
    public void put(int slot, Optional<CellValue> cell) {
        if (slot >= cells.length) cells = Arrays.copyOf(cells, Math.max(slot + 1, cells.length * 3 / 2));
        cells[slot] = cell.map(this::number).orElse(EMPTY);
    }

    @Override
    public Optional<CellValue> get(int slot) {
        return words.get(cells[slot]);
    }

    @Override
    public int[] sorted(int[] slots, boolean descending) {
        int[] place = places();
        int last = words.size() - 1;
        return SlotSort.byPlace(slots, words.size(), slot -> {
            int word = cells[slot];
            if (word == EMPTY) return last;
            return descending ? last - 1 - place[word] : place[word];
        });
    }

    /** The number of the word in a slot. */
    int word(int slot) {
        return cells[slot];
    }

    /** For each word, whether it meets this; the empty cell is the first of them. */
    boolean[] meeting(Predicate<Optional<CellValue>> condition) {
        boolean[] met = new boolean[words.size()];
        for (int word = 0; word < met.length; word++) met[word] = condition.test(words.get(word));
        return met;
    }

    /** Every word there is, the empty cell first. */
    List<Optional<CellValue>> words() {
        return words;
    }

    private int number(CellValue value) {
        Integer known = numbers.get(value);
        if (known != null) return known;
        words.add(Optional.of(value));
        numbers.put(value, words.size() - 1);
        return words.size() - 1;
    }

    private int[] places() {
        if (places.length == words.size()) return places;
        int[] sorted = IntStream.range(1, words.size())
                .boxed()
                .sorted(Comparator.comparing(word -> words.get(word).orElseThrow(), order))
                .mapToInt(Integer::intValue)
                .toArray();
        places = new int[words.size()];
        for (int i = 0; i < sorted.length; i++) places[sorted[i]] = i;
        return places;
    }
}
