package org.fazhi.desktop.design;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.desktop.entry.CatalogueEntry;
import org.fazhi.desktop.entry.EntryForm;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;

/** The columns of a ledger (列). */
final class ColumnEntries extends LedgerEntries {
    private static final Messages MESSAGES = Messages.of(ColumnEntries.class);

    ColumnEntries(String ledger) {
        super("column", ledger);
    }

    @Override
    public List<CatalogueEntry> entries(Catalogue catalogue) {
        return ledger(catalogue).stream()
                .flatMap(one -> one.own().stream())
                .map(column -> new CatalogueEntry(column.code(), column.label(), remark(column), false))
                .toList();
    }

    private static String remark(Column column) {
        String type = TypeChoice.label(column.type());
        return column.required() ? MESSAGES.say("column.required.remark", type) : type;
    }

    @Override
    public EntryForm form(Supplier<CatalogueEditing> editing, Optional<String> code) {
        Catalogue catalogue = editing.get().catalogue();
        return new ColumnForm(ledger(), code.flatMap(one -> ledger(catalogue).flatMap(found -> found.column(one))));
    }

    @Override
    public EditingOutcome move(CatalogueEditing editing, String code, int places) {
        return editing.ledgers().moveColumn(ledger(), code, places);
    }

    @Override
    public EditingOutcome leave(CatalogueEditing editing, String code, int year) {
        return editing.ledgers().removeColumn(ledger(), code);
    }
}
