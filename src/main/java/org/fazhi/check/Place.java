package org.fazhi.check;

import java.util.OptionalLong;

/**
 * Where a finding is, so that the window can go there (位置).
 *
 * @param code code of the indicator, work item, unit, problem, point or ledger, or the settings key
 * @param label as the clerk reads it: 行政决策 · 科学民主决策与合法性审查 · 合法性审查总数
 */
public record Place(Kind kind, String code, String label) {
    public enum Kind {
        INDICATOR,
        /** What one unit reports for a collected indicator; its code is made by {@link Place#ofUnit}. */
        OF_UNIT,
        TEXT,
        PROBLEM,
        POINT,
        UNIT,
        /** Which units are asked for an indicator (填报分工); its code is that of the indicator. */
        ASKED,
        SETTING,
        /** An entry of the catalogue (目录条目), in the settings or in the design of a ledger. */
        ENTRY,
        /** A ledger (台账). */
        LEDGER,
        /** One record of a ledger, or the one that is being begun; its code is made by {@link Place#record}. */
        RECORD,
        /** The rows of a ledger that the indicator is counted from (依据). */
        BASIS,
        /** The rows of a ledger that break one of its rules; its code is made by {@link Place#breach}. */
        BREACH
    }

    private static final String WITHIN = "/";

    /** The rows of a ledger that break one of its rules (不合规则的记录). */
    public static Place breach(String ledger, String rule, String label) {
        return new Place(Kind.BREACH, ledger + WITHIN + rule, label);
    }

    /** A record of a ledger (台账记录); the one that is being begun has no id. */
    public static Place record(String ledger, OptionalLong row, String label) {
        String id = row.isPresent() ? String.valueOf(row.getAsLong()) : "";
        return new Place(Kind.RECORD, ledger + WITHIN + id, label);
    }

    /** What one unit reports for a collected indicator (单位填报数). */
    public static Place ofUnit(String indicator, String unit, String label) {
        return new Place(Kind.OF_UNIT, indicator + WITHIN + unit, label);
    }

    /** Whether it is a figure of this indicator, the district's or that of a unit. */
    public boolean isFigureOf(String indicator) {
        return isFigure() && indicator().equals(indicator);
    }

    /** Whether it is a figure. */
    public boolean isFigure() {
        return kind == Kind.INDICATOR || kind == Kind.OF_UNIT;
    }

    /** The indicator of a {@link Kind#INDICATOR} or {@link Kind#OF_UNIT}. */
    public String indicator() {
        return outer();
    }

    /** The unit of a {@link Kind#OF_UNIT}. */
    public String unit() {
        return inner();
    }

    /** The ledger of a {@link Kind#LEDGER}, {@link Kind#RECORD} or {@link Kind#BREACH}. */
    public String ledger() {
        return outer();
    }

    /** The row of a {@link Kind#RECORD}; none where it is only being begun. */
    public OptionalLong row() {
        return inner().isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(inner()));
    }

    /** The rule of a {@link Kind#BREACH}. */
    public String rule() {
        return inner();
    }

    private String outer() {
        int end = code.indexOf(WITHIN);
        return end < 0 ? code : code.substring(0, end);
    }

    private String inner() {
        return code.substring(code.indexOf(WITHIN) + 1);
    }
}
