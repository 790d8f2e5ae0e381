package org.fazhi.catalogue;

import java.util.List;

/** What reading the files of a catalogue came to: the catalogue, or all that is wrong with them. */
public sealed interface CatalogueReading {

    record Complete(Catalogue catalogue) implements CatalogueReading {}

    /** @param faults all of them, by file and line */
    record Faulty(List<CatalogueFault> faults) implements CatalogueReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
