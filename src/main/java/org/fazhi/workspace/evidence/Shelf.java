package org.fazhi.workspace.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ledger.EvidenceFile;

/**
 * A folder of the pack (材料夹): of an area, a work item, a figure, a ledger or one of its rows.
 *
 * @param heading of what its files prove, as the table of contents says it
 * @param note on it, such as where its figure comes from; empty for none
 * @param files that lie in it directly
 * @param shelves within it
 */
record Shelf(String heading, String note, List<Placed> files, List<Shelf> shelves) {

    /** @param path within the pack, with slashes */
    record Placed(EvidenceFile file, String path) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    Shelf {
        files = List.copyOf(files);
        shelves = List.copyOf(shelves);
    }

    boolean isEmpty() {
        return files.isEmpty() && shelves.isEmpty();
    }

    /** Its own files and those of all within it, in order. */
    Stream<Placed> all() {
        return Stream.concat(files.stream(), shelves.stream().flatMap(Shelf::all));
    }
}
