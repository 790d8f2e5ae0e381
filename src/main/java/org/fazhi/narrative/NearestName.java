package org.fazhi.narrative;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;

/** The indicator a mistyped name most likely means: by alias, else by shared pairs of characters. */
record NearestName(Catalogue catalogue) {
    private static final double ALIKE = 0.4;

    Optional<Indicator> to(String name) {
        Optional<Indicator> byAlias = catalogue.indicators().stream()
                .filter(one -> one.aliases().contains(name) || one.code().equals(name))
                .findFirst();
        return byAlias.or(() -> mostAlike(name));
    }

    private Optional<Indicator> mostAlike(String name) {
        return catalogue.indicators().stream()
                .filter(one -> likeness(one.name(), name) >= ALIKE)
                .max(Comparator.comparingDouble(one -> likeness(one.name(), name)));
    }

    /** Dice's coefficient over pairs of characters: 0 nothing shared, 1 the same pairs. */
    static double likeness(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        if (pairs.isEmpty() || others.isEmpty()) return 0;
        long shared = pairs.stream().filter(others::contains).count();
        return 2.0 * shared / (pairs.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .mapToObj(at -> text.substring(at, at + 2))
                .collect(Collectors.toSet());
    }
}
