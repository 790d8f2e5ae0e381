package org.fazhi.catalogue;

import java.util.List;

/**
 * A work area (领域): one chapter of the report and one tab of the window.
 *
 * @param code stable, such as {@code leadership}
 * @param tab short label of the tab (组织领导)
 * @param heading the chapter's heading in the report, without its number
 * @param responsibleUnit code of the unit that answers for it
 */
public record Area(String code, String tab, String heading, String responsibleUnit, List<WorkItem> items) {
    public Area {
        items = List.copyOf(items);
    }
}
