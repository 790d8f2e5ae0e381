package org.fazhi.edit;

/**
 * What a file of evidence proves, where it is no row of a ledger (佐证对象).
 *
 * @param code of the work item or the indicator
 */
public record EvidencePart(Kind kind, String code) {
    public enum Kind {
        WORK_ITEM,
        INDICATOR
    }

    public static EvidencePart ofItem(String workItem) {
        return new EvidencePart(Kind.WORK_ITEM, workItem);
    }

    public static EvidencePart ofFigure(String indicator) {
        return new EvidencePart(Kind.INDICATOR, indicator);
    }
}
