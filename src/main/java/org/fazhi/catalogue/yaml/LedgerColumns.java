package org.fazhi.catalogue.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.CommonColumns;

/** The columns of a ledger being read (台账各列), asked for by the definitions that name them. */
final class LedgerColumns {
    static final Set<String> DATE = Set.of("date");
    static final Set<String> NUMBER = Set.of("whole", "decimal", "money", "percent");
    static final Set<String> NUMBER_OR_DATE = Set.of("whole", "decimal", "money", "percent", "date");
    static final Set<String> WORDS = Set.of("text", "note", "person");
    static final Set<String> TEXT = Set.of("text");
    static final Set<String> FLAG = Set.of("flag");
    static final Set<String> UNITS = Set.of("unit", "units");
    static final Set<String> CODED = Set.of("code");
    static final Set<String> LISTED = Set.of("code", "unit", "units");
    static final Set<String> ANY = Set.of();
    /** What a row is called by beside its columns, here and in the lists of the command line. */
    private static final Set<String> RESERVED = Set.of("id", "year", CommonColumns.NUMBER);

    private final List<Located<Column>> own;
    /** Those it has without naming them. */
    private final List<Column> common;

    private final Map<String, ColumnType> types = new LinkedHashMap<>();

    /** @param carries whether rows go on into the next year, and say where they come from */
    LedgerColumns(List<Located<Column>> own, boolean carries) {
        this.own = own;
        List<Column> everywhere = new ArrayList<>(CommonColumns.ALL);
        if (carries) everywhere.add(CommonColumns.CARRIED);
        this.common = List.copyOf(everywhere);
        own().forEach(column -> types.putIfAbsent(column.code(), column.type()));
        common.forEach(column -> types.put(column.code(), column.type()));
    }

    List<Column> own() {
        return own.stream().map(Located::value).toList();
    }

    /** No two columns may have the same code or answer to the same header. */
    void inspect(YamlMap file) {
        if (own.isEmpty() && file.has("columns")) file.fault("columns", "no_columns");
        Set<String> codes = new HashSet<>(RESERVED);
        Set<String> headers = new HashSet<>();
        common.forEach(column -> {
            codes.add(column.code());
            headers.add(column.label());
        });
        for (Located<Column> one : own) {
            Column column = one.value();
            if (!column.code().isEmpty() && !codes.add(column.code()))
                one.fault("code", "repeated_code", column.code());
            if (!headers.add(column.label())) one.fault("label", "repeated_name", column.label());
        }
        for (Located<Column> one : own)
            for (String alias : new LinkedHashSet<>(one.value().aliases()))
                if (!headers.add(alias)) one.fault("aliases", "repeated_name", alias);
    }

    /** The code of the column that a key names, which must exist and be of one of the types. */
    String code(YamlMap map, String key, Set<String> fitting) {
        String code = map.text(key);
        if (!code.isEmpty() && require(map, key, code)) fits(map, key, code, fitting);
        return code;
    }

    List<String> codes(YamlMap map, String key, Set<String> fitting) {
        if (!map.has(key)) map.fault(key, "missing_key", key);
        List<String> codes = new ArrayList<>();
        for (String code : map.texts(key)) {
            if (require(map, key, code)) fits(map, key, code, fitting);
            codes.add(code);
        }
        return codes;
    }

    boolean require(YamlMap map, String key, String code) {
        if (!types.containsKey(code)) map.fault(key, "unknown_column", code);
        return types.containsKey(code);
    }

    Optional<ColumnType> type(String code) {
        return Optional.ofNullable(types.get(code));
    }

    boolean isRequired(String code) {
        return own().stream().anyMatch(column -> column.code().equals(code) && column.required());
    }

    boolean isFlag(String code) {
        return types.get(code) instanceof ColumnType.Flag;
    }

    /** Words that are compared with a code list must stand in it. */
    void requireEntries(YamlMap map, String key, String code, List<String> words) {
        if (types.get(code) instanceof ColumnType.Coded coded)
            words.stream()
                    .filter(word -> coded.entry(word).isEmpty())
                    .forEach(word -> map.fault(key, "unknown_entry", code, word));
    }

    /** Groups that are asked for must be those of some code. */
    void requireGroups(YamlMap map, String key, String code, List<String> groups) {
        if (types.get(code) instanceof ColumnType.Coded coded)
            groups.stream()
                    .filter(group -> !coded.groups().contains(group))
                    .forEach(group -> map.fault(key, "unknown_entry", code, group));
    }

    private void fits(YamlMap map, String key, String code, Set<String> fitting) {
        String type = types.get(code).keyword();
        if (!fitting.isEmpty() && !fitting.contains(type))
            map.fault(key, "wrong_type", code, type, String.join("、", new TreeSet<>(fitting)));
    }
}
