package org.fazhi.store.edit.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Assignment;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.language.Messages;
import org.fazhi.store.catalogue.ListColumn;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.schema.tables.records.AssignmentRecord;
import org.fazhi.store.schema.tables.records.LedgerDefinitionRecord;
import org.jooq.Field;
import org.jooq.Record;

/** A changed row of a year's catalogue as the history tells it: only the columns that differ, each by its name. */
final class CatalogueWords {
    private static final Messages MESSAGES = Messages.of(CatalogueWords.class);
    static final String PLACE = "place";
    private static final Set<String> UNTOLD = Set.of("book_year", "code", PLACE, "ledger", "retired_before");
    /** Columns that hold one of a few keywords, which the clerk knows by a word. */
    private static final Set<String> KEYWORDS = Set.of("kind", "direction", "severity", "content", "rule");
    /** Columns that hold codes of other rows, which the clerk knows by name. */
    private static final Set<String> CODES =
            Set.of("responsible_unit", "area", "areas", "work_item", "total", "subjects");

    private final Map<String, String> names = new HashMap<>();
    private final Catalogue earlier;
    private final Catalogue later;
    private final boolean tellsPlaces;

    /** @param tellsPlaces whether nothing but the order changed: beside other changes the places that follow are no news */
    CatalogueWords(Catalogue before, Catalogue after, boolean tellsPlaces) {
        this.earlier = before;
        this.later = after;
        this.tellsPlaces = tellsPlaces;
        for (Catalogue catalogue : List.of(before, after)) {
            catalogue.indicators().forEach(one -> names.put(one.code(), one.name()));
            catalogue.units().forEach(one -> names.put(one.code(), one.name()));
            catalogue.areas().forEach(area -> {
                names.put(area.code(), area.tab());
                area.items().forEach(item -> names.put(item.code(), item.name()));
            });
        }
    }

    Words of(String table, Optional<? extends Record> before, Optional<? extends Record> after) {
        Record row = after.isPresent() ? after.get() : before.orElseThrow();
        String code = row.get("code", String.class);
        if (row instanceof AssignmentRecord assignment)
            return new Words(code, assigned(assignment), asked(before), asked(after));
        String what = MESSAGES.say("catalogue." + table, name(row));
        if (before.isEmpty()) return new Words(code, what, "", MESSAGES.say("catalogue.added"));
        if (after.isEmpty()) return new Words(code, what, MESSAGES.say("catalogue.there"), "");
        Words told = row instanceof LedgerDefinitionRecord
                ? ledger(code, what)
                : differing(code, what, before.get(), after.get());
        return told.equals(Words.NONE) && tellsPlaces
                ? new Words(code, what, place(before.get()), place(after.get()))
                : told;
    }

    private Words differing(String code, String what, Record before, Record after) {
        List<Field<?>> differing = Arrays.stream(after.fields())
                .filter(field -> !UNTOLD.contains(field.getName()))
                .filter(field -> !printed(field, before).equals(printed(field, after)))
                .toList();
        return differing.isEmpty()
                ? Words.NONE
                : new Words(code, what, told(differing, before), told(differing, after));
    }

    private static String place(Record row) {
        return MESSAGES.say("catalogue.place", row.get(PLACE, Integer.class) + 1);
    }

    private String assigned(AssignmentRecord row) {
        String who = row.getUnit().isEmpty()
                ? MESSAGES.say("word." + row.getUnitKind())
                : names.getOrDefault(row.getUnit(), row.getUnit());
        String subject = row.getSubjectKind().equals(Assignment.Matter.Kind.LEDGER.name())
                ? later.ledgerName(row.getSubject())
                : later.indicatorName(row.getSubject());
        return MESSAGES.say("catalogue.assignment", who, subject);
    }

    /** Where nothing is kept it is as usual. */
    private static String asked(Optional<? extends Record> row) {
        return row.map(one -> MESSAGES.say(((AssignmentRecord) one).getAsked() ? "assignment.asked" : "assignment.not"))
                .orElseGet(() -> MESSAGES.say("assignment.usual"));
    }

    /** A definition is one text to the table, but several things to the clerk. */
    private Words ledger(String code, String what) {
        List<String> differing = new LedgerWords(named -> names.getOrDefault(named, named))
                .differing(
                        earlier.ledger(code).orElseThrow(), later.ledger(code).orElseThrow());
        if (differing.stream().allMatch(String::isEmpty)) return Words.NONE;
        return new Words(code, what, differing.getFirst(), differing.getLast());
    }

    private String told(List<Field<?>> fields, Record row) {
        return fields.stream()
                .map(field -> MESSAGES.say(
                        "catalogue.column", MESSAGES.say("column." + field.getName()), printed(field, row)))
                .collect(Collectors.joining("\n"));
    }

    private String printed(Field<?> field, Record row) {
        Object value = row.get(field);
        return switch (value) {
            case null -> "";
            case Boolean flag -> MESSAGES.say(flag ? "yes" : "no");
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> words(field.getName(), value.toString());
        };
    }

    private String words(String column, String value) {
        if (KEYWORDS.contains(column)) return MESSAGES.say("word." + value);
        if (column.equals("asked_kinds") && value.isEmpty()) return MESSAGES.say("asked.all");
        return ListColumn.split(value).stream()
                .map(line -> column.equals("asked_kinds") ? MESSAGES.say("word." + line) : line)
                .map(line -> CODES.contains(column) ? names.getOrDefault(line, line) : line)
                .collect(Collectors.joining(MESSAGES.say("list.separator")));
    }

    private String name(Record row) {
        if (row instanceof LedgerDefinitionRecord definition) {
            return later.ledger(definition.getCode())
                    .or(() -> earlier.ledger(definition.getCode()))
                    .orElseThrow()
                    .name();
        }
        for (String column : List.of("name", "tab", "heading", "explanation")) {
            if (row.field(column) != null) return row.get(column, String.class);
        }
        throw new IllegalArgumentException("no name in " + row);
    }
}
