package org.fazhi.excel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;

/**
 * Finds the indicator that a label of a foreign sheet means (指标匹配): by what somebody chose, by code, by name, by
 * alias, by what the office chose before, and by the same name differently written. What is only alike is proposed.
 */
final class IndicatorMatcher {
    private static final double LEAST_LIKENESS = 0.3;
    private static final int MOST_PROPOSALS = 3;

    private final Map<String, Indicator> byCode = new HashMap<>();
    private final Map<String, Indicator> chosen = new HashMap<>();
    private final NameIndex<Indicator> names = new NameIndex<>();
    private final NameIndex<Indicator> keys = new NameIndex<>();
    private final NameIndex<Indicator> cores = new NameIndex<>();
    private final Likeness<Indicator> likeness = new Likeness<>();

    /**
     * @param remembered codes by label, from earlier files
     * @param choices codes by label, for this file; they go before everything
     */
    IndicatorMatcher(Catalogue catalogue, int year, Map<String, String> remembered, Map<String, String> choices) {
        List<Indicator> asked = catalogue.indicators().stream()
                .filter(one -> one.isAskedIn(year))
                .toList();
        asked.forEach(this::add);
        choices.forEach((label, code) -> catalogue.indicator(code).ifPresent(one -> chosen.put(label, one)));
        remembered.forEach((label, code) ->
                catalogue.indicator(code).filter(asked::contains).ifPresent(one -> rememberUnlessNamed(label, one)));
    }

    private void add(Indicator indicator) {
        byCode.put(indicator.code().toLowerCase(Locale.ROOT), indicator);
        names.add(indicator.name(), indicator);
        for (String name : allNames(indicator).toList()) {
            Label label = Label.of(name);
            names.add(name, indicator);
            keys.add(label.key(), indicator);
            cores.add(label.core(), indicator);
            likeness.add(label.core(), indicator);
        }
    }

    private static Stream<String> allNames(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.name()), indicator.aliases().stream());
    }

    private void rememberUnlessNamed(String label, Indicator indicator) {
        if (names.find(label).isEmpty()) chosen.putIfAbsent(label, indicator);
    }

    /** The indicator that is certainly meant. */
    Optional<Indicator> certain(String label) {
        String name = label.strip();
        Label read = Label.of(name);
        return Optional.ofNullable(chosen.get(name))
                .or(() -> names.find(name))
                .or(() -> byCode(name))
                .or(() -> keys.find(read.key()))
                .or(() -> cores.find(read.core()));
    }

    Optional<Indicator> byCode(String code) {
        return Optional.ofNullable(byCode.get(code.strip().toLowerCase(Locale.ROOT)));
    }

    /** The indicators the label may mean, the likeliest first. */
    List<Proposal> proposals(String label) {
        return likeness.like(Label.of(label).core()).stream()
                .filter(like -> like.score() >= LEAST_LIKENESS)
                .map(like -> new Proposal(like.meaning(), Math.round(like.score() * 100) / 100.0))
                .sorted(Comparator.comparingDouble(Proposal::score)
                        .reversed()
                        .thenComparing(proposal -> proposal.indicator().code()))
                .limit(MOST_PROPOSALS)
                .toList();
    }
}
