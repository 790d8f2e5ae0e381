package org.fazhi.store.edit.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.narrative.NarrativeText;

/**
 * The indicators that stand under another name in a changed catalogue (指标改名), and what that does to texts and formulas.
 * All are renamed at once, so that two indicators can trade names.
 */
record Renaming(List<Name> names) {
    private static final CatalogueFormulas FORMULAS = new CatalogueFormulas();

    record Name(String old, String now) {}

    @FunctionalInterface
    private interface Rewriting {
        String rename(String text, String oldName, String newName);
    }

    static Renaming between(Catalogue before, Catalogue after) {
        List<Name> names = new ArrayList<>();
        for (Indicator old : before.indicators()) {
            after.indicator(old.code())
                    .filter(now -> !now.name().equals(old.name()))
                    .ifPresent(now -> names.add(new Name(old.name(), now.name())));
        }
        return new Renaming(List.copyOf(names));
    }

    boolean isNothing() {
        return names.isEmpty();
    }

    String inText(String text) {
        return rewritten(
                text, names, (old, from, to) -> NarrativeText.parse(old).renamed(from, to));
    }

    /**
     * The changed catalogue with the new names in its formulas. A formula that was changed with the names may already use
     * them: there an old name is rewritten only where no indicator bears it now.
     */
    Catalogue inFormulas(Catalogue before, Catalogue after) {
        if (isNothing()) return after;
        Set<String> borne = after.indicators().stream().map(Indicator::name).collect(Collectors.toSet());
        List<Name> gone =
                names.stream().filter(name -> !borne.contains(name.old())).toList();
        Set<String> untouched = new HashSet<>();
        before.indicators().forEach(one -> formula(one, text -> untouched.add(one.code() + " " + text)));
        return after.withIndicators(after.indicators().stream()
                .map(one -> renamed(one, text -> untouched.contains(one.code() + " " + text) ? names : gone))
                .toList());
    }

    private static void formula(Indicator indicator, Consumer<String> consumer) {
        if (indicator.kind() instanceof IndicatorKind.Derived(String formula)) consumer.accept(formula);
    }

    private static Indicator renamed(Indicator indicator, Function<String, List<Name>> names) {
        if (!(indicator.kind() instanceof IndicatorKind.Derived(String formula))) return indicator;
        String now = rewritten(formula, names.apply(formula), FORMULAS::renamed);
        return now.equals(formula) ? indicator : indicator.withKind(new IndicatorKind.Derived(now));
    }

    /** First every old name becomes a name no indicator has, then that becomes the new one. */
    private static String rewritten(String text, List<Name> names, Rewriting rewriting) {
        String rewritten = text;
        for (int i = 0; i < names.size(); i++) {
            rewritten = rewriting.rename(rewritten, names.get(i).old(), placeholder(i));
        }
        for (int i = 0; i < names.size(); i++) {
            rewritten = rewriting.rename(rewritten, placeholder(i), names.get(i).now());
        }
        return rewritten;
    }

    private static String placeholder(int number) {
        String digits = String.valueOf(number);
        StringBuilder name = new StringBuilder("Renamed");
        digits.chars().forEach(digit -> name.append((char) ('A' + digit - '0')));
        return name.toString();
    }
}
