package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.ITEM_STATE;

import java.util.HashMap;
import java.util.Map;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.formula.LatestFlow;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.catalogue.DefinitionTexts;
import org.fazhi.store.edit.catalogue.CatalogueWriter;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.history.StepLog;
import org.fazhi.store.redo.StepWriter;
import org.jooq.DSLContext;

/** Turns an edit into row changes. Lives for one step; within it, later edits of a batch see what earlier ones did. */
public final class EditWriter {
    private static final Messages MESSAGES = Messages.of(EditWriter.class);

    /** By year; one that the step replaces counts from then on. */
    private final Map<Integer, Catalogue> catalogues;

    private final FigureWriter figures;
    private final TextWriter texts;
    private final PointWriter points;
    private final YearWriter years;
    private final NameWriter names;
    private final FormWriter forms;
    private final FilingWriter filings;
    private final LedgerWriter ledgers;
    private final EvidenceWriter evidence;
    private final CatalogueWriter catalogueEdits;
    private final StepChanges changes;
    private final DSLContext sql;
    private final LatestFlow flow;

    public EditWriter(
            StepWriter writer,
            StepChanges changes,
            Map<Integer, Catalogue> catalogues,
            StepLog log,
            DefinitionTexts ledgerTexts,
            LatestFlow flow) {
        this.flow = flow;
        this.catalogues = new HashMap<>(catalogues);
        this.changes = changes;
        this.sql = writer.sql();
        this.texts = new TextWriter(changes);
        this.figures = new FigureWriter(writer.sql(), changes, log.stamp(), texts);
        this.points = new PointWriter(changes, writer.sql());
        this.years = new YearWriter(changes, ledgerTexts);
        this.names = new NameWriter(changes, log.stamp());
        this.forms = new FormWriter(changes);
        this.filings = new FilingWriter(writer, changes, log.stamp());
        this.ledgers = new LedgerWriter(writer, changes, log);
        this.evidence = new EvidenceWriter(changes);
        this.catalogueEdits = new CatalogueWriter(writer.sql(), changes, ledgerTexts);
    }

    /** Everything of the step. Another catalogue changes what things are called and counted by, and no entry. */
    public void write(Edit edit) {
        writeOne(edit);
        if (!(edit instanceof Edit.SetCatalogue) && isAnythingApproved())
            new ApprovalLapses(changes, catalogues, flow.of(catalogues)).settle();
    }

    /** Where nothing is, as most of the year, no step pays for finding out what it might have been. */
    private boolean isAnythingApproved() {
        return sql.fetchExists(ITEM_STATE, ITEM_STATE.STATE.eq(ItemState.APPROVED.name()));
    }

    private void writeOne(Edit edit) {
        // Also what needs no catalogue is written only into a year that is kept.
        if (!begins(edit)) catalogue(edit.year());
        switch (edit) {
            case Edit.SetFigure set -> figures.set(set, catalogue(set.year()), isPast(set.year()));
            case Edit.SetNote set -> figures.note(set, catalogue(set.year()));
            case Edit.SetText set -> texts.set(set, catalogue(set.year()));
            case Edit.SetItemState set -> texts.state(set, catalogue(set.year()));
            case Edit.SetPoints set -> points.set(set);
            case Edit.SetSetting set -> texts.setting(set);
            case Edit.BeginYear begin -> catalogues.put(begin.year(), years.begin(begin));
            case Edit.CarryText text -> texts.carry(text, catalogue(text.year()));
            case Edit.Explain explain -> years.explain(explain);
            case Edit.ConfirmName confirm -> names.confirm(confirm, catalogue(confirm.year()));
            case Edit.ForgetName forget -> names.forget(forget, catalogue(forget.year()));
            case Edit.SetForm set -> forms.set(set, catalogue(set.year()));
            case Edit.CloseYear close -> filings.close(close);
            case Edit.ReopenYear reopen -> filings.reopen(reopen);
            case Edit.SetCatalogue set -> catalogues.put(set.year(), catalogueEdits.set(set, catalogue(set.year())));
            case Edit.ChangeRows rows -> ledgers.rows(rows, catalogue(rows.year()));
            case Edit.AddEvidence add -> ledgers.add(add, catalogue(add.year()));
            case Edit.RemoveEvidence remove -> ledgers.remove(remove, catalogue(remove.year()));
            case Edit.AddPartEvidence add -> evidence.add(add, catalogue(add.year()));
            case Edit.RemovePartEvidence remove -> evidence.remove(remove, catalogue(remove.year()));
            case Edit.Batch batch -> batch.edits().forEach(this::writeOne);
        }
    }

    private static boolean begins(Edit edit) {
        return switch (edit) {
            case Edit.BeginYear _ -> true;
            case Edit.Batch batch ->
                batch.edits().stream().findFirst().filter(EditWriter::begins).isPresent();
            default -> false;
        };
    }

    /** Whether a later year is kept, so that this one is somebody's last year. */
    private boolean isPast(int year) {
        return catalogues.keySet().stream().anyMatch(kept -> kept > year);
    }

    private Catalogue catalogue(int year) {
        Catalogue catalogue = catalogues.get(year);
        if (catalogue == null) throw new StoreRefused(MESSAGES.say("year.unknown", year));
        return catalogue;
    }
}
