package org.fazhi.excel.ledger.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.GridCell;

/** Finds the one to three rows that name most columns of a ledger, below titles and above the data (找表头). */
public final class LedgerHeaderSearch {
    private static final int MOST_ROWS = 3;
    private static final int ENOUGH = 2;

    private final List<SheetRow> head;
    private final ColumnNames names;

    /** @param hits how many columns of the ledger it names for certain */
    public record Candidate(LedgerHeader header, int hits) {}

    /** @param head the first rows of the sheet that hold something */
    public LedgerHeaderSearch(List<SheetRow> head, ColumnNames names) {
        this.head = head;
        this.names = names;
    }

    /** The header that names columns of the ledger for certain. */
    public Optional<Candidate> find() {
        Optional<Candidate> best = Optional.empty();
        for (int depth = 1; depth <= MOST_ROWS; depth++) {
            for (int start = 0; start + depth <= head.size(); start++) {
                if (!isOneBlock(start, depth)) continue;
                Candidate candidate = candidate(start, depth);
                int most = best.map(Candidate::hits).orElse(0);
                if (candidate.hits() > most) best = Optional.of(candidate);
            }
        }
        return best.filter(LedgerHeaderSearch::isEnough);
    }

    /** Where no row names a column: the first row of different words, for somebody to say what they mean. */
    public Optional<LedgerHeader> guess() {
        for (int start = 0; start < head.size(); start++) {
            List<GridCell> filled = head.get(start).filled();
            boolean words = filled.stream().allMatch(cell -> cell.content() instanceof CellContent.Text);
            if (words && filled.stream().map(GridCell::shown).distinct().count() >= 2)
                return Optional.of(candidate(start, 1).header());
        }
        return Optional.empty();
    }

    /** Whether the first row is a header, not the first row of data. */
    public Optional<LedgerHeader> first() {
        if (head.isEmpty()) return Optional.empty();
        Candidate first = candidate(0, 1);
        boolean mostly = first.hits() * 2 >= head.getFirst().filled().size();
        return mostly && first.hits() > 0 ? Optional.of(first.header()) : Optional.empty();
    }

    private boolean isOneBlock(int start, int depth) {
        return head.get(start + depth - 1).number() - head.get(start).number() == depth - 1;
    }

    private static boolean isEnough(Candidate candidate) {
        return candidate.hits()
                >= Math.min(ENOUGH, candidate.header().headings().size());
    }

    private Candidate candidate(int start, int depth) {
        SequencedMap<Integer, List<String>> parts = new TreeMap<>();
        for (SheetRow row : head.subList(start, start + depth)) {
            for (GridCell cell : row.filled()) {
                List<String> path = parts.computeIfAbsent(cell.column(), _ -> new ArrayList<>());
                String part = oneLine(cell.shown());
                if (path.isEmpty() || !path.getLast().equals(part)) path.add(part);
            }
        }
        SequencedMap<Integer, String> headings = new TreeMap<>();
        parts.forEach((column, path) -> headings.put(column, String.join("/", path)));
        LedgerHeader header = new LedgerHeader(head.subList(start, start + depth), headings);
        return new Candidate(header, hits(headings));
    }

    private int hits(SequencedMap<Integer, String> headings) {
        return (int) headings.values().stream()
                .flatMap(heading -> names.certain(heading).stream())
                .map(ColumnNames.Named::column)
                .distinct()
                .count();
    }

    private static String oneLine(String shown) {
        return shown.replaceAll("\\s*[\\r\\n]+\\s*", "");
    }
}
