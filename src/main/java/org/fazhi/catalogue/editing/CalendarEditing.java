package org.fazhi.catalogue.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.language.Messages;
import org.fazhi.ledger.SpecialDay;

/** Edits what an office knows of holidays and shifted working days (节假日修改); its own go before the built-in ones. */
public final class CalendarEditing {
    private final Messages messages = Messages.of(CalendarEditing.class);
    private final Catalogue catalogue;

    CalendarEditing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Adds the days, in the place of those that are known. */
    public EditingOutcome set(List<SpecialDay> days) {
        TreeMap<LocalDate, SpecialDay> known = new TreeMap<>();
        catalogue.specialDays().forEach(special -> known.put(special.day(), special));
        days.forEach(special -> known.put(special.day(), special));
        List<SpecialDay> changed = List.copyOf(known.values());
        if (changed.equals(catalogue.specialDays())) return new Declined(messages.say("calendar.same"));
        return new Edited(catalogue.withSpecialDays(changed), messages.say("calendar.set", days.size()));
    }

    /** Leaves a day to the built-in calendar again. */
    public EditingOutcome remove(LocalDate day) {
        List<SpecialDay> left = new ArrayList<>(catalogue.specialDays());
        boolean wasThere = left.removeIf(special -> special.day().equals(day));
        return wasThere
                ? new Edited(catalogue.withSpecialDays(left), messages.say("calendar.removed", day))
                : new Declined(messages.say("calendar.built_in", day));
    }
}
