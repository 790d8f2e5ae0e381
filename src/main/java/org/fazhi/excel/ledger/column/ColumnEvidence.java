package org.fazhi.excel.ledger.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.excel.ledger.reading.LedgerHeader;
import org.fazhi.excel.ledger.reading.SheetCellReader;
import org.fazhi.excel.ledger.reading.SheetRow;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;

/** What speaks for each column of a ledger being meant by each column of a sheet: its heading and its cells (列依据). */
final class ColumnEvidence {
    private static final Messages MESSAGES = Messages.of(ColumnEvidence.class);
    /** The same words are not yet the same thing. */
    private static final double OF_NAME = 0.92;

    private static final double WORTH_SAYING = 0.35;
    private static final double IMPOSSIBLE = 0.2;

    private final LedgerHeader header;
    private final List<Column> columns;
    private final SheetCellReader.Factory readers;
    private final ColumnLikeness likeness;
    private final Map<Integer, ColumnContents> contents = new HashMap<>();
    private final Map<Place, ContentFit> fits = new HashMap<>();
    private final Map<Place, ColumnLikeness.Like> likes = new HashMap<>();

    private record Place(int index, String column) {}

    ColumnEvidence(
            LedgerHeader header,
            List<Column> columns,
            ColumnLikeness likeness,
            SheetCellReader.Factory readers,
            List<SheetRow> sample) {
        this.header = header;
        this.columns = columns;
        this.readers = readers;
        this.likeness = likeness;
        header.headings().keySet().forEach(index -> contents.put(index, new ColumnContents(sample, index)));
    }

    ColumnContents contents(int index) {
        return contents.get(index);
    }

    List<Column> columns() {
        return columns;
    }

    /** How likely it is, between 0 and 1. */
    double score(int index, Column column) {
        ContentFit fit = fit(index, column);
        double unlikely = (1 - OF_NAME * like(index, column).score()) * (1 - fit.evidence());
        return fit.possible() * (1 - unlikely);
    }

    String reason(int index, Column column) {
        List<String> reasons = new ArrayList<>();
        ColumnLikeness.Like like = like(index, column);
        if (like.score() >= WORTH_SAYING) reasons.add(MESSAGES.say("reason.name", like.name()));
        fit(index, column).reason().ifPresent(reasons::add);
        return String.join(MESSAGES.say("reason.and"), reasons);
    }

    /** Whether the cells do not speak against it. */
    boolean mayBe(int index, Column column) {
        return fit(index, column).possible() > IMPOSSIBLE;
    }

    /** Whether no other column of the ledger is likelier by name. */
    boolean isLikest(int index, Column column) {
        double own = like(index, column).score();
        return columns.stream()
                .filter(other -> !other.equals(column))
                .allMatch(other -> like(index, other).score() < own);
    }

    /** Whether the heading says the same in other words, and the cells hold what belongs there. */
    boolean meansTheSame(int index, Column column) {
        ContentFit fit = fit(index, column);
        if (fit.possible() < ContentFit.FITS) return false;
        return likeness.saysExactly(heading(index), column)
                || fit.reason().isPresent() && likeness.saysTheSame(heading(index), column);
    }

    private ContentFit fit(int index, Column column) {
        return fits.computeIfAbsent(
                new Place(index, column.code()), _ -> ContentFit.of(contents(index), column, heading(index), readers));
    }

    private ColumnLikeness.Like like(int index, Column column) {
        return likes.computeIfAbsent(new Place(index, column.code()), _ -> likeness.like(heading(index), column));
    }

    private String heading(int index) {
        return Optional.ofNullable(header.headings().get(index)).orElse("");
    }
}
