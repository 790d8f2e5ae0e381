package org.fazhi.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fazhi.catalogue.Assignments;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.UnitForm;
import org.fazhi.workspace.YearBook;

/**
 * How far the form of a unit has come, as {@code list forms --json} prints it.
 *
 * @param indicators how many are asked of the unit
 * @param state not_sent, sent, returned, faulty or merged
 */
record FormLine(
        String code,
        String name,
        int indicators,
        List<String> ledgers,
        String state,
        String label,
        int version,
        String due,
        boolean overdue,
        String sent,
        String returned,
        String merged,
        String file,
        String problem) {

    static List<FormLine> all(YearBook book, LocalDate today) {
        Assignments assignments = book.catalogue().assignments(book.year());
        return assignments.asked().stream()
                .map(unit -> of(unit, book.form(unit.code()), assignments, today))
                .toList();
    }

    private static FormLine of(ReportingUnit unit, UnitForm form, Assignments assignments, LocalDate today) {
        return new FormLine(
                unit.code(),
                unit.name(),
                assignments.indicatorsOf(unit).size(),
                assignments.ledgersOf(unit).stream()
                        .map(ledger -> ledger.code())
                        .toList(),
                form.state().name().toLowerCase(Locale.ROOT),
                form.state().label(),
                form.version(),
                form.due().map(LocalDate::toString).orElse(""),
                form.isOverdue(today),
                form.sent().map(Instant::toString).orElse(""),
                form.returned().map(Instant::toString).orElse(""),
                form.merged().map(Instant::toString).orElse(""),
                form.returnedFile(),
                form.problem());
    }

    List<String> cells() {
        return List.of(code, name, label, due, file, problem);
    }
}
