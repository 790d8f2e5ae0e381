package org.fazhi.narrative.foreign;

/** How sure it is of which indicator a figure is (把握). */
public enum Certainty {
    /** Taken unless the clerk says otherwise. */
    CERTAIN("certain"),
    /** Shown first; the clerk decides. */
    PROPOSED("proposed"),
    /** None comes near: a new indicator, or none. */
    NONE("none");

    private final String keyword;

    Certainty(String keyword) {
        this.keyword = keyword;
    }

    /** As {@code --json} prints it. */
    public String keyword() {
        return keyword;
    }
}
