package org.fazhi.workspace.rollover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.SharedLedger;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.LedgerEditing;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.CarriedCatalogue;

/**
 * The catalogue of the next year (新年度目录): that of the year before or, where another outline is chosen, that outline with
 * the office's units, calendar and ledgers.
 *
 * @param changes what is other than in the year before, in sentences
 */
record NextCatalogue(Catalogue catalogue, List<String> changes) {
    private static final Messages MESSAGES = Messages.of(NextCatalogue.class);

    static final String TASKS = "task";
    static final String PROBLEMS = "problem_rectification";
    private static final String CARRIED_SENTENCES = "carried_sentence";
    /** What the codes of an office's own indicators begin with. */
    private static final String OWN = "own_";

    static NextCatalogue of(Catalogue last, RolloverChoice choice) {
        Catalogue builtIn = builtIn(choice.keepsCatalogue() ? last.code() : choice.catalogueCode());
        List<String> changes = new ArrayList<>();
        Catalogue next = choice.keepsCatalogue() ? kept(last, builtIn, changes) : chosen(last, builtIn, changes);
        for (String ledger : List.of(TASKS, PROBLEMS)) next = withLedger(next, builtIn, ledger, changes);
        return new NextCatalogue(withCheck(next, builtIn), List.copyOf(changes));
    }

    /** A catalogue of the office's own begins from none of the program's; what is missing comes from the first. */
    private static Catalogue builtIn(String code) {
        boolean known = BuiltInCatalogues.codes().contains(code);
        return BuiltInCatalogues.load(known ? code : BuiltInCatalogues.EIGHT_AREAS);
    }

    /** Ledgers that were defined before there were rules for the next year get them as the program has them now. */
    private static Catalogue kept(Catalogue last, Catalogue builtIn, List<String> changes) {
        Catalogue carried = new CarriedCatalogue(last).carried();
        boolean isSaid = carried.ledgers().stream()
                .filter(ledger -> builtIn.ledger(ledger.code()).isPresent())
                .allMatch(ledger -> ledger.carry().isSaid());
        if (isSaid || !builtIn.code().equals(last.code())) return carried;
        if (!(editing(carried).renewed(builtIn) instanceof EditingOutcome.Edited(Catalogue renewed, String _)))
            return carried;
        changes.add(MESSAGES.say("catalogue.renewed"));
        return renewed;
    }

    private static Catalogue chosen(Catalogue last, Catalogue outline, List<String> changes) {
        Catalogue next = outline.withUnits(last.units()).withSpecialDays(last.specialDays());
        for (Ledger ledger : last.ledgers()) if (isOffices(ledger, outline)) next = taken(next, last, ledger);
        Catalogue taken = withOwnIndicators(next, last, changes);
        for (Ledger ledger : last.ledgers())
            if (taken.ledger(ledger.code()).isEmpty()) changes.add(MESSAGES.say("place.ledger", ledger.name()));
        return taken;
    }

    /** Each behind the others of its work item. */
    private static Catalogue withOwnIndicators(Catalogue next, Catalogue last, List<String> changes) {
        List<Indicator> all = new ArrayList<>(next.indicators());
        Set<String> names = new HashSet<>(
                all.stream().flatMap(one -> Stream.of(one.name(), one.code())).toList());
        for (Indicator one : last.indicators()) {
            if (!one.code().startsWith(OWN) || one.retired() || names.contains(one.code())) continue;
            if (next.workItem(one.workItem()).isPresent() && names.add(one.name())) all.add(behind(all, one), one);
            else changes.add(MESSAGES.say("place.indicator", one.name()));
        }
        return next.withIndicators(all);
    }

    private static int behind(List<Indicator> all, Indicator one) {
        for (int at = all.size(); at > 0; at--) if (all.get(at - 1).workItem().equals(one.workItem())) return at;
        return all.size();
    }

    /** One the office made itself, or gave columns of its own. */
    private static boolean isOffices(Ledger ledger, Catalogue outline) {
        if (LedgerEditing.isOwn(ledger)) return true;
        Optional<Ledger> theirs = outline.ledger(ledger.code());
        return theirs.isPresent()
                && ledger.own().stream()
                        .map(Column::code)
                        .anyMatch(code -> theirs.get().column(code).isEmpty());
    }

    private static Catalogue withLedger(Catalogue next, Catalogue builtIn, String code, List<String> changes) {
        if (next.ledger(code).isPresent()) return next;
        return builtIn.ledger(code)
                .map(ledger -> {
                    changes.add(MESSAGES.say("catalogue.ledger", ledger.name()));
                    return taken(next, builtIn, ledger);
                })
                .orElse(next);
    }

    private static Catalogue taken(Catalogue next, Catalogue from, Ledger ledger) {
        return editing(next).ledgers().takeOver(SharedLedger.of(from, ledger))
                        instanceof EditingOutcome.Edited(Catalogue with, String _)
                ? with
                : next;
    }

    private static Catalogue withCheck(Catalogue next, Catalogue builtIn) {
        if (next.checks().stream().anyMatch(check -> check.rule().equals(CARRIED_SENTENCES))) return next;
        Stream<CheckDefinition> check =
                builtIn.checks().stream().filter(one -> one.rule().equals(CARRIED_SENTENCES));
        return next.withChecks(Stream.concat(next.checks().stream(), check).toList());
    }

    private static CatalogueEditing editing(Catalogue catalogue) {
        return new CatalogueEditing(catalogue, new CatalogueFormulas());
    }
}
