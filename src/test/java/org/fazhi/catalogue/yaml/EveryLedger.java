package org.fazhi.catalogue.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.ledger.Ledger;

/** Every ledger that is packed with the program, once, with the first catalogue that keeps it and a year for it. */
public final class EveryLedger {
    private EveryLedger() {}

    /** @param year one that begins with the catalogue where nothing else is chosen */
    public record Kept(Catalogue catalogue, int year, Ledger ledger) {}

    public static List<Kept> all() {
        Set<String> met = new HashSet<>();
        return List.of(2020, 2025).stream()
                .flatMap(year -> {
                    Catalogue catalogue = BuiltInCatalogues.load(BuiltInCatalogues.usualFor(year));
                    return catalogue.ledgers().stream().map(ledger -> new Kept(catalogue, year, ledger));
                })
                .filter(kept -> met.add(kept.ledger().code()))
                .toList();
    }

    public static Kept of(String code) {
        return all().stream()
                .filter(kept -> kept.ledger().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
