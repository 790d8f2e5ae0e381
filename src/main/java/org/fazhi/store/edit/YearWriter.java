package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.EXPLANATION;

import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.schema.tables.records.ExplanationRecord;

/** Writes what was explained of findings (校核说明). */
final class YearWriter {
    private static final Messages MESSAGES = Messages.of(YearWriter.class);

    private final StepChanges changes;

    YearWriter(StepChanges changes) {
        this.changes = changes;
    }

    void explain(Edit.Explain edit) {
        ExplanationRecord row = EXPLANATION.newRecord();
        row.setBookYear(edit.year());
        row.setFinding(edit.findingKey());
        row.setContent(edit.explanation().strip());
        StepChanges.Teller<ExplanationRecord> teller = (before, after) -> new Words(
                edit.findingKey(),
                MESSAGES.say("explanation"),
                before.map(ExplanationRecord::getContent).orElse(""),
                after.map(ExplanationRecord::getContent).orElse(""));
        if (row.getContent().isEmpty()) changes.remove(EXPLANATION, edit.year(), row, teller);
        else changes.put(EXPLANATION, edit.year(), row, teller);
    }
}
