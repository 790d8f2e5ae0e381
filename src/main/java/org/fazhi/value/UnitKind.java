package org.fazhi.value;

/** The kinds of reporting unit (单位类别). */
public enum UnitKind {
    ENFORCEMENT("执法部门"),
    DEPARTMENT("其他部门"),
    TOWN("镇街"),
    ASSOCIATION("社团"),
    /** 区人民政府 itself: it is sued and issues documents, and is asked for nothing. */
    GOVERNMENT("本级政府"),
    /** Bodies led from above (垂直管理): 税务, 消防. */
    VERTICAL("垂管单位");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
