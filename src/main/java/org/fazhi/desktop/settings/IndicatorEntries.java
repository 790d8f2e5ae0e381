package org.fazhi.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.desktop.entry.CatalogueEntry;
import org.fazhi.desktop.entry.EntryForm;

/** The indicators of a catalogue (指标), work item by work item. */
final class IndicatorEntries extends OfficeEntries {
    private final IndicatorForm.Asking asking;

    IndicatorEntries(IndicatorForm.Asking asking) {
        super("indicators");
        this.asking = asking;
    }

    @Override
    public List<CatalogueEntry> entries(Catalogue catalogue) {
        return catalogue.indicators().stream()
                .map(one -> new CatalogueEntry(
                        one.code(),
                        one.name(),
                        catalogue
                                .workItem(one.workItem())
                                .flatMap(item ->
                                        catalogue.area(item.area()).map(area -> area.tab() + " · " + item.name()))
                                .orElse(""),
                        one.retired()))
                .toList();
    }

    @Override
    public EntryForm form(Supplier<CatalogueEditing> editing, Optional<String> code) {
        return new IndicatorForm(editing, code.flatMap(editing.get().catalogue()::indicator), asking);
    }

    @Override
    public EditingOutcome move(CatalogueEditing editing, String code, int places) {
        return editing.indicators().move(code, places);
    }

    @Override
    public EditingOutcome leave(CatalogueEditing editing, String code, int year) {
        return editing.indicators().retire(code);
    }

    @Override
    public EditingOutcome restore(CatalogueEditing editing, String code) {
        return editing.indicators().restore(code);
    }
}
