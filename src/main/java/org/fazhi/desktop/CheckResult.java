package org.fazhi.desktop;

import java.util.List;
import org.fazhi.check.Finding;

/** What the check of the open year has come to (校核情况). Only a check that ended may be called clean. */
public sealed interface CheckResult {

    /** No check of the year has ended. */
    record Running() implements CheckResult {}

    /** The last check ended with these, the gravest first. */
    record Found(List<Finding> found) implements CheckResult {
        public Found {
            found = List.copyOf(found);
        }
    }

    /** The last check did not end: nothing is known of the year as it stands. */
    record Failed(String why) implements CheckResult {}

    /** What there is to mark; none where nothing is known. */
    default List<Finding> findings() {
        return this instanceof Found(List<Finding> found) ? found : List.of();
    }
}
