package org.fazhi.store.edit;

import java.util.HashMap;
import java.util.Map;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;

/** The catalogues of the years as a step goes on: one that it replaces counts from then on. */
final class CataloguesInStep {
    private static final Messages MESSAGES = Messages.of(CataloguesInStep.class);

    private final Map<Integer, Catalogue> byYear;

    CataloguesInStep(Map<Integer, Catalogue> byYear) {
        this.byYear = new HashMap<>(byYear);
    }

    Catalogue of(int year) {
        Catalogue catalogue = byYear.get(year);
        if (catalogue == null) throw new StoreRefused(MESSAGES.say("year.unknown", year));
        return catalogue;
    }

    void replace(int year, Catalogue catalogue) {
        byYear.put(year, catalogue);
    }
}
