package org.fazhi.catalogue.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.FormulaLanguage;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.language.Messages;

/** Edits the indicators of a catalogue (指标修改); a renamed one keeps its place in every formula. */
public final class IndicatorEditing {
    /** What the codes of indicators begin with that the office adds. */
    static final String OWN = "own_indicator";

    private final Messages messages = Messages.of(IndicatorEditing.class);
    private final Catalogue catalogue;
    private final FormulaLanguage formulas;

    IndicatorEditing(Catalogue catalogue, FormulaLanguage formulas) {
        this.catalogue = catalogue;
        this.formulas = formulas;
    }

    /** A code for an indicator that the office adds. */
    public String freeCode() {
        return Ordering.freeCode(OWN, catalogue.indicators(), Indicator::code);
    }

    /** Adds it as the last of its work item. */
    public EditingOutcome add(Indicator indicator) {
        if (catalogue.indicator(indicator.code()).isPresent()) return decline("repeated_code", indicator.code());
        List<Indicator> indicators = new ArrayList<>(catalogue.indicators());
        indicators.add(indicator);
        return accept(indicator, indicators, "indicator_added");
    }

    /** Replaces the indicator of the same code; under a new name it is renamed in all formulas. */
    public EditingOutcome change(Indicator changed) {
        Indicator before = indicator(changed.code());
        List<Indicator> indicators = catalogue.indicators().stream()
                .map(one -> one.code().equals(changed.code()) ? changed : one)
                .map(one -> renamedIn(one, before.name(), changed.name()))
                .toList();
        boolean renamed = !before.name().equals(changed.name());
        return accept(changed, indicators, renamed ? "indicator_renamed" : "indicator_changed", before.name());
    }

    public EditingOutcome rename(String code, String name) {
        return change(indicator(code).withName(name.strip()));
    }

    /** Moves it up (negative) or down among those of its work item. */
    public EditingOutcome move(String code, int places) {
        Indicator indicator = indicator(code);
        return Ordering.moved(
                        catalogue.indicators(),
                        one -> one.code().equals(code),
                        one -> one.workItem().equals(indicator.workItem()),
                        places)
                .<EditingOutcome>map(
                        order -> new Edited(catalogue.withIndicators(order), said("moved", indicator.name())))
                .orElseGet(() -> decline("no_room", indicator.name()));
    }

    /** No longer asks for it; refused while a formula in use needs it. */
    public EditingOutcome retire(String code) {
        Indicator indicator = indicator(code);
        Optional<Indicator> user = catalogue.indicators().stream()
                .filter(one -> !one.retired() && !one.code().equals(code) && uses(one, indicator.name()))
                .findFirst();
        if (user.isPresent())
            return decline("indicator_in_formula", indicator.name(), user.get().name());
        return new Edited(replaced(indicator.withRetired(true)), said("retired", indicator.name()));
    }

    public EditingOutcome restore(String code) {
        Indicator indicator = indicator(code);
        if (catalogue.workItem(indicator.workItem()).map(WorkItem::retired).orElse(true))
            return decline("work_item_of_indicator_retired", indicator.name());
        return new Edited(replaced(indicator.withRetired(false)), said("restored", indicator.name()));
    }

    private EditingOutcome accept(Indicator indicator, List<Indicator> indicators, String key, Object... before) {
        Optional<String> objection = new IndicatorRules(catalogue).objection(indicator);
        if (objection.isPresent()) return new Declined(objection.get());
        Catalogue edited = catalogue.withIndicators(Ordering.inReportOrder(catalogue, indicators));
        List<FormulaLanguage.Fault> known = formulas.faults(catalogue);
        Optional<FormulaLanguage.Fault> fault = formulas.faults(edited).stream()
                .filter(one -> !known.contains(one))
                .findFirst();
        if (fault.isPresent()) return new Declined(fault.get().reason());
        Object name = indicator.name();
        return new Edited(edited, said(key, before.length == 0 ? new Object[] {name} : new Object[] {name, before[0]}));
    }

    private Indicator renamedIn(Indicator one, String oldName, String newName) {
        if (oldName.equals(newName) || !(one.kind() instanceof IndicatorKind.Derived(String formula))) return one;
        return one.withKind(new IndicatorKind.Derived(formulas.renamed(formula, oldName, newName)));
    }

    private boolean uses(Indicator one, String name) {
        return one.kind() instanceof IndicatorKind.Derived(String formula)
                && formulas.names(formula).contains(name);
    }

    private Catalogue replaced(Indicator changed) {
        return catalogue.withIndicators(
                Ordering.replaced(catalogue.indicators(), one -> one.code().equals(changed.code()), _ -> changed));
    }

    private Indicator indicator(String code) {
        return catalogue.indicator(code).orElseThrow(() -> new IllegalArgumentException("no indicator " + code));
    }

    private EditingOutcome decline(String key, Object... words) {
        return new Declined(said(key, words));
    }

    private String said(String key, Object... words) {
        return messages.say(key, words);
    }
}
