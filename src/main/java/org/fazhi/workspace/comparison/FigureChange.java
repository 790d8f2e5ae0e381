package org.fazhi.workspace.comparison;

/**
 * A figure of the one version beside that of the other (指标异同).
 *
 * @param name as the later version has it
 * @param formerName what it was called, the same where nothing was renamed
 * @param before as printed, empty where there was none
 * @param after as printed, empty where there is none
 */
public record FigureChange(String code, String area, String name, String formerName, String before, String after) {

    public boolean isChanged() {
        return !before.equals(after) || !name.equals(formerName);
    }
}
