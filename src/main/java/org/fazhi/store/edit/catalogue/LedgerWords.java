package org.fazhi.store.edit.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;

/** A changed definition of a ledger as the history tells it: only the parts that differ, before and after (台账定义改动). */
final class LedgerWords {
    private static final Messages MESSAGES = Messages.of(LedgerWords.class);

    private final UnaryOperator<String> names;

    /** One thing a definition says, and how it is put into words. */
    private record Clause(Object what, String words) {}

    /** @param names of indicators and work items by their codes */
    LedgerWords(UnaryOperator<String> names) {
        this.names = names;
    }

    /** The differing parts as they were, then as they are. */
    List<String> differing(Ledger before, Ledger after) {
        Map<String, Clause> old = parts(before);
        Map<String, Clause> now = parts(after);
        old.put("columns", columns(before, after));
        now.put("columns", columns(after, before));
        List<String> oldWords = new ArrayList<>();
        List<String> newWords = new ArrayList<>();
        old.forEach((key, part) -> {
            if (!part.equals(now.get(key))) oldWords.add(part.words());
        });
        now.forEach((key, part) -> {
            Optional<Clause> was = Optional.ofNullable(old.get(key));
            if (was.filter(part::equals).isPresent()) return;
            boolean readsAlike =
                    was.filter(one -> one.words().equals(part.words())).isPresent();
            newWords.add(readsAlike ? MESSAGES.say("ledger.part.altered", part.words()) : part.words());
        });
        return List.of(String.join("\n", oldWords), String.join("\n", newWords));
    }

    private Map<String, Clause> parts(Ledger ledger) {
        Map<String, Clause> parts = new LinkedHashMap<>();
        parts.put("name", part("name", ledger.name(), ledger.name()));
        parts.put("place", part("place", ledger.workItem(), names.apply(ledger.workItem())));
        for (Column column : ledger.own()) parts.put("column " + column.code(), column(column));
        parts.put("key", part("key", ledger.key(), labels(ledger, ledger.key())));
        parts.put("order", part("order", ledger.order(), ""));
        parts.put(
                "dated",
                part(
                        "dated",
                        ledger.dated(),
                        labels(ledger, ledger.dated().stream().toList())));
        ledger.rules().forEach(rule -> parts.put("rule " + rule.code(), part("rule", rule, rule.explanation())));
        ledger.counts()
                .forEach(count ->
                        parts.put("count " + count.indicator(), part("count", count, names.apply(count.indicator()))));
        if (ledger.carry().isSaid())
            parts.put("carry", part("carry", ledger.carry(), ledger.carry().why()));
        return parts;
    }

    private static Clause part(String kind, Object what, String value) {
        return new Clause(what, MESSAGES.say("ledger.part." + kind, value));
    }

    private static Clause column(Column column) {
        StringBuilder words = new StringBuilder(MESSAGES.say(
                "ledger.part.column",
                column.label(),
                MESSAGES.say("type." + column.type().keyword())));
        if (column.required()) words.append(MESSAGES.say("ledger.part.required"));
        if (column.type() instanceof ColumnType.Coded(List<CodeEntry> codes)) {
            words.append(MESSAGES.say(
                    "ledger.part.codes",
                    codes.stream().map(CodeEntry::label).collect(Collectors.joining(MESSAGES.say("list.separator")))));
        }
        return new Clause(column, words.toString());
    }

    /** The columns both have, in the order of the one: that they moved is a change too. */
    private static Clause columns(Ledger ledger, Ledger other) {
        List<String> both = ledger.own().stream()
                .map(Column::code)
                .filter(code -> other.column(code).isPresent())
                .toList();
        return part("columns", both, "");
    }

    private static String labels(Ledger ledger, List<String> columns) {
        return columns.stream().map(ledger::label).collect(Collectors.joining(MESSAGES.say("list.separator")));
    }
}
