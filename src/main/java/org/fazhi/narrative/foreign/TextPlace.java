package org.fazhi.narrative.foreign;

/**
 * Where a paragraph of a foreign report belongs in a year (归属).
 *
 * @param code of the work item or the chapter; empty for the others
 */
public record TextPlace(Kind kind, String code) {
    public static final TextPlace NOWHERE = new TextPlace(Kind.NOWHERE, "");
    public static final TextPlace OPENING = new TextPlace(Kind.OPENING, "");
    public static final TextPlace PROBLEMS = new TextPlace(Kind.PROBLEMS, "");
    public static final TextPlace NEXT_YEAR = new TextPlace(Kind.NEXT_YEAR, "");

    public enum Kind {
        WORK_ITEM,
        /** A chapter that is a text of its own. */
        CHAPTER,
        OPENING,
        PROBLEMS,
        NEXT_YEAR,
        /** Title, signature, date: the report makes them itself. */
        NOWHERE
    }

    public static TextPlace item(String code) {
        return new TextPlace(Kind.WORK_ITEM, code);
    }

    public static TextPlace chapter(String code) {
        return new TextPlace(Kind.CHAPTER, code);
    }
}
