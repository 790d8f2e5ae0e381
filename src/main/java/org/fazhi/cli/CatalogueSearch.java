package org.fazhi.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.label.Likeness;
import org.fazhi.language.Messages;
import org.fazhi.language.Pinyin;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.Refused;

/** Finds what a command line names by name, code or alias, and proposes what may have been meant. */
record CatalogueSearch(Catalogue catalogue) {
    private static final Messages MESSAGES = Messages.of(CatalogueSearch.class);
    private static final int PROPOSALS = 5;

    Indicator indicator(String named) {
        return first(
                        catalogue.indicators(),
                        one -> one.name().equals(named),
                        one -> one.code().equals(named),
                        one -> one.aliases().contains(named))
                .orElseThrow(() -> unknown(
                        "indicator.unknown",
                        named,
                        catalogue.indicators().stream().map(Indicator::name)));
    }

    ReportingUnit unit(String named) {
        return first(
                        catalogue.units(),
                        one -> one.name().equals(named),
                        one -> one.code().equals(named),
                        one -> one.shortName().equals(named),
                        one -> one.aliases().contains(named))
                .orElseThrow(() -> unknown(
                        "unit.unknown", named, catalogue.units().stream().map(ReportingUnit::name)));
    }

    /** By code or name; the nearest is named where there is none. */
    Ledger ledger(String named) {
        return first(
                        catalogue.ledgers(),
                        one -> one.code().equals(named),
                        one -> one.name().equals(named))
                .orElseThrow(() -> new Refused(nearest(named)
                        .map(near -> MESSAGES.say("ledger.unknown.nearest", named, near.code(), near.name()))
                        .orElseGet(() -> MESSAGES.say("ledger.unknown", named))));
    }

    private Optional<Ledger> nearest(String named) {
        Likeness<Ledger> likeness = new Likeness<>();
        for (Ledger ledger : catalogue.ledgers()) {
            likeness.add(ledger.code(), ledger);
            likeness.add(ledger.name(), ledger);
        }
        return likeness.like(named).stream().findFirst().map(Likeness.Like::meaning);
    }

    @SafeVarargs
    private static <T> Optional<T> first(List<T> all, Predicate<T>... ways) {
        return Stream.of(ways).flatMap(way -> all.stream().filter(way)).findFirst();
    }

    private static Refused unknown(String key, String named, Stream<String> names) {
        String proposals = names.filter(name -> Pinyin.matches(name, named))
                .limit(PROPOSALS)
                .collect(Collectors.joining("、"));
        return new Refused(
                proposals.isEmpty() ? MESSAGES.say(key, named) : MESSAGES.say(key + ".proposals", named, proposals));
    }
}
