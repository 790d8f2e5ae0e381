package org.fazhi.store.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.fazhi.edit.UnitForm;
import org.fazhi.store.schema.tables.records.UnitFormRecord;

/** Reads how far the forms of units have come (填报表状态). */
public final class FormReading {
    private FormReading() {}

    /** The form that a row tells of. */
    public static UnitForm form(UnitFormRecord row) {
        return new UnitForm(
                row.getUnit(),
                row.getVersion(),
                Optional.of(row.getDue()).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                read(row.getSentAt()),
                read(row.getReturnedAt()),
                row.getReturnedFile(),
                row.getProblem(),
                read(row.getMergedAt()),
                row.getContent());
    }

    private static Optional<Instant> read(OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
