package org.fazhi.catalogue.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.FormulaLanguage;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.language.Messages;

/** Edits the work items of a catalogue (工作事项修改). */
public final class WorkItemEditing {
    private final Messages messages = Messages.of(WorkItemEditing.class);
    private final Catalogue catalogue;
    private final Retirement retirement;

    WorkItemEditing(Catalogue catalogue, FormulaLanguage formulas) {
        this.catalogue = catalogue;
        this.retirement = new Retirement(catalogue, formulas);
    }

    /** Adds a work item as the last of its area. */
    public EditingOutcome add(String areaCode, String name, String heading) {
        WorkItem item = new WorkItem(freeCode(areaCode), areaCode, name.strip(), heading.strip(), false);
        return objection(item).<EditingOutcome>map(Declined::new).orElseGet(() -> {
            List<WorkItem> items = new ArrayList<>(area(areaCode).items());
            items.add(item);
            return new Edited(withItems(areaCode, items), messages.say("work_item_added", item.name()));
        });
    }

    /** Replaces the work item of the same code; it stays in its area. */
    public EditingOutcome change(WorkItem item) {
        return objection(item)
                .<EditingOutcome>map(Declined::new)
                .orElseGet(() -> new Edited(replaced(item), messages.say("work_item_changed", item.name())));
    }

    /** Moves it up (negative) or down in its area. */
    public EditingOutcome move(String code, int places) {
        WorkItem item = item(code);
        return Ordering.moved(area(item.area()).items(), one -> one.code().equals(code), _ -> true, places)
                .<EditingOutcome>map(
                        order -> new Edited(withItems(item.area(), order), messages.say("moved", item.name())))
                .orElseGet(() -> new Declined(messages.say("no_room", item.name())));
    }

    /** No longer fills it in, nor its indicators; refused while something elsewhere needs one of them. */
    public EditingOutcome retire(String code) {
        WorkItem item = item(code);
        return retirement
                .objection(Set.of(code))
                .<EditingOutcome>map(Declined::new)
                .orElseGet(() -> new Edited(retirement.retired(Set.of(code)), messages.say("retired", item.name())));
    }

    /** Fills it in again, with its indicators. */
    public EditingOutcome restore(String code) {
        WorkItem item = item(code);
        if (area(item.area()).retired()) return new Declined(messages.say("area_of_work_item_retired", item.name()));
        return new Edited(retirement.restored(Set.of(code), Set.of()), messages.say("restored", item.name()));
    }

    private Optional<String> objection(WorkItem item) {
        if (item.name().isBlank() || item.heading().isBlank()) return Optional.of(messages.say("blank_name"));
        return area(item.area()).items().stream()
                .filter(other ->
                        !other.code().equals(item.code()) && other.name().equals(item.name()))
                .findFirst()
                .map(other -> messages.say("name_taken", other.name()));
    }

    private Catalogue replaced(WorkItem changed) {
        return withItems(
                changed.area(),
                Ordering.replaced(
                        area(changed.area()).items(), one -> one.code().equals(changed.code()), _ -> changed));
    }

    private Catalogue withItems(String areaCode, List<WorkItem> items) {
        return withArea(area(areaCode).withItems(items));
    }

    private Catalogue withArea(Area changed) {
        return catalogue.withAreas(
                Ordering.replaced(catalogue.areas(), area -> area.code().equals(changed.code()), _ -> changed));
    }

    private String freeCode(String areaCode) {
        return Ordering.freeCode(areaCode + ".own", area(areaCode).items(), WorkItem::code);
    }

    private Area area(String code) {
        return catalogue.area(code).orElseThrow(() -> new IllegalArgumentException("no area " + code));
    }

    private WorkItem item(String code) {
        return catalogue.workItem(code).orElseThrow(() -> new IllegalArgumentException("no work item " + code));
    }
}
