package org.fazhi.label;

import java.util.ArrayList;
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
public final class IndicatorMatcher {
    /** How one knows what a label means, the least certain first (匹配依据). */
    enum Ground {
        /** The same name in other words that mean the same. */
        REWRITTEN,
        /** Another name it goes by, or its name without what clerks add or leave out. */
        ALIAS,
        /** Its own name or code. */
        NAME,
        /** Somebody chose it. */
        CHOICE
    }

    record Found(Indicator indicator, Ground ground) {}

    private static final double LEAST_LIKENESS = 0.3;
    private static final int MOST_PROPOSALS = 3;

    private final Map<String, Indicator> byCode = new HashMap<>();
    private final Map<String, Indicator> chosen = new HashMap<>();
    private final NameIndex<Indicator> names = new NameIndex<>();
    private final NameIndex<Indicator> keys = new NameIndex<>();
    private final NameIndex<Indicator> cores = new NameIndex<>();
    private final NameIndex<Indicator> own = new NameIndex<>();
    private final NameIndex<Indicator> rewritten = new NameIndex<>();
    private final Synonyms synonyms = Synonyms.same();
    private final Likeness<Indicator> likeness = new Likeness<>();

    /**
     * @param remembered codes by label, from earlier files
     * @param choices codes by label, for this file; they go before everything
     */
    public IndicatorMatcher(
            Catalogue catalogue, int year, Map<String, String> remembered, Map<String, String> choices) {
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
        own.add(Label.of(indicator.name()).key(), indicator);
        for (String name : allNames(indicator).toList()) {
            Label label = Label.of(name);
            names.add(name, indicator);
            keys.add(label.key(), indicator);
            cores.add(label.core(), indicator);
            rewritten.add(synonyms.rewritten(label.key()), indicator);
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
    public Optional<Indicator> certain(String label) {
        String name = label.strip();
        return written(name).or(() -> similar(Label.of(name)));
    }

    /** The indicator that its words alone say is meant, and how one knows. */
    Optional<Found> found(String label) {
        String name = label.strip();
        Label plain = Label.of(name);
        Optional<Indicator> choice = Optional.ofNullable(chosen.get(name));
        return choice.map(one -> new Found(one, Ground.CHOICE))
                .or(() -> byCode(name).or(() -> own.find(plain.key())).map(one -> new Found(one, Ground.NAME)))
                .or(() -> names.find(name).or(() -> similar(plain)).map(one -> new Found(one, Ground.ALIAS)))
                .or(() -> rewritten.find(synonyms.rewritten(plain.key())).map(one -> new Found(one, Ground.REWRITTEN)));
    }

    private Optional<Indicator> written(String name) {
        Indicator choice = chosen.get(name);
        return choice != null ? Optional.of(choice) : names.find(name).or(() -> byCode(name));
    }

    private Optional<Indicator> similar(Label label) {
        return keys.find(label.key()).or(() -> cores.find(label.core()));
    }

    public Optional<Indicator> byCode(String code) {
        return Optional.ofNullable(byCode.get(code.strip().toLowerCase(Locale.ROOT)));
    }

    /** The indicators that may be meant, the likeliest first. */
    public List<Proposal> proposals(String label) {
        List<Proposal> proposals = new ArrayList<>();
        for (Likeness.Like<Indicator> like :
                likeness.like(Label.of(label.strip()).core())) {
            boolean known = proposals.stream().anyMatch(one -> one.indicator() == like.meaning());
            if (known || like.score() < LEAST_LIKENESS || proposals.size() == MOST_PROPOSALS) continue;
            proposals.add(new Proposal(like.meaning(), Math.round(like.score() * 100) / 100.0));
        }
        return proposals;
    }
}
