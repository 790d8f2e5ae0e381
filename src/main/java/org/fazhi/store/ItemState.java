package org.fazhi.store;

/** The state of a work item (事项状态). */
public enum ItemState {
    EMPTY("未填"),
    FILLING("填报中"),
    SUBMITTED("待审核"),
    APPROVED("已审核"),
    RETURNED("退回");

    private final String label;

    ItemState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
