package org.fazhi.catalogue;

import java.util.List;
import java.util.Set;

/**
 * A work area (领域): a part of the report and one tab of the window.
 *
 * @param code stable, such as {@code leadership}
 * @param tab short label of the tab (组织领导)
 * @param heading its heading in the report, without its number
 * @param responsibleUnit code of the unit that answers for it
 * @param use whether it is filled in and reported
 */
public record Area(String code, String tab, String heading, String responsibleUnit, List<WorkItem> items, Use use) {

    /** Whether an area is filled in and reported. */
    public sealed interface Use {

        record InUse() implements Use {}

        /**
         * Kept with all it holds, but no longer filled in.
         *
         * @param before codes of its work items and indicators that were retired before it was; they do not come back with it
         */
        record Retired(Set<String> before) implements Use {
            public Retired {
                before = Set.copyOf(before);
            }
        }
    }

    public Area {
        items = List.copyOf(items);
    }

    /** One that is in use. */
    public Area(String code, String tab, String heading, String responsibleUnit, List<WorkItem> items) {
        this(code, tab, heading, responsibleUnit, items, new Use.InUse());
    }

    public boolean retired() {
        return use instanceof Use.Retired;
    }

    public Area withItems(List<WorkItem> changed) {
        return new Area(code, tab, heading, responsibleUnit, changed, use);
    }

    public Area withUse(Use changed) {
        return new Area(code, tab, heading, responsibleUnit, items, changed);
    }
}
