package org.fazhi.catalogue.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CarryRule;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowRule;

/** What differs between the ledgers of two catalogues, in sentences (定义差异). */
public final class LedgerDifferences {
    private final Messages messages = Messages.of(LedgerDifferences.class);
    private final Catalogue before;
    private final Catalogue after;
    private final List<String> found = new ArrayList<>();

    private LedgerDifferences(Catalogue before, Catalogue after) {
        this.before = before;
        this.after = after;
    }

    /** None where the ledgers are the same. */
    public static List<String> between(Catalogue before, Catalogue after) {
        LedgerDifferences differences = new LedgerDifferences(before, after);
        after.ledgers().forEach(differences::ledger);
        after.indicators().forEach(differences::indicator);
        return List.copyOf(differences.found);
    }

    private void ledger(Ledger now) {
        Optional<Ledger> old = before.ledger(now.code());
        if (old.isEmpty()) {
            String item = after.workItem(now.workItem()).map(WorkItem::name).orElse(now.workItem());
            say("difference.ledger", now.name(), item);
        }
        List<Column> columns = old.map(Ledger::own).orElse(List.of());
        List<RowRule> rules = old.map(Ledger::rules).orElse(List.of());
        List<Count> counts = old.map(Ledger::counts).orElse(List.of());
        old.filter(one -> !one.name().equals(now.name()))
                .ifPresent(one -> say("difference.renamed", one.name(), now.name()));
        compare("column", columns, now.own(), Column::code, Column::label, this::column);
        compare("rule", rules, now.rules(), RowRule::code, RowRule::explanation, (_, _) -> List.of());
        compare("count", counts, now.counts(), Count::indicator, this::indicatorName, (_, _) -> List.of());
        old.filter(one -> !order(one).equals(order(now))).ifPresent(one -> say("difference.order", now.name()));
        if (!old.map(Ledger::carry).orElse(CarryRule.UNSAID).equals(now.carry())) say("difference.carry", now.name());
    }

    private static List<Object> order(Ledger ledger) {
        return List.of(ledger.key(), ledger.order(), ledger.dated());
    }

    private void indicator(Indicator now) {
        Optional<Indicator> old = before.indicator(now.code());
        if (old.isEmpty()) say("difference.indicator", now.name(), now.unit().symbol());
        else if (!old.get().kind().keyword().equals(now.kind().keyword())) say("difference.kind", now.name());
    }

    private List<String> column(Column old, Column now) {
        List<String> parts = new ArrayList<>();
        if (!old.label().equals(now.label())) parts.add(messages.say("difference.label", old.label()));
        if (!old.type().keyword().equals(now.type().keyword())) parts.add(messages.say("difference.type"));
        if (old.type() instanceof ColumnType.Coded(var codes) && now.type() instanceof ColumnType.Coded(var more)) {
            List<String> added = more.stream()
                    .filter(one ->
                            codes.stream().noneMatch(known -> known.code().equals(one.code())))
                    .map(one -> one.label())
                    .toList();
            for (CodeEntry one : more)
                codes.stream()
                        .filter(known -> known.code().equals(one.code())
                                && !known.label().equals(one.label()))
                        .forEach(known -> parts.add(messages.say("difference.recoded", known.label(), one.label())));
            if (!added.isEmpty()) parts.add(messages.say("difference.codes", String.join("、", added)));
        }
        return parts;
    }

    private <T> void compare(
            String kind,
            List<T> old,
            List<T> now,
            Function<T, String> code,
            Function<T, String> name,
            BiFunction<T, T, List<String>> parts) {
        for (T one : now) {
            Optional<T> known = old.stream()
                    .filter(other -> code.apply(other).equals(code.apply(one)))
                    .findFirst();
            if (known.isEmpty()) say("difference." + kind + ".added", name.apply(one));
            else if (!known.get().equals(one)) {
                List<String> words = parts.apply(known.get(), one);
                if (words.isEmpty()) say("difference." + kind + ".changed", name.apply(one));
                else say("difference." + kind + ".as", name.apply(one), String.join("，", words));
            }
        }
    }

    private String indicatorName(Count count) {
        return after.indicatorName(count.indicator());
    }

    private void say(String key, Object... words) {
        found.add(messages.say(key, words));
    }
}
