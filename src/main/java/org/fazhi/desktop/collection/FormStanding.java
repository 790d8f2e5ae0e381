package org.fazhi.desktop.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Assignments;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.FormState;
import org.fazhi.edit.UnitForm;
import org.fazhi.language.Pinyin;
import org.fazhi.workspace.YearBook;

/**
 * A row of the progress: how far the form of one unit has come (回收进度一行).
 *
 * @param indicators how many of them the unit is asked for
 * @param ledgers how many of them the unit is asked for
 * @param isOverdue whether it went out, is not back and its day is past
 */
record FormStanding(ReportingUnit unit, UnitForm form, int indicators, int ledgers, boolean isOverdue) {

    /** The units that are asked for anything, and those whose form went out all the same. */
    static List<FormStanding> of(YearBook book, LocalDate today) {
        Assignments assignments = book.catalogue().assignments(book.year());
        return assignments.units().stream()
                .map(unit -> of(assignments, unit, book.form(unit.code()), today))
                .filter(line -> line.asked() > 0 || line.stage() != FormState.NOT_SENT)
                .toList();
    }

    private static FormStanding of(Assignments assignments, ReportingUnit unit, UnitForm form, LocalDate today) {
        return new FormStanding(
                unit,
                form,
                assignments.indicatorsOf(unit).size(),
                assignments.ledgersOf(unit).size(),
                form.isOverdue(today));
    }

    FormState stage() {
        return form.state();
    }

    int asked() {
        return indicators + ledgers;
    }

    Optional<LocalDate> sent() {
        return form.sent().map(FormStanding::day);
    }

    Optional<LocalDate> returned() {
        return form.returned().map(FormStanding::day);
    }

    Optional<LocalDate> merged() {
        return form.merged().map(FormStanding::day);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }

    /** Whether it is meant by what was typed, pinyin initials included. */
    boolean isMeant(String typed) {
        return unit.names().stream().anyMatch(name -> Pinyin.matches(name, typed));
    }
}
