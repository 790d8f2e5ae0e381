package org.fazhi.workspace.rollover;

/**
 * From which year to which, and under which catalogue (结转选择).
 *
 * @param catalogueCode of the built-in catalogue that the new year takes; empty to keep that of the year before
 * @param apart whether years may lie between the two
 */
public record RolloverChoice(int from, int to, String catalogueCode, boolean apart) {

    /** The next year, with the catalogue of this one. */
    public static RolloverChoice next(int from) {
        return new RolloverChoice(from, from + 1, "", false);
    }

    boolean keepsCatalogue() {
        return catalogueCode.isEmpty();
    }
}
