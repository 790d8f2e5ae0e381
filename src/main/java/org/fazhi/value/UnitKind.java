package org.fazhi.value;

/** The kinds of reporting unit (单位类别). */
public enum UnitKind {
    ENFORCEMENT("执法部门"),
    DEPARTMENT("其他部门"),
    TOWN("镇街"),
    ASSOCIATION("社团");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
