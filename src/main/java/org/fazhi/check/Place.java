package org.fazhi.check;

/**
 * Where a finding is, so that the window can go there (位置).
 *
 * @param code code of the indicator, work item, unit, problem or point, or the settings key
 * @param label as the clerk reads it: 行政决策 · 科学民主决策与合法性审查 · 合法性审查总数
 */
public record Place(Kind kind, String code, String label) {
    public enum Kind {
        INDICATOR,
        TEXT,
        PROBLEM,
        POINT,
        UNIT,
        SETTING
    }
}
