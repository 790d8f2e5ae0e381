package org.fazhi.desktop.entry;

import javafx.scene.Node;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;

/** The inputs of one catalogue entry (条目表单). */
public interface EntryForm {

    /** Its inputs. */
    FormGrid grid();

    default Node view() {
        return grid();
    }

    /** Code of the entry, also of one that is only being added. */
    String code();

    /** What saving into a catalogue comes to; says beside each field what is wrong with it. */
    EditingOutcome save(CatalogueEditing editing);

    /** Runs the watcher after each change of what is typed. */
    void whenChanged(Runnable watcher);
}
