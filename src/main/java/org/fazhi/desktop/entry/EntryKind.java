package org.fazhi.desktop.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;

/** What differs between the lists of a catalogue (目录种类): its entries, their form, and how they are changed. */
public interface EntryKind {

    /** The last part of ids. */
    String key();

    /** Code of the ledger that the list is a part of; empty where it is the year's own. */
    default String ledger() {
        return "";
    }

    /** What the list is called. */
    String name();

    /** What stands above the form of an entry. */
    String heading(boolean added);

    /** Whether what the list is a part of stands in the catalogue; what was taken away has no entries to show. */
    default boolean stands(Catalogue catalogue) {
        return true;
    }

    /** In the order of the report. */
    List<CatalogueEntry> entries(Catalogue catalogue);

    /**
     * The form of an entry, of a new one when there is no code.
     *
     * @param editing of the catalogue as it stands whenever it is asked for
     */
    EntryForm form(Supplier<CatalogueEditing> editing, Optional<String> code);

    /** Whether entries have an order of their own. */
    default boolean isOrdered() {
        return true;
    }

    default EditingOutcome move(CatalogueEditing editing, String code, int places) {
        throw new IllegalStateException(key() + " have no order");
    }

    /** What leaving means to an entry: {@link Leaving#RETIRED} ones can come back. */
    Leaving leaving();

    /** Retires or removes it. */
    EditingOutcome leave(CatalogueEditing editing, String code, int year);

    /** Brings a retired entry back. */
    default EditingOutcome restore(CatalogueEditing editing, String code) {
        throw new IllegalStateException("what leaves " + key() + " is removed");
    }

    /** How an entry leaves the list. */
    enum Leaving {
        RETIRED,
        REMOVED
    }
}
