package org.fazhi.desktop.settings;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.language.Messages;

/** The kinds of indicator an office chooses from (来源); what is counted from a ledger keeps its ledger. */
enum KindChoice {
    ENTERED,
    COLLECTED,
    COUNTED,
    DERIVED;

    static KindChoice of(IndicatorKind kind) {
        return switch (kind) {
            case IndicatorKind.Entered _ -> ENTERED;
            case IndicatorKind.Collected _ -> COLLECTED;
            case IndicatorKind.Counted _ -> COUNTED;
            case IndicatorKind.Derived _ -> DERIVED;
        };
    }

    /** An indicator can be counted only from a ledger it already has. */
    static List<KindChoice> offered(Optional<IndicatorKind> before) {
        boolean counted = before.filter(IndicatorKind.Counted.class::isInstance).isPresent();
        return counted ? List.of(values()) : List.of(ENTERED, COLLECTED, DERIVED);
    }

    IndicatorKind kind(Optional<IndicatorKind> before, String formula) {
        return switch (this) {
            case ENTERED -> new IndicatorKind.Entered();
            case COLLECTED ->
                before.filter(IndicatorKind.Collected.class::isInstance).orElseGet(IndicatorKind.Collected::new);
            case COUNTED -> before.orElseThrow();
            case DERIVED -> new IndicatorKind.Derived(formula);
        };
    }

    String label() {
        return Messages.of(KindChoice.class).say("kind." + name());
    }
}
