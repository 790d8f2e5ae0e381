package org.fazhi.catalogue;

/**
 * A work item (工作事项): one numbered sub-heading of an area.
 *
 * @param code stable and unique in the catalogue, such as {@code leadership.model_project}
 * @param area code of its area
 * @param name short label in the list (示范创建)
 * @param heading sub-heading in the report, without its number
 * @param retired kept for its history but no longer filled in
 */
public record WorkItem(String code, String area, String name, String heading, boolean retired) {

    public WorkItem withRetired(boolean changed) {
        return new WorkItem(code, area, name, heading, changed);
    }
}
