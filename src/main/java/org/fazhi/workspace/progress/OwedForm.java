package org.fazhi.workspace.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Place;
import org.fazhi.edit.FormState;
import org.fazhi.edit.UnitForm;
import org.fazhi.language.Messages;

/**
 * The form of a unit that went out and is not in the year yet (未并入的填报表): not back, back with faults, or back and not
 * taken in.
 *
 * @param isOwedByUnit whether the unit has to do something about it, and not the office
 * @param due last day on which it is to be returned
 * @param daysOverdue how long that day is past while the form is not back as it should be; 0 where it is not
 */
public record OwedForm(
        ReportingUnit unit, FormState state, boolean isOwedByUnit, Optional<LocalDate> due, long daysOverdue) {
    private static final Messages MESSAGES = Messages.of(OwedForm.class);

    /** Empty for one that was never sent or is taken in. */
    static Optional<OwedForm> of(ReportingUnit unit, UnitForm form, LocalDate today) {
        return switch (form.state()) {
            case NOT_SENT, MERGED -> Optional.empty();
            case SENT, FAULTY, RETURNED ->
                Optional.of(new OwedForm(
                        unit,
                        form.state(),
                        form.isAwaited(),
                        form.due(),
                        form.isAwaited() ? daysPast(form, today) : 0));
        };
    }

    private static long daysPast(UnitForm form, LocalDate today) {
        return form.due()
                .map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today)))
                .orElse(0L);
    }

    public boolean isOverdue() {
        return daysOverdue > 0;
    }

    /** Its row among the forms of all units. */
    public Place place() {
        return new Place(Place.Kind.UNIT, unit.code(), unit.name());
    }

    /** How it stands, as the clerk reads it: 没有收到，2020-12-20到期，已逾期8天. */
    public String words() {
        boolean isUndecided = state == FormState.FAULTY && !isOwedByUnit;
        return isUndecided ? MESSAGES.say("form.UNDECIDED") : MESSAGES.say("form." + state.name()) + when();
    }

    private String when() {
        if (!isOwedByUnit()) return "";
        return due.map(day -> daysOverdue > 0
                        ? MESSAGES.say("form.overdue", day, daysOverdue)
                        : MESSAGES.say("form.due", day))
                .orElse("");
    }
}
