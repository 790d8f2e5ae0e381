package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.PART_EVIDENCE;

import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.edit.Edit;
import org.fazhi.edit.EvidencePart;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.schema.tables.records.PartEvidenceRecord;

/** Writes which files prove work items and figures (事项和指标的佐证写入). */
final class EvidenceWriter {
    private static final Messages MESSAGES = Messages.of(EvidenceWriter.class);

    private final StepChanges changes;

    EvidenceWriter(StepChanges changes) {
        this.changes = changes;
    }

    void add(Edit.AddPartEvidence edit, Catalogue catalogue) {
        requireKnown(edit.part(), catalogue);
        PartEvidenceRecord row = row(edit.year(), edit.part(), edit.file().hash());
        row.setName(edit.file().name());
        row.setBytes(edit.file().bytes());
        changes.put(PART_EVIDENCE, edit.year(), row, words(edit.part(), catalogue));
    }

    void remove(Edit.RemovePartEvidence edit, Catalogue catalogue) {
        PartEvidenceRecord row = row(edit.year(), edit.part(), edit.hash());
        changes.remove(PART_EVIDENCE, edit.year(), row, words(edit.part(), catalogue));
    }

    /** What is proved, as the clerk calls it. */
    static String name(EvidencePart part, Catalogue catalogue) {
        return switch (part.kind()) {
            case WORK_ITEM ->
                catalogue.workItem(part.code()).map(WorkItem::name).orElse(part.code());
            case INDICATOR -> catalogue.indicatorName(part.code());
        };
    }

    /** Code of the work item it belongs to. */
    static String workItem(EvidencePart part, Catalogue catalogue) {
        return switch (part.kind()) {
            case WORK_ITEM -> part.code();
            case INDICATOR ->
                catalogue.indicator(part.code()).map(Indicator::workItem).orElse("");
        };
    }

    private static void requireKnown(EvidencePart part, Catalogue catalogue) {
        if (catalogue.workItem(workItem(part, catalogue)).isEmpty())
            throw new StoreRefused(MESSAGES.say("evidence.of_nothing", part.code()));
    }

    private static StepChanges.Teller<PartEvidenceRecord> words(EvidencePart part, Catalogue catalogue) {
        return (before, after) -> new Words(
                part.code(),
                MESSAGES.say("evidence.of_part", name(part, catalogue)),
                before.map(PartEvidenceRecord::getName).orElse(""),
                after.map(PartEvidenceRecord::getName).orElse(""));
    }

    private static PartEvidenceRecord row(int year, EvidencePart part, String hash) {
        PartEvidenceRecord row = PART_EVIDENCE.newRecord();
        row.setBookYear(year);
        row.setPartKind(part.kind().name());
        row.setPart(part.code());
        row.setHash(hash);
        return row;
    }
}
