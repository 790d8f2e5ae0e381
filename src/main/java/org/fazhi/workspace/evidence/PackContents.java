package org.fazhi.workspace.evidence;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the pack of a year holds (佐证材料清册).
 *
 * @param areas with something in them, in order
 * @param gaps what is missing, in the same order
 */
record PackContents(List<Shelf> areas, List<EvidenceGap> gaps) {
    PackContents {
        areas = List.copyOf(areas);
        gaps = List.copyOf(gaps);
    }

    Stream<Shelf.Placed> files() {
        return areas.stream().flatMap(Shelf::all);
    }
}
