package org.fazhi.catalogue;

import java.util.List;

/**
 * A first-level chapter of the report (章). The eight areas stand in one chapter before the problems and next year's
 * points; a report by §24 of the inspection rules has five.
 *
 * @param code stable and unique in the catalogue
 * @param heading without its number; {@code {年度}} and {@code {下年度}} stand for the years
 * @param content what it is made of
 * @param areas codes of the areas it holds, in order, for {@link Content#AREAS}; where only one of them is in use, its work
 *     items stand directly under the chapter
 * @param retired kept with its text, but no part of the report
 */
public record Chapter(String code, String heading, Content content, List<String> areas, boolean retired) {

    /** What a chapter is made of. */
    public enum Content {
        AREAS,
        PROBLEMS,
        NEXT_YEAR,
        /** A text of its own, kept under the chapter's code. */
        TEXT
    }

    public Chapter {
        areas = List.copyOf(areas);
    }

    /** One that is in use. */
    public Chapter(String code, String heading, Content content, List<String> areas) {
        this(code, heading, content, areas, false);
    }

    /** The heading in the report of the given year. */
    public String headingFor(int year) {
        return heading.replace("{年度}", String.valueOf(year)).replace("{下年度}", String.valueOf(year + 1));
    }

    /** The heading without what stands for the years. */
    public String withoutYears() {
        return heading.replace("{年度}", "").replace("{下年度}", "");
    }

    public Chapter withAreas(List<String> changed) {
        return new Chapter(code, heading, content, changed, retired);
    }

    public Chapter withRetired(boolean changed) {
        return new Chapter(code, heading, content, areas, changed);
    }
}
