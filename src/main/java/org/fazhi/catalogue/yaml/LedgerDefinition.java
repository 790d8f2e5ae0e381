package org.fazhi.catalogue.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.Sorting;

/** Reads the definition of one ledger (台账定义读取): its columns, its key and order, its rules, what is counted from it and which rows go on. */
final class LedgerDefinition {
    private static final String DESCENDING = "-";

    private final YamlMap file;
    private final LedgerColumns columns;
    private final CarryDefinition carry;

    private LedgerDefinition(YamlMap file) {
        this.file = file;
        List<Located<Column>> own =
                file.maps("columns").stream().map(ColumnDefinition::read).toList();
        this.carry = CarryDefinition.of(file);
        this.columns = new LedgerColumns(own, carry.carries());
    }

    static LocatedLedger read(YamlMap file) {
        return new LedgerDefinition(file).ledger();
    }

    private LocatedLedger ledger() {
        columns.inspect(file);
        List<Located<Count>> counts = counts();
        Ledger ledger = new Ledger(
                file.code("code"),
                file.text("name"),
                file.code("area"),
                file.text("item"),
                columns.own(),
                file.texts("key").stream().filter(this::isKnownInKey).toList(),
                file.texts("order").stream().map(this::sorting).toList(),
                file.has("dated") ? Optional.of(columns.code(file, "dated", LedgerColumns.DATE)) : Optional.empty(),
                rules(),
                counts.stream().map(Located::value).toList(),
                carry.read(columns));
        file.nothingElse();
        return new LocatedLedger(ledger, file, file, counts);
    }

    private boolean isKnownInKey(String code) {
        return columns.require(file, "key", code);
    }

    private Sorting sorting(String written) {
        boolean descending = written.startsWith(DESCENDING);
        String code = descending ? written.substring(DESCENDING.length()) : written;
        if (!code.equals(CommonColumns.NUMBER)) columns.require(file, "order", code);
        return new Sorting(code, descending);
    }

    private List<RowRule> rules() {
        Set<String> codes = new HashSet<>();
        RuleDefinition definition = new RuleDefinition(columns);
        return file.optionalMaps("rules").stream()
                .map(map -> {
                    RowRule rule = definition.read(map);
                    if (!codes.add(rule.code())) map.fault("code", "repeated_code", rule.code());
                    return rule;
                })
                .toList();
    }

    private List<Located<Count>> counts() {
        Set<String> indicators = new HashSet<>();
        CountDefinition definition = new CountDefinition(columns);
        return file.optionalMaps("counts").stream()
                .map(map -> {
                    Count count = definition.read(map);
                    if (!indicators.add(count.indicator())) map.fault("indicator", "counted_twice", count.indicator());
                    return new Located<>(count, map);
                })
                .toList();
    }
}
