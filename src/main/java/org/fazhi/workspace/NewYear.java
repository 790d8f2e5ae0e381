package org.fazhi.workspace;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.language.Messages;

/**
 * What a year begins with (新年度): a built-in catalogue, or what the year before has come to, with those settings of its
 * report that stay the same from year to year.
 */
record NewYear(Catalogue catalogue, Map<String, String> settings) {
    static NewYear of(YearsInMemory inMemory, int year, String catalogueCode) {
        if (!catalogueCode.isEmpty()) return new NewYear(builtIn(catalogueCode), Map.of());
        return nearest(inMemory, year)
                .map(NewYear::after)
                .orElseGet(() -> new NewYear(builtIn(BuiltInCatalogues.usualFor(year)), Map.of()));
    }

    private static NewYear after(YearBook book) {
        return new NewYear(new CarriedCatalogue(book.catalogue()).carried(), LastingSettings.of(book));
    }

    /** The last year before it; a year entered after the fact takes the first one after it. */
    static Optional<YearBook> nearest(YearsInMemory inMemory, int year) {
        Optional<Integer> before =
                inMemory.years().stream().filter(one -> one < year).max(Comparator.naturalOrder());
        return before.or(() -> inMemory.years().stream().min(Comparator.naturalOrder()))
                .flatMap(inMemory::book);
    }

    private static Catalogue builtIn(String code) {
        if (!BuiltInCatalogues.codes().contains(code)) {
            throw new Refused(Messages.of(NewYear.class).say("catalogue.unknown", code));
        }
        return BuiltInCatalogues.load(code);
    }
}
