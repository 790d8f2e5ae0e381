package org.fazhi.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.catalogue.ConfirmedName.Key;
import org.fazhi.catalogue.ConfirmedName.Kind;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;

/** All that the office confirmed of its own words (叫法). */
public final class ConfirmedNames {
    public static final ConfirmedNames NONE = new ConfirmedNames(List.of());

    private final Map<Key, ConfirmedName> byKey = new LinkedHashMap<>();

    public ConfirmedNames(List<ConfirmedName> names) {
        names.forEach(name -> byKey.put(name.key(), name));
    }

    public List<ConfirmedName> all() {
        return List.copyOf(byKey.values());
    }

    public Optional<ConfirmedName> find(Key key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The codes that words mean, by the words as they were written. */
    public Map<String, String> of(Kind kind, String context) {
        return byKey.values().stream()
                .filter(name -> name.kind() == kind && name.context().equals(context))
                .collect(Collectors.toMap(ConfirmedName::words, ConfirmedName::meaning));
    }

    public Map<String, String> indicators() {
        return of(Kind.INDICATOR, "");
    }

    public Map<String, String> columns(String ledger) {
        return of(Kind.COLUMN, ledger);
    }

    public Map<String, String> units() {
        return of(Kind.UNIT, "");
    }

    /**
     * The catalogue as sheets of this office are to be read: its units and the entries of its code lists go by what was
     * confirmed, too. Names that are somebody else's already are not given away.
     */
    public Catalogue spokenIn(Catalogue catalogue) {
        return byKey.isEmpty()
                ? catalogue
                : catalogue
                        .withUnits(units(catalogue.units()))
                        .withLedgers(
                                catalogue.ledgers().stream().map(this::ledger).toList());
    }

    private List<ReportingUnit> units(List<ReportingUnit> units) {
        Map<String, String> confirmed = units();
        List<String> taken =
                units.stream().flatMap(unit -> unit.names().stream()).toList();
        return units.stream()
                .map(unit -> unit.withAliases(with(unit.aliases(), unit.code(), confirmed, taken)))
                .toList();
    }

    private Ledger ledger(Ledger ledger) {
        return ledger.withOwn(
                ledger.own().stream().map(column -> column(ledger, column)).toList());
    }

    private Column column(Ledger ledger, Column column) {
        Map<String, String> confirmed = of(Kind.CODE, ConfirmedName.codesOf(ledger.code(), column.code()));
        if (confirmed.isEmpty() || !(column.type() instanceof ColumnType.Coded list)) return column;
        List<String> taken =
                list.codes().stream().flatMap(entry -> entry.words().stream()).toList();
        return column.withType(new ColumnType.Coded(list.codes().stream()
                .map(entry -> new CodeEntry(
                        entry.code(),
                        entry.label(),
                        with(entry.aliases(), entry.code(), confirmed, taken),
                        entry.group()))
                .toList()));
    }

    private static List<String> with(
            List<String> aliases, String code, Map<String, String> confirmed, List<String> taken) {
        List<String> all = new ArrayList<>(aliases);
        confirmed.forEach((words, meaning) -> {
            if (meaning.equals(code) && !taken.contains(words)) all.add(words);
        });
        return all;
    }
}
