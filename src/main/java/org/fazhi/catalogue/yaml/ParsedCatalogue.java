package org.fazhi.catalogue.yaml;

import java.util.List;
import org.fazhi.catalogue.Catalogue;

/** What reading the files of a catalogue came to: the catalogue, or all that is wrong with them. */
public sealed interface ParsedCatalogue {

    record Complete(Catalogue catalogue) implements ParsedCatalogue {}

    /** @param faults all of them, by file and line */
    record Faulty(List<CatalogueFault> faults) implements ParsedCatalogue {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
