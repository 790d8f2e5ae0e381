package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.CARRIED_TEXT;
import static org.fazhi.store.schema.Tables.ITEM_STATE;
import static org.fazhi.store.schema.Tables.ITEM_TEXT;
import static org.fazhi.store.schema.Tables.REPORT_SETTING;

import java.util.HashSet;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.schema.tables.records.CarriedTextRecord;
import org.fazhi.store.schema.tables.records.ItemStateRecord;
import org.fazhi.store.schema.tables.records.ItemTextRecord;
import org.fazhi.store.schema.tables.records.ReportSettingRecord;

/** Writes texts, settings and the states of work items. */
final class TextWriter {
    private static final Messages MESSAGES = Messages.of(TextWriter.class);

    private final StepChanges changes;
    private final Set<String> begun = new HashSet<>();

    TextWriter(StepChanges changes) {
        this.changes = changes;
    }

    void set(Edit.SetText edit, Catalogue catalogue) {
        String name = catalogue
                .nameOfText(edit.workItem(), edit.year())
                .orElseThrow(() -> new StoreRefused(MESSAGES.say("work_item.unknown", edit.workItem())));
        ItemTextRecord row = ITEM_TEXT.newRecord();
        row.setBookYear(edit.year());
        row.setWorkItem(edit.workItem());
        row.setContent(edit.text());
        StepChanges.Teller<ItemTextRecord> teller = (before, after) -> new Words(
                edit.workItem(),
                MESSAGES.say("text.of_item", name),
                before.map(ItemTextRecord::getContent).orElse(""),
                after.map(ItemTextRecord::getContent).orElse(""));
        if (edit.text().isBlank()) {
            changes.remove(ITEM_TEXT, edit.year(), row, teller);
            return;
        }
        changes.put(ITEM_TEXT, edit.year(), row, teller);
        begin(edit.year(), edit.workItem(), catalogue);
    }

    /** The text itself, and as it came; no history tells of the second. */
    void carry(Edit.CarryText edit, Catalogue catalogue) {
        boolean isPart = catalogue.nameOfText(edit.part(), edit.year()).isPresent();
        if (isPart) set(new Edit.SetText(edit.year(), edit.part(), edit.text()), catalogue);
        else setting(new Edit.SetSetting(edit.year(), edit.part(), edit.text()));
        changes.put(
                CARRIED_TEXT,
                edit.year(),
                new CarriedTextRecord(edit.year(), edit.part(), edit.fromYear(), edit.text()),
                (_, _) -> Words.NONE);
    }

    void state(Edit.SetItemState edit, Catalogue catalogue) {
        String name = catalogue
                .nameOfPart(edit.workItem(), edit.year())
                .filter(_ -> isOfParts(edit.state())
                        || catalogue.workItem(edit.workItem()).isPresent())
                .orElseThrow(() -> new StoreRefused(MESSAGES.say("work_item.unknown", edit.workItem())));
        boolean isAbsent = edit.state() == ItemState.ABSENT;
        if (isAbsent && edit.why().isBlank()) throw new StoreRefused(MESSAGES.say("absent.why", name));
        ItemStateRecord row = stateRow(edit.year(), edit.workItem(), edit.state());
        if (isAbsent) row.setReason(edit.why().strip());
        state(edit.year(), name, row);
    }

    /** Chapters are not moved on as work items are: they are only declared to have nothing, or no longer. */
    private static boolean isOfParts(ItemState state) {
        return state == ItemState.ABSENT || state == ItemState.EMPTY;
    }

    /** A work item in which something was given is no longer empty, nor absent; looked up once a step. */
    void begin(int year, String workItem, Catalogue catalogue) {
        if (!begun.add(year + workItem)) return;
        catalogue
                .workItem(workItem)
                .filter(item -> changes.current(ITEM_STATE, stateRow(year, item.code(), ItemState.EMPTY))
                        .map(row -> isOfParts(ItemState.valueOf(row.getState())))
                        .orElse(true))
                .ifPresent(item -> state(year, item.name(), stateRow(year, item.code(), ItemState.FILLING)));
    }

    void setting(Edit.SetSetting edit) {
        ReportSettingRecord row = REPORT_SETTING.newRecord();
        row.setBookYear(edit.year());
        row.setCode(edit.key());
        row.setContent(edit.value());
        StepChanges.Teller<ReportSettingRecord> teller = (before, after) -> new Words(
                edit.key(),
                SettingNames.of(edit.key()),
                before.map(ReportSettingRecord::getContent).orElse(""),
                after.map(ReportSettingRecord::getContent).orElse(""));
        if (edit.value().isEmpty()) changes.remove(REPORT_SETTING, edit.year(), row, teller);
        else changes.put(REPORT_SETTING, edit.year(), row, teller);
    }

    private void state(int year, String name, ItemStateRecord row) {
        StepChanges.Teller<ItemStateRecord> teller = (before, after) -> new Words(
                row.getWorkItem(),
                MESSAGES.say("state.of_item", name),
                before.map(TextWriter::label).orElse(ItemState.EMPTY.label()),
                after.map(TextWriter::label).orElse(ItemState.EMPTY.label()));
        if (row.getState().equals(ItemState.EMPTY.name())) changes.remove(ITEM_STATE, year, row, teller);
        else changes.put(ITEM_STATE, year, row, teller);
    }

    private static ItemStateRecord stateRow(int year, String workItem, ItemState state) {
        ItemStateRecord row = ITEM_STATE.newRecord();
        row.setBookYear(year);
        row.setWorkItem(workItem);
        row.setState(state.name());
        row.setReason("");
        return row;
    }

    private static String label(ItemStateRecord row) {
        String label = ItemState.valueOf(row.getState()).label();
        return row.getReason().isEmpty() ? label : MESSAGES.say("state.why", label, row.getReason());
    }
}
