package org.fazhi.catalogue;

import java.util.List;

/**
 * A first-level chapter of the report (章). The eight areas stand in one chapter before the problems and next year's
 * points; a report by §24 of the inspection rules has five.
 *
 * @param code stable and unique in the catalogue
 * @param heading without its number; {@code {年度}} and {@code {下年度}} stand for the years
 * @param content what it is made of
 * @param areas codes of the areas it holds, in order, for {@link Content#AREAS}; where it is only one, the area's work
 *     items stand directly under the chapter
 */
public record Chapter(String code, String heading, Content content, List<String> areas) {

    /** What a chapter is made of. */
    public enum Content {
        AREAS,
        PROBLEMS,
        NEXT_YEAR
    }

    public Chapter {
        areas = List.copyOf(areas);
    }

    /** The heading in the report of the given year. */
    public String headingFor(int year) {
        return heading.replace("{年度}", String.valueOf(year)).replace("{下年度}", String.valueOf(year + 1));
    }
}
