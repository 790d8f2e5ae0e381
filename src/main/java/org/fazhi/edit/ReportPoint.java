package org.fazhi.edit;

/**
 * One point (要点) of the chapters after the areas: a problem (存在的主要问题) or one of next year's work (下一年工作要点).
 *
 * @param id stable within the year
 * @param heading without its number
 * @param text with tokens
 */
public record ReportPoint(Chapter chapter, String id, String heading, String text) {
    public enum Chapter {
        PROBLEMS,
        NEXT_YEAR
    }
}
