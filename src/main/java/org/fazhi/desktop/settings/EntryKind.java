package org.fazhi.desktop.settings;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.CatalogueEditing;
import org.fazhi.catalogue.CatalogueEditing.Outcome;

/** What differs between the lists of a catalogue (目录种类): its entries, their form, and how they are changed. */
interface EntryKind {

    /** The last part of ids and of keys in messages. */
    String key();

    /** In the order of the report. */
    List<CatalogueEntry> entries(Catalogue catalogue);

    /** The form of an entry, of a new one when there is no code. */
    EntryForm form(CatalogueEditing editing, Optional<String> code);

    Outcome move(CatalogueEditing editing, String code, int places);

    Outcome retire(CatalogueEditing editing, String code, int year);

    Outcome restore(CatalogueEditing editing, String code);
}
