package org.fazhi.catalogue;

import java.util.Optional;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;

/**
 * What confirmed words mean, as the clerk calls it (叫法所指).
 *
 * @param within the ledger, or the ledger and the column; empty where there is nothing to name
 * @param name of the indicator, column, unit or entry of a code list
 */
public record NamedThing(String within, String name) {

    /** Empty where the catalogue has no such thing. */
    public static Optional<NamedThing> of(ConfirmedName.Key key, String meaning, Catalogue catalogue) {
        return switch (key.kind()) {
            case INDICATOR -> catalogue.indicator(meaning).map(one -> new NamedThing("", one.name()));
            case UNIT -> catalogue.unit(meaning).map(one -> new NamedThing("", one.name()));
            case COLUMN ->
                catalogue
                        .ledger(key.context())
                        .flatMap(ledger ->
                                ledger.column(meaning).map(column -> new NamedThing(ledger.name(), column.label())));
            case CODE ->
                catalogue
                        .ledger(ConfirmedName.ledgerOf(key.context()))
                        .flatMap(ledger -> ledger.column(ConfirmedName.columnOf(key.context()))
                                .flatMap(column -> entry(ledger, column, meaning)));
        };
    }

    private static Optional<NamedThing> entry(Ledger ledger, Column column, String code) {
        return column.type() instanceof ColumnType.Coded list
                ? list.entry(code)
                        .map(CodeEntry::label)
                        .map(label -> new NamedThing(ledger.name() + " · " + column.label(), label))
                : Optional.empty();
    }
}
