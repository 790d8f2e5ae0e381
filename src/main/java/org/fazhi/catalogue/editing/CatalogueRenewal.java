package org.fazhi.catalogue.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.FormulaLanguage;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;

/**
 * Brings a year begun with an earlier version of the program up to the ledgers the program has now (更新内置定义): their
 * columns, words, rules and counts, and what is counted from them. Names, columns, rules and indicators of the office's
 * own stay; codes in rows stay what they are, for a code is never taken back, only called otherwise. A ledger whose own
 * columns leave no way to join it stays as it is.
 */
final class CatalogueRenewal {
    private final Messages messages = Messages.of(CatalogueRenewal.class);
    private final Catalogue standing;
    private final Catalogue builtIn;
    private final FormulaLanguage formulas;

    CatalogueRenewal(Catalogue standing, Catalogue builtIn, FormulaLanguage formulas) {
        this.standing = standing;
        this.builtIn = builtIn;
        this.formulas = formulas;
    }

    EditingOutcome outcome() {
        Catalogue indicators = standing.withIndicators(Ordering.inReportOrder(standing, indicators()));
        LedgerRules rules = new LedgerRules(indicators);
        List<Ledger> ledgers = new ArrayList<>();
        for (Ledger mine : standing.ledgers())
            ledgers.add(builtIn.ledger(mine.code())
                    .map(theirs -> ledger(mine, theirs, indicators))
                    .filter(renewed -> rules.objection(renewed).isEmpty())
                    .orElse(mine));
        Catalogue renewed = indicators.withLedgers(ledgers).withChecks(checks(indicators));
        return new Edited(renewed, messages.say("renewed"));
    }

    private static Ledger ledger(Ledger mine, Ledger theirs, Catalogue indicators) {
        List<Count> counts = theirs.counts().stream()
                .filter(count -> indicators
                        .indicator(count.indicator())
                        .filter(one -> one.isCountedFrom(mine.code()))
                        .isPresent())
                .toList();
        Ledger merged = new LedgerMerge(mine).with(theirs, counts);
        return merged.named(mine.name())
                .withRules(merged.rules().stream()
                        .filter(rule ->
                                OwnCodes.isOwn(rule.code()) || theirs.rules().contains(rule))
                        .toList());
    }

    private List<Indicator> indicators() {
        List<Indicator> renewed = new ArrayList<>(standing.indicators().stream()
                .map(mine -> builtIn.indicator(mine.code())
                        .map(theirs -> renewed(mine, theirs))
                        .orElse(mine))
                .toList());
        Set<String> names = new HashSet<>(renewed.stream().map(Indicator::name).toList());
        builtIn.indicators().stream()
                .filter(one -> standing.indicator(one.code()).isEmpty() && hasPlace(one))
                .filter(one -> one.kind() instanceof IndicatorKind.Counted
                        || one.kind() instanceof IndicatorKind.Derived(String formula)
                                && names.containsAll(formulas.names(formula)))
                .filter(one -> names.add(one.name()))
                .forEach(renewed::add);
        return renewed;
    }

    private boolean hasPlace(Indicator indicator) {
        boolean counted = !(indicator.kind() instanceof IndicatorKind.Counted(String ledger, String _))
                || standing.ledger(ledger).isPresent();
        return counted && standing.workItem(indicator.workItem()).isPresent();
    }

    /** What it counts as the program has it now; what it is called, measured and expected as the office has it. */
    private Indicator renewed(Indicator mine, Indicator theirs) {
        if (!mine.kind().getClass().equals(theirs.kind().getClass())) return mine;
        return switch (theirs.kind()) {
            case IndicatorKind.Counted _ ->
                mine.withDefinition(theirs.words().definition()).withKind(theirs.kind());
            case IndicatorKind.Derived(String formula)
            when namesKnown(formula) ->
                mine.withDefinition(theirs.words().definition()).withKind(theirs.kind());
            case IndicatorKind.Collected _ -> mine.withKind(theirs.kind());
            case IndicatorKind.Derived _, IndicatorKind.Entered _ -> mine;
        };
    }

    private boolean namesKnown(String formula) {
        return formulas.names(formula).stream()
                .allMatch(name -> standing.indicatorNamed(name).isPresent());
    }

    private List<CheckDefinition> checks(Catalogue indicators) {
        return standing.checks().stream()
                .map(mine -> builtIn.checks().stream()
                        .filter(theirs -> theirs.code().equals(mine.code()) && isKnown(theirs, indicators))
                        .findFirst()
                        .orElse(mine))
                .toList();
    }

    private static boolean isKnown(CheckDefinition check, Catalogue indicators) {
        return Stream.concat(check.total().stream(), check.subjects().stream())
                .allMatch(code -> indicators.indicator(code).isPresent());
    }
}
