package org.fazhi.store.file;

import java.nio.file.Path;
import java.util.OptionalLong;

/** What a workspace falls back on when its database file is damaged, lost or about to be changed (后备). */
public interface Fallback {
    /** There is no backup anywhere. */
    Fallback NONE = new Fallback() {
        @Override
        public OptionalLong restoreInto(Path folder) {
            return OptionalLong.empty();
        }

        @Override
        public void keep(Path folder) {
            // Nothing is kept.
        }
    };

    /** Makes the newest sound backup the database of an empty folder, and says the last step in it; empty for none. */
    OptionalLong restoreInto(Path folder);

    /** Keeps the closed database of a folder, which has an older schema, before it is brought up to date. */
    void keep(Path folder);
}
