package org.fazhi.workspace.progress;

import org.fazhi.catalogue.Area;

/** How far one area has come (领域进度): its figures, its texts, its reviewed work items. */
public record AreaProgress(Area area, Completeness figures, Completeness texts, Completeness approved) {

    /** Everything together, from 0 to 1. */
    public double share() {
        return figures.plus(texts).plus(approved).share();
    }
}
