package org.fazhi.store.year;

import static org.fazhi.store.schema.Tables.FILED_FILE;
import static org.fazhi.store.schema.Tables.FILING;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.edit.FiledFile;
import org.fazhi.edit.Filing;
import org.fazhi.store.catalogue.RowsByYear;
import org.fazhi.store.schema.tables.records.FiledFileRecord;
import org.fazhi.store.schema.tables.records.FilingRecord;

/** Reads when years were filed (历次定稿). */
final class FilingReading {
    private FilingReading() {}

    /** The filings of each year, in order. */
    static Map<Integer, List<Filing>> all(RowsByYear rows) {
        Map<Integer, Map<Integer, List<FiledFile>>> files = new HashMap<>();
        rows.inOrder(FILED_FILE, FILED_FILE.BOOK_YEAR, FILED_FILE.PLACE, row -> row)
                .forEach((year, ofYear) -> ofYear.forEach(row -> files.computeIfAbsent(year, _ -> new HashMap<>())
                        .computeIfAbsent(row.getNumber(), _ -> new ArrayList<>())
                        .add(file(row))));
        return rows.inOrder(
                FILING,
                FILING.BOOK_YEAR,
                FILING.NUMBER,
                row -> filing(
                        row, files.getOrDefault(row.getBookYear(), Map.of()).getOrDefault(row.getNumber(), List.of())));
    }

    private static Filing filing(FilingRecord row, List<FiledFile> files) {
        Optional<Filing.Unlocking> reopening = Optional.ofNullable(row.getReopenedAt())
                .map(OffsetDateTime::toInstant)
                .map(at -> new Filing.Unlocking(row.getReopenedBy(), at, row.getReopenedWhy()));
        return new Filing(
                row.getNumber(),
                row.getSnapshot(),
                row.getSnapshotBytes(),
                row.getProgram(),
                row.getFiledBy(),
                row.getFiledAt().toInstant(),
                files,
                reopening);
    }

    private static FiledFile file(FiledFileRecord row) {
        return new FiledFile(FiledFile.Kind.valueOf(row.getKind()), row.getName(), row.getHash(), row.getBytes());
    }
}
