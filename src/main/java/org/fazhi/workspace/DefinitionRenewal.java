package org.fazhi.workspace;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.LedgerDifferences;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.edit.Edit;
import org.fazhi.formula.CatalogueFormulas;

/**
 * What an open year begun with an earlier version would get of the ledgers the program has now (新版台账定义). It is offered,
 * never done unasked: what a figure counts may change with it.
 *
 * @param edit takes it up as one step that can be undone
 * @param differences what changes, in sentences; never none
 */
public record DefinitionRenewal(Edit edit, List<String> differences) {
    public DefinitionRenewal {
        differences = List.copyOf(differences);
    }

    /** None for a locked year, a catalogue of the office's own, and one that is as the program has it. */
    public static Optional<DefinitionRenewal> of(YearBook book) {
        Catalogue mine = book.catalogue();
        if (book.locked() || !BuiltInCatalogues.codes().contains(mine.code())) return Optional.empty();
        CatalogueEditing editing = new CatalogueEditing(mine, new CatalogueFormulas());
        if (!(editing.renewed(BuiltInCatalogues.load(mine.code()))
                instanceof EditingOutcome.Edited(Catalogue renewed, String what))) return Optional.empty();
        List<String> differences = LedgerDifferences.between(mine, renewed);
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new DefinitionRenewal(new Edit.SetCatalogue(book.year(), renewed, what), differences));
    }
}
