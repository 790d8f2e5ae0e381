package org.fazhi.store.catalogue;

import static org.fazhi.store.schema.Tables.LEDGER_DEFINITION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.Edit;
import org.fazhi.ledger.Ledger;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The definitions of ledgers that years have, or are about to have (各年台账定义).
 *
 * @param byYear for each year its ledgers by code
 */
public record DefinitionsByYear(Map<Integer, Map<String, Ledger>> byYear) {

    static DefinitionsByYear none() {
        return new DefinitionsByYear(Map.of());
    }

    public static DefinitionsByYear of(int year, Catalogue catalogue) {
        DefinitionsByYear definitions = new DefinitionsByYear(new TreeMap<>());
        catalogue.ledgers().forEach(ledger -> definitions.put(year, ledger));
        return definitions;
    }

    /** What an edit would put in force. */
    public static DefinitionsByYear in(Edit edit) {
        return switch (edit) {
            case Edit.SetCatalogue set -> of(set.year(), set.catalogue());
            case Edit.BeginYear begin -> of(begin.year(), begin.catalogue());
            case Edit.Batch batch -> {
                DefinitionsByYear all = new DefinitionsByYear(new TreeMap<>());
                batch.edits().forEach(one -> in(one).byYear.forEach(all.byYear::put));
                yield all;
            }
            case Edit.SetFigure _,
                    Edit.SetNote _,
                    Edit.SetText _,
                    Edit.CarryText _,
                    Edit.SetItemState _,
                    Edit.SetPoints _,
                    Edit.SetSetting _,
                    Edit.Explain _,
                    Edit.ConfirmName _,
                    Edit.ForgetName _,
                    Edit.SetForm _,
                    Edit.CloseYear _,
                    Edit.ReopenYear _,
                    Edit.ChangeRows _,
                    Edit.AddEvidence _,
                    Edit.RemoveEvidence _,
                    Edit.AddPartEvidence _,
                    Edit.RemovePartEvidence _ -> none();
        };
    }

    /** Those of rows as they are kept. */
    public static DefinitionsByYear in(List<Record> rows, DefinitionTexts texts) {
        DefinitionsByYear definitions = new DefinitionsByYear(new TreeMap<>());
        rows.forEach(row -> definitions.put(
                row.get(LEDGER_DEFINITION.BOOK_YEAR), texts.ledger(row.get(LEDGER_DEFINITION.CONTENT))));
        return definitions;
    }

    static DefinitionsByYear stored(DSLContext sql, DefinitionTexts texts) {
        DefinitionsByYear definitions = new DefinitionsByYear(new TreeMap<>());
        sql.select(LEDGER_DEFINITION.BOOK_YEAR, LEDGER_DEFINITION.CONTENT)
                .from(LEDGER_DEFINITION)
                .forEach(row -> definitions.put(row.value1(), texts.ledger(row.value2())));
        return definitions;
    }

    boolean isEmpty() {
        return byYear.isEmpty();
    }

    /** Those that are not in force yet. */
    DefinitionsByYear beyond(DefinitionsByYear inForce) {
        DefinitionsByYear beyond = new DefinitionsByYear(new TreeMap<>());
        byYear.forEach((year, ledgers) -> ledgers.forEach((code, ledger) -> {
            if (!ledger.equals(inForce.ofYear(year).get(code))) beyond.put(year, ledger);
        }));
        return beyond;
    }

    /** These, and those of the others that are about the same ledgers in other years. */
    List<Ledger> with(DefinitionsByYear inForce) {
        Set<String> codes = byYear.values().stream()
                .flatMap(ledgers -> ledgers.keySet().stream())
                .collect(Collectors.toSet());
        List<Ledger> all = new ArrayList<>();
        inForce.byYear.forEach((year, ledgers) -> ledgers.values().stream()
                .filter(ledger -> codes.contains(ledger.code()) && !ofYear(year).containsKey(ledger.code()))
                .forEach(all::add));
        all.addAll(all());
        return all;
    }

    List<Ledger> all() {
        return byYear.values().stream()
                .flatMap(ledgers -> ledgers.values().stream())
                .toList();
    }

    Map<String, Ledger> ofYear(int year) {
        return byYear.getOrDefault(year, Map.of());
    }

    private void put(int year, Ledger ledger) {
        byYear.computeIfAbsent(year, _ -> new LinkedHashMap<>()).put(ledger.code(), ledger);
    }
}
