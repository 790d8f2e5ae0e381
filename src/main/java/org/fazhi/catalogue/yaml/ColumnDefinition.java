package org.fazhi.catalogue.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;

/** Reads one column of a ledger and its code list (列定义). */
final class ColumnDefinition {
    static final int LONGEST_TEXT = 10000;
    static final int MOST_DECIMALS = 6;
    static final int LONGEST_CODE = 200;
    private static final int USUAL_DECIMALS = 2;

    private static final Map<String, Function<YamlMap, ColumnType>> TYPES = Map.ofEntries(
            Map.entry("text", map -> new ColumnType.Text(within(map, "length", 1, LONGEST_TEXT, usualLength()))),
            Map.entry("note", _ -> new ColumnType.Note()),
            Map.entry("person", _ -> new ColumnType.Person()),
            Map.entry("whole", _ -> new ColumnType.Whole()),
            Map.entry(
                    "decimal",
                    map -> new ColumnType.Decimal(within(map, "decimals", 0, MOST_DECIMALS, USUAL_DECIMALS))),
            Map.entry("money", _ -> new ColumnType.Money()),
            Map.entry("percent", _ -> new ColumnType.Percent()),
            Map.entry("date", map -> new ColumnType.Date(map.flag("conditional"))),
            Map.entry("flag", _ -> new ColumnType.Flag()),
            Map.entry("code", map -> new ColumnType.Coded(codes(map))),
            Map.entry("unit", _ -> new ColumnType.Unit()),
            Map.entry("units", _ -> new ColumnType.Units()));

    private ColumnDefinition() {}

    static Located<Column> read(YamlMap map) {
        Function<YamlMap, ColumnType> unknown = ColumnDefinition::ofUnknownType;
        Column column = new Column(
                map.code("code"),
                map.text("label"),
                map.texts("aliases"),
                map.requiredChoice("type", TYPES, unknown).apply(map),
                map.flag("required"),
                map.whole("width").orElse(0),
                map.optionalText("help").orElse(""));
        map.nothingElse();
        return new Located<>(column, map);
    }

    private static int usualLength() {
        return ColumnType.Text.USUAL_LENGTH;
    }

    /** Asks for every key a type may have, so that one misspelt type is one fault. */
    private static ColumnType ofUnknownType(YamlMap map) {
        Stream.of("length", "decimals", "conditional").forEach(map::optionalText);
        map.wordsOrMaps("codes", Function.identity(), _ -> "");
        return new ColumnType.Note();
    }

    private static List<CodeEntry> codes(YamlMap map) {
        List<CodeEntry> codes = map.wordsOrMaps("codes", CodeEntry::of, ColumnDefinition::entry);
        if (codes.isEmpty()) map.fault("codes", "no_codes", map.text("code"));
        Set<String> taken = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (CodeEntry entry : codes) {
            if (entry.code().length() > LONGEST_CODE) map.fault("codes", "long_entry", LONGEST_CODE, entry.code());
            if (!taken.add(entry.code())) map.fault("codes", "repeated_code", entry.code());
            Stream.concat(Stream.of(entry.label()), entry.aliases().stream())
                    .distinct()
                    .filter(word -> !words.add(word))
                    .forEach(word -> map.fault("codes", "repeated_name", word));
        }
        return codes;
    }

    private static CodeEntry entry(YamlMap map) {
        String code = map.text("code");
        CodeEntry entry = new CodeEntry(
                code,
                map.optionalText("label").orElse(code),
                map.texts("aliases"),
                map.optionalText("group").orElse(""));
        map.nothingElse();
        return entry;
    }

    private static int within(YamlMap map, String key, int least, int most, int otherwise) {
        int number = map.whole(key).orElse(otherwise);
        if (number >= least && number <= most) return number;
        map.fault(key, "out_of_bounds", key, least, most, number);
        return otherwise;
    }
}
