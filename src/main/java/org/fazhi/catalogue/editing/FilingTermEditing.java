package org.fazhi.catalogue.editing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.TimeLimit;

/**
 * How long an office has to file a normative document once it is published (备案期限): 15 days or 30, as its province has it.
 * The rules and counts of the ledger of these documents say it, and all of them say the same.
 */
public final class FilingTermEditing {
    private static final String LEDGER = "normative_document";
    private static final String PUBLISHED = "published";
    private static final String FILED = "filed";
    private static final int LONGEST = 366;

    private final Messages messages = Messages.of(FilingTermEditing.class);
    private final Catalogue catalogue;

    FilingTermEditing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** In days; empty where the year has no such ledger, or its rules say no term. */
    public OptionalInt days() {
        return catalogue
                .ledger(LEDGER)
                .flatMap(ledger -> ledger.rules().stream()
                        .flatMap(rule -> term(rule.broken()).stream())
                        .findFirst())
                .map(limit -> OptionalInt.of(limit.length()))
                .orElseGet(OptionalInt::empty);
    }

    public EditingOutcome change(int days) {
        Optional<Ledger> ledger = catalogue.ledger(LEDGER);
        if (ledger.isEmpty() || days().isEmpty()) return new Declined(messages.say("filing_term.none"));
        if (days < 1 || days > LONGEST) return new Declined(messages.say("filing_term.range", LONGEST));
        Ledger changed = changed(ledger.get(), days);
        List<Ledger> ledgers = catalogue.ledgers().stream()
                .map(one -> one.code().equals(LEDGER) ? changed : one)
                .toList();
        return new Edited(catalogue.withLedgers(ledgers), messages.say("filing_term.changed", days));
    }

    private static Ledger changed(Ledger ledger, int days) {
        UnaryOperator<Condition> change = one -> changed(one, days);
        return ledger.withRules(ledger.rules().stream()
                        .map(rule -> changed(rule, days, change))
                        .toList())
                .withCounts(ledger.counts().stream()
                        .map(count -> changed(count, change))
                        .toList());
    }

    private static RowRule changed(RowRule rule, int days, UnaryOperator<Condition> change) {
        boolean asksWhetherFiled = rule.broken().columns().contains(FILED);
        Condition broken = rule.broken().changed(change);
        return new RowRule(
                rule.code(),
                rule.severity(),
                asksWhetherFiled ? broken.changed(one -> overdue(one, days)) : broken,
                rule.columns(),
                rule.explanation());
    }

    private static Count changed(Count count, UnaryOperator<Condition> change) {
        CountMethod counting = count.counting() instanceof CountMethod.Share(List<Condition> met)
                ? new CountMethod.Share(Condition.changed(met, change))
                : count.counting();
        return new Count(
                count.indicator(),
                counting,
                Condition.changed(count.where(), change),
                count.divisor(),
                count.span(),
                count.opening());
    }

    private static Condition changed(Condition condition, int days) {
        return condition instanceof Condition.Late(String from, String to, TimeLimit limit) && isTerm(from, to)
                ? new Condition.Late(from, to, new TimeLimit(days, limit.unit()))
                : condition;
    }

    /** What was published longer ago than the term and is still not filed. */
    private static Condition overdue(Condition condition, int days) {
        return condition instanceof Condition.DaysAhead(String column, OptionalInt least, OptionalInt most)
                        && column.equals(PUBLISHED)
                        && least.isEmpty()
                        && most.isPresent()
                ? new Condition.DaysAhead(column, least, OptionalInt.of(-days - 1))
                : condition;
    }

    private static boolean isTerm(String from, String to) {
        return from.equals(PUBLISHED) && to.equals(FILED);
    }

    private static Optional<TimeLimit> term(Condition condition) {
        return switch (condition) {
            case Condition.Late(String from, String to, TimeLimit limit) when isTerm(from, to) -> Optional.of(limit);
            case Condition.Not(Condition one) -> term(one);
            case Condition.AllOf(List<Condition> all) -> first(all);
            case Condition.AnyOf(List<Condition> any) -> first(any);
            default -> Optional.empty();
        };
    }

    private static Optional<TimeLimit> first(List<Condition> conditions) {
        return conditions.stream().flatMap(one -> term(one).stream()).findFirst();
    }
}
