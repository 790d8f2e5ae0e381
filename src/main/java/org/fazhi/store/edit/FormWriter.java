package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.UNIT_FORM;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.Edit;
import org.fazhi.edit.UnitForm;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.schema.tables.records.UnitFormRecord;
import org.fazhi.store.year.FormReading;

/** Writes how far the forms of units have come (填报表状态). */
final class FormWriter {
    private static final Messages MESSAGES = Messages.of(FormWriter.class);

    private final StepChanges changes;

    FormWriter(StepChanges changes) {
        this.changes = changes;
    }

    void set(Edit.SetForm edit, Catalogue catalogue) {
        UnitForm form = edit.form();
        String unit = catalogue
                .unit(form.unit())
                .map(ReportingUnit::shortName)
                .orElseThrow(() -> new StoreRefused(MESSAGES.say("unit.unknown", form.unit())));
        UnitFormRecord row = UNIT_FORM.newRecord();
        row.setBookYear(edit.year());
        row.setUnit(form.unit());
        row.setVersion(form.version());
        row.setDue(form.due().map(LocalDate::toString).orElse(""));
        row.setSentAt(kept(form.sent()));
        row.setReturnedAt(kept(form.returned()));
        row.setReturnedFile(form.returnedFile());
        row.setProblem(form.problem());
        row.setMergedAt(kept(form.merged()));
        row.setContent(form.content());
        changes.put(
                UNIT_FORM,
                edit.year(),
                row,
                (before, after) ->
                        new Words("form " + form.unit(), MESSAGES.say("form.of", unit), said(before), said(after)));
    }

    private static String said(Optional<UnitFormRecord> row) {
        return row.map(FormReading::form)
                .map(form -> MESSAGES.say("form.said", form.state().label(), form.version(), form.returnedFile())
                        .strip())
                .orElse("");
    }

    private static OffsetDateTime kept(Optional<Instant> at) {
        return at.map(one -> one.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
