package org.fazhi.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The form of a unit on its way (单位填报表).
 *
 * @param unit code of the unit
 * @param version counted from 1, one more each time it is sent out
 * @param due last day on which it is to be returned
 * @param returnedFile name of the file that came back last; empty while none did
 * @param problem why what came back is not, or not wholly, taken in; may be empty
 * @param content what came back last, as text, to compare the next with
 */
public record UnitForm(
        String unit,
        int version,
        Optional<LocalDate> due,
        Optional<Instant> sent,
        Optional<Instant> returned,
        String returnedFile,
        String problem,
        Optional<Instant> merged,
        String content) {

    /** More of what came back is not kept. */
    public static final int LONGEST_CONTENT = 400_000;

    /** One that was never sent. */
    public static UnitForm none(String unit) {
        return new UnitForm(
                unit, 0, Optional.empty(), Optional.empty(), Optional.empty(), "", "", Optional.empty(), "");
    }

    public FormState state() {
        if (returned.isEmpty()) return sent.isPresent() ? FormState.SENT : FormState.NOT_SENT;
        if (merged.isPresent() && problem.isEmpty()) return FormState.MERGED;
        return problem.isEmpty() ? FormState.RETURNED : FormState.FAULTY;
    }

    /** Whether the unit has to send it, or send it again; what only conflicts with what stands is the office's to decide. */
    public boolean isAwaited() {
        return switch (state()) {
            case SENT -> true;
            case FAULTY -> merged.isEmpty();
            case NOT_SENT, RETURNED, MERGED -> false;
        };
    }

    /** Whether it was sent, is not back and its day is past. */
    public boolean isOverdue(LocalDate today) {
        return state() == FormState.SENT && due.filter(today::isAfter).isPresent();
    }

    /** Sent out, once more or for the first time; what came back before is kept to compare with. */
    public UnitForm sentOut(Optional<LocalDate> day, Instant now) {
        return new UnitForm(
                unit, version + 1, day, Optional.of(now), Optional.empty(), "", "", Optional.empty(), content);
    }

    /** Nobody waits for it any more; the next that goes out is a version later all the same. */
    public UnitForm withdrawn() {
        return new UnitForm(unit, version, due, Optional.empty(), Optional.empty(), "", "", Optional.empty(), content);
    }

    /** Came back in a file. */
    public UnitForm cameBack(String file, String reason, String returnedContent, Instant now) {
        String kept = returnedContent.length() > LONGEST_CONTENT ? "" : returnedContent;
        return new UnitForm(unit, version, due, sent, Optional.of(now), file, reason, Optional.empty(), kept);
    }

    /** Its figures and rows are in the year. */
    public UnitForm takenIn(Instant now) {
        return new UnitForm(unit, version, due, sent, returned, returnedFile, problem, Optional.of(now), content);
    }
}
