package org.fazhi.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.language.Messages;
import org.fazhi.store.RowChange.Words;
import org.jooq.Field;
import org.jooq.Record;

/** A changed row of a year's catalogue as the history tells it: only the columns that differ, each by its name. */
final class CatalogueWords {
    private static final Messages MESSAGES = Messages.of(CatalogueWords.class);
    private static final Set<String> UNTOLD = Set.of("book_year", "code", "place");

    private CatalogueWords() {}

    static Words of(String table, Optional<? extends Record> before, Optional<? extends Record> after) {
        Record row = after.isPresent() ? after.get() : before.orElseThrow();
        List<Field<?>> told = Arrays.stream(row.fields())
                .filter(field -> !UNTOLD.contains(field.getName()))
                .filter(field -> differs(field, before, after))
                .toList();
        boolean added = before.isEmpty();
        boolean removed = after.isEmpty();
        if (told.isEmpty() && !added && !removed) return Words.NONE;
        String what = MESSAGES.say("catalogue." + table, name(row));
        if (added) return new Words(row.get("code", String.class), what, "", MESSAGES.say("catalogue.added"));
        if (removed) return new Words(row.get("code", String.class), what, MESSAGES.say("catalogue.there"), "");
        return new Words(
                row.get("code", String.class), what, told(told, before.orElseThrow()), told(told, after.orElseThrow()));
    }

    private static boolean differs(
            Field<?> field, Optional<? extends Record> before, Optional<? extends Record> after) {
        return !printed(before.map(row -> row.get(field))).equals(printed(after.map(row -> row.get(field))));
    }

    private static String told(List<Field<?>> fields, Record row) {
        return String.join(
                "\n",
                fields.stream()
                        .map(field -> MESSAGES.say(
                                "catalogue.column",
                                MESSAGES.say("column." + field.getName()),
                                printed(Optional.ofNullable(row.get(field)))))
                        .toList());
    }

    private static String name(Record row) {
        for (String column : List.of("name", "tab", "heading", "explanation")) {
            if (row.field(column) != null) return row.get(column, String.class);
        }
        return row.get("code", String.class);
    }

    private static String printed(Optional<?> value) {
        return value.map(some -> switch (some) {
                    case Boolean flag -> MESSAGES.say(flag ? "yes" : "no");
                    case java.math.BigDecimal number ->
                        number.stripTrailingZeros().toPlainString();
                    default -> some.toString().replace("\n", MESSAGES.say("list.separator"));
                })
                .orElse("");
    }
}
