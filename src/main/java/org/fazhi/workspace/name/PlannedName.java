package org.fazhi.workspace.name;

import java.util.Optional;
import org.fazhi.catalogue.ConfirmedName;

/**
 * What becomes of a name of a file (文件中一个叫法的结果).
 *
 * @param row in the file
 * @param code of what it means here; empty where nothing here is meant
 * @param meaning as the clerk calls it
 * @param before what the words mean here until now, as the clerk calls it
 */
public record PlannedName(
        int row,
        ConfirmedName.Key key,
        Optional<String> code,
        String meaning,
        Optional<String> before,
        String file,
        Comparison comparison) {

    /** How a name of a file stands to those that are here. */
    public enum Comparison {
        NEW,
        SAME,
        CONTRADICTING,
        UNKNOWN
    }
}
