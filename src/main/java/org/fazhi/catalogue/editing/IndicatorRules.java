package org.fazhi.catalogue.editing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.language.Messages;

/** What an indicator must be like to stand in a catalogue (指标要求), when it is edited by the office. */
final class IndicatorRules {
    private final Messages messages = Messages.of(IndicatorRules.class);
    private final Catalogue catalogue;

    IndicatorRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Why it may not stand there, empty when it may. */
    Optional<String> objection(Indicator indicator) {
        if (indicator.name().isBlank()) return say("blank_name");
        if (Indicator.hasReservedCharacter(indicator.name())) return say("reserved_character", indicator.name());
        Optional<String> taken = takenName(indicator);
        if (taken.isPresent()) return say("name_taken", taken.get());
        if (indicator.decimals() < 0 || indicator.decimals() > Indicator.MOST_DECIMALS)
            return say("too_many_decimals", indicator.decimals());
        if (isUpsideDown(indicator)) return say("range_upside_down");
        if (catalogue.workItem(indicator.workItem()).isEmpty()) return say("no_work_item");
        if (catalogue.unit(indicator.responsibleUnit()).isEmpty()) return say("no_responsible_unit");
        return Optional.empty();
    }

    private Optional<String> takenName(Indicator indicator) {
        Set<String> names = namesOf(indicator);
        return catalogue.indicators().stream()
                .filter(other -> !other.code().equals(indicator.code()))
                .flatMap(other -> namesOf(other).stream())
                .filter(names::contains)
                .findFirst();
    }

    private static Set<String> namesOf(Indicator indicator) {
        return new HashSet<>(Stream.concat(Stream.of(indicator.name()), indicator.aliases().stream())
                .toList());
    }

    private static boolean isUpsideDown(Indicator indicator) {
        Indicator.Expected expected = indicator.expected();
        return expected.minimum()
                .flatMap(low -> expected.maximum().map(high -> low.compareTo(high) > 0))
                .orElse(false);
    }

    private Optional<String> say(String key, Object... words) {
        return Optional.of(messages.say(key, words));
    }
}
