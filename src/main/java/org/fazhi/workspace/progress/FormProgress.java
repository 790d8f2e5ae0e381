package org.fazhi.workspace.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Assignments;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.FormState;
import org.fazhi.edit.UnitForm;
import org.fazhi.workspace.YearBook;

/**
 * How far the forms of all units have come (填报表进度).
 *
 * @param counts how many units there are in each state, of those that are asked for anything or were sent a form
 * @param owed those that went out and are not in the year yet, the longest overdue first
 */
public record FormProgress(Map<FormState, Integer> counts, List<OwedForm> owed) {
    public FormProgress {
        counts = Map.copyOf(counts);
        owed = List.copyOf(owed);
    }

    static FormProgress of(YearBook book, LocalDate today) {
        Assignments assignments = book.catalogue().assignments(book.year());
        Map<FormState, Integer> counts = new EnumMap<>(FormState.class);
        List<OwedForm> owed = new ArrayList<>();
        for (ReportingUnit unit : assignments.units()) {
            UnitForm form = book.form(unit.code());
            if (form.state() == FormState.NOT_SENT) continue;
            counts.merge(form.state(), 1, Integer::sum);
            OwedForm.of(unit, form, today).ifPresent(owed::add);
        }
        // Who is asked for anything is only looked for once forms are on their way.
        if (!counts.isEmpty()) {
            long unsent = assignments.asked().stream()
                    .filter(unit -> book.form(unit.code()).state() == FormState.NOT_SENT)
                    .count();
            if (unsent > 0) counts.put(FormState.NOT_SENT, (int) unsent);
        }
        owed.sort(Comparator.comparingLong(OwedForm::daysOverdue).reversed());
        return new FormProgress(counts, owed);
    }

    /** Whether any went out. */
    public boolean isUnderWay() {
        return !counts.isEmpty();
    }

    public int count(FormState state) {
        return counts.getOrDefault(state, 0);
    }

    public long overdue() {
        return owed.stream().filter(OwedForm::isOverdue).count();
    }

    public Optional<OwedForm> of(ReportingUnit unit) {
        return owed.stream()
                .filter(one -> one.unit().code().equals(unit.code()))
                .findFirst();
    }
}
