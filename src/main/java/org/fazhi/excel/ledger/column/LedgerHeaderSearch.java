package org.fazhi.excel.ledger.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.ledger.reading.LedgerHeader;
import org.fazhi.excel.ledger.reading.SheetRow;
import org.fazhi.excel.table.HeadingWords;
import org.fazhi.ledger.Column;

/** Finds the one to three rows that name most columns of a ledger, below titles and above the data (找表头). */
public final class LedgerHeaderSearch {
    private static final int MOST_ROWS = 3;
    /** A day or a number, which is no heading. */
    private static final Pattern DIGITS = Pattern.compile("[\\d.,/年月日-]{2,}");

    private static final double ENOUGH = 1.9;
    /** A heading that names no column for certain but is as like one counts for a part of one that does. */
    private static final double LIKE = 0.55;

    private static final double OF_LIKE = 0.7;
    private static final double OF_NUMBERING = 0.3;
    /** What a row of data above or within a header takes away: a cell that is a day or a number is no heading. */
    private static final double OF_DATA = 0.5;

    private static final int MOST_FIGURES = 2;
    /** So much less a header may name with the row of groups above it. */
    private static final double OF_GROUPS = 1;

    private static final int CLEAR = 3;

    private final List<SheetRow> head;
    private final ColumnNames names;
    private final Map<String, Optional<Nearly>> nearly = new HashMap<>();

    /**
     * @param hits how many columns of the ledger it names for certain
     * @param points the same, with those that it nearly names
     */
    public record Candidate(LedgerHeader header, int hits, double points) {}

    /** @param head the first rows of the sheet that hold something */
    public LedgerHeaderSearch(List<SheetRow> head, ColumnNames names) {
        this.head = head;
        this.names = names;
    }

    /** The header that names columns of the ledger. */
    public Optional<Candidate> find() {
        Optional<Candidate> best = Optional.empty();
        for (int depth = 1; depth <= MOST_ROWS; depth++) {
            for (int start = 0; start + depth <= head.size(); start++) {
                if (!isOneBlock(start, depth) || isData(head.get(start + depth - 1))) continue;
                Candidate candidate = candidate(start, depth);
                if (isClear(candidate)) return Optional.of(withGroups(candidate));
                double most = best.map(Candidate::points).orElse(0.0);
                if (candidate.points() > most + 0.001) best = Optional.of(candidate);
            }
        }
        return best.filter(LedgerHeaderSearch::isEnough).map(this::withGroups);
    }

    /** The rows above that group its columns belong to it also where they say nothing of the ledger. */
    private Candidate withGroups(Candidate found) {
        int first = head.indexOf(found.header().rows().getFirst());
        int depth = found.header().rows().size();
        if (first == 0 || depth == MOST_ROWS || !isOneBlock(first - 1, 2) || !isGroupRow(head.get(first - 1)))
            return found;
        Candidate whole = candidate(first - 1, depth + 1);
        return whole.points() < found.points() - OF_GROUPS ? found : withGroups(whole);
    }

    /** Several cells, some of them merged over several columns: no title, which is one. */
    private static boolean isGroupRow(SheetRow row) {
        List<GridCell> filled = row.filled();
        boolean merged = IntStream.range(1, filled.size())
                .anyMatch(place -> filled.get(place).carried()
                        && filled.get(place)
                                .shown()
                                .equals(filled.get(place - 1).shown()));
        return merged && filled.stream().map(GridCell::shown).distinct().count() > 1;
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

    /** A row with several days and numbers cannot be of a header, and its words need not be compared. */
    private static boolean isData(SheetRow row) {
        return row.filled().stream().filter(LedgerHeaderSearch::isFigure).count() > MOST_FIGURES;
    }

    private static boolean isFigure(GridCell cell) {
        return !(cell.content() instanceof CellContent.Text(String text))
                || DIGITS.matcher(text).matches();
    }

    private boolean isOneBlock(int start, int depth) {
        return head.get(start + depth - 1).number() - head.get(start).number() == depth - 1;
    }

    /** A row of nothing but names of the ledger's columns: no other row can be its header. */
    private boolean isClear(Candidate candidate) {
        return candidate.hits() >= CLEAR
                && candidate.header().headings().values().stream()
                        .allMatch(heading -> HeadingWords.isNumbering(heading)
                                || names.certain(heading).isPresent());
    }

    private static boolean isEnough(Candidate candidate) {
        return candidate.points()
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
        return new Candidate(header, hits(headings), points(header));
    }

    private double points(LedgerHeader header) {
        Map<Column, Double> columns = new HashMap<>();
        double numbering = 0;
        for (String heading : header.headings().values()) {
            if (HeadingWords.isNumbering(heading)) numbering = OF_NUMBERING;
            Optional<ColumnNames.Named> certain = names.certain(heading);
            if (certain.isPresent()) columns.merge(certain.get().column(), 1.0, Math::max);
            else like(heading).ifPresent(like -> columns.merge(like.column(), like.points(), Math::max));
        }
        long data = header.rows().stream()
                .flatMap(row -> row.filled().stream())
                .filter(LedgerHeaderSearch::isFigure)
                .count();
        double named =
                columns.values().stream().mapToDouble(Double::doubleValue).sum();
        return named == 0 ? 0 : named + numbering - OF_DATA * data;
    }

    private record Nearly(Column column, double points) {}

    private Optional<Nearly> like(String heading) {
        return nearly.computeIfAbsent(
                heading,
                one -> names.likest(one)
                        .filter(like -> like.score() >= LIKE)
                        .map(like -> new Nearly(like.column(), OF_LIKE * like.score())));
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
