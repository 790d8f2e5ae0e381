package org.fazhi.narrative.recognise;

/** What a figure in a sentence is there for (数的作用). */
public enum FigureRole {
    /** What was counted: 受理7件. */
    VALUE("value"),
    /** What it was before: 由926个工作日压减至. */
    PRIOR("prior"),
    /** By how much more or less, in things or in percent: 增加3件, 同比增长5%. */
    CHANGE("change"),
    /** The level of a rate: 办结率98%. */
    RATE("rate"),
    /** A part of a whole: 占比12%. */
    SHARE("share"),
    /** A place among others: 居全市第2位. */
    RANK("rank"),
    /** What is to be reached: 力争达到95%. */
    TARGET("target");

    private final String keyword;

    FigureRole(String keyword) {
        this.keyword = keyword;
    }

    /** As {@code --json} prints it. */
    public String keyword() {
        return keyword;
    }
}
