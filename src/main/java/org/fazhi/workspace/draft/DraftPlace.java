package org.fazhi.workspace.draft;

/**
 * Where something is typed (草稿所在).
 *
 * @param of code of the ledger, indicator, work item or chapter, key of the setting or finding,
 *     list of the catalogue
 * @param part what of it: the row, the unit and the part of its figure, the point, the entry; empty where it is the whole
 */
public record DraftPlace(int year, Kind kind, String of, String part) {

    /** What it is that is typed. Files name these, so they keep their names. */
    public enum Kind {
        /** A record of a ledger (台账记录); the part is its id, empty for one that is not there yet. */
        RECORD,
        /** A figure, its note or the reason for it (指标数据); the part says whose and which. */
        FIGURE,
        /** The text of a work item (事项文字). */
        TEXT,
        /** The heading of a point (要点标题). */
        POINT_HEADING,
        /** The text of a point (要点文字). */
        POINT_TEXT,
        /** A setting of the report or the office (设置). */
        SETTING,
        /** Why a warning is passed (校核说明). */
        EXPLANATION,
        /** An entry of the catalogue (目录条目); the part is its code, empty for one that is not there yet. */
        ENTRY
    }

    public DraftPlace(int year, Kind kind, String of) {
        this(year, kind, of, "");
    }
}
