package org.fazhi.catalogue.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.FormulaLanguage;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;

/** Edits what is counted from the ledgers of a catalogue (计数设计). */
public final class CountEditing {
    private final Messages messages = Messages.of(CountEditing.class);
    private final Catalogue catalogue;
    private final FormulaLanguage formulas;

    CountEditing(Catalogue catalogue, FormulaLanguage formulas) {
        this.catalogue = catalogue;
        this.formulas = formulas;
    }

    /** The columns a count looks at. */
    static List<String> columns(Count count) {
        return Stream.concat(count.conditions().stream(), count.counting().needs().stream())
                .flatMap(condition -> condition.columns().stream())
                .distinct()
                .toList();
    }

    /** The indicators that may be counted from a ledger: those that are already, and those entered by hand. */
    public List<Indicator> countable(String ledger) {
        return catalogue.indicators().stream()
                .filter(one -> !one.retired())
                .filter(one -> one.kind() instanceof IndicatorKind.Entered || one.isCountedFrom(ledger))
                .toList();
    }

    /** Counts an indicator of the catalogue; one entered by hand until now becomes a counted one. */
    public EditingOutcome count(String ledgerCode, Count count, String words) {
        Optional<Indicator> indicator = catalogue.indicator(count.indicator());
        if (indicator.isEmpty()) return decline("no_indicator");
        if (countable(ledgerCode).stream().noneMatch(indicator.get()::equals))
            return decline("indicator_elsewhere", indicator.get().name());
        return counted(ledgerCode, count, indicator.get(), words);
    }

    /** Makes an indicator and counts it; the count takes its code. */
    public EditingOutcome countNew(String ledgerCode, Count count, Indicator indicator, String words) {
        return switch (new IndicatorEditing(catalogue, formulas).add(indicator)) {
            case Declined declined -> declined;
            case Edited(Catalogue extended, String _) ->
                new CountEditing(extended, formulas).counted(ledgerCode, count, indicator, words);
        };
    }

    /** No longer counts it; it is entered by hand from now on. */
    public EditingOutcome stop(String ledgerCode, String indicatorCode) {
        Ledger ledger = ledger(ledgerCode);
        List<Count> counts = ledger.counts().stream()
                .filter(one -> !one.indicator().equals(indicatorCode))
                .toList();
        List<Indicator> indicators = Ordering.replaced(
                catalogue.indicators(),
                one -> one.code().equals(indicatorCode) && one.isCountedFrom(ledgerCode),
                one -> one.withKind(new IndicatorKind.Entered()));
        String name = catalogue.indicatorName(indicatorCode);
        return accept(
                catalogue.withIndicators(indicators),
                ledger.withCounts(counts),
                messages.say("count_stopped", name, ledger.name()));
    }

    private EditingOutcome counted(String ledgerCode, Count count, Indicator indicator, String words) {
        Ledger ledger = ledger(ledgerCode);
        IndicatorKind kind = new IndicatorKind.Counted(ledgerCode, words);
        List<Indicator> indicators = Ordering.replaced(
                catalogue.indicators(), one -> one.code().equals(indicator.code()), one -> one.withKind(kind));
        return accept(
                catalogue.withIndicators(indicators),
                ledger.withCounts(withCount(ledger, count)),
                messages.say("count_set", indicator.name(), ledger.name()));
    }

    private static List<Count> withCount(Ledger ledger, Count count) {
        if (ledger.count(count.indicator()).isPresent())
            return Ordering.replaced(ledger.counts(), one -> one.indicator().equals(count.indicator()), _ -> count);
        List<Count> counts = new ArrayList<>(ledger.counts());
        counts.add(count);
        return counts;
    }

    private static EditingOutcome accept(Catalogue edited, Ledger ledger, String what) {
        Optional<String> objection = new LedgerRules(edited).objection(ledger);
        if (objection.isPresent()) return new Declined(objection.get());
        List<Ledger> ledgers =
                Ordering.replaced(edited.ledgers(), one -> one.code().equals(ledger.code()), _ -> ledger);
        return new Edited(edited.withLedgers(ledgers), what);
    }

    private Ledger ledger(String code) {
        return catalogue.ledger(code).orElseThrow(() -> new IllegalArgumentException("no ledger " + code));
    }

    private EditingOutcome decline(String key, Object... words) {
        return new Declined(messages.say(key, words));
    }
}
