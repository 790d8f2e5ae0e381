package org.fazhi.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.desktop.entry.CatalogueEntry;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.EntryForm;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.language.Messages;

/** The work items of a catalogue (工作事项), area by area. */
final class WorkItemEntries extends OfficeEntries {
    private static final Messages MESSAGES = Messages.of(WorkItemEntries.class);

    WorkItemEntries() {
        super("items");
    }

    @Override
    public List<CatalogueEntry> entries(Catalogue catalogue) {
        return catalogue.areas().stream()
                .flatMap(area -> area.items().stream()
                        .map(item -> new CatalogueEntry(item.code(), item.name(), area.tab(), item.retired())))
                .toList();
    }

    @Override
    public EntryForm form(Supplier<CatalogueEditing> editing, Optional<String> code) {
        Catalogue catalogue = editing.get().catalogue();
        return new Form(catalogue, code.flatMap(catalogue::workItem));
    }

    @Override
    public EditingOutcome move(CatalogueEditing editing, String code, int places) {
        return editing.workItems().move(code, places);
    }

    @Override
    public EditingOutcome leave(CatalogueEditing editing, String code, int year) {
        return editing.workItems().retire(code);
    }

    @Override
    public EditingOutcome restore(CatalogueEditing editing, String code) {
        return editing.workItems().restore(code);
    }

    private static final class Form implements EntryForm {
        private final Optional<WorkItem> before;
        private final FormGrid grid = new FormGrid();
        private final ComboBox<Area> area;
        private final TextField name = new TextField();
        private final TextField heading = new TextField();
        private final FormGrid.Row nameRow;
        private Optional<String> added = Optional.empty();

        private Form(Catalogue catalogue, Optional<WorkItem> before) {
            this.before = before;
            before.ifPresent(item -> {
                name.setText(item.name());
                heading.setText(item.heading());
            });
            area = Choices.of(
                    catalogue.areas().stream()
                            .filter(one -> !one.retired()
                                    || before.map(WorkItem::area)
                                            .filter(one.code()::equals)
                                            .isPresent())
                            .toList(),
                    Area::tab,
                    one -> before.map(WorkItem::area).filter(one.code()::equals).isPresent());
            area.setDisable(before.isPresent());
            grid.add("entry-area", MESSAGES.say("item.area"), area);
            nameRow = grid.add("entry-name", MESSAGES.say("item.name"), name);
            grid.add("entry-heading", MESSAGES.say("item.heading"), heading);
        }

        @Override
        public FormGrid grid() {
            return grid;
        }

        @Override
        public String code() {
            return before.map(WorkItem::code).or(() -> added).orElse("");
        }

        @Override
        public EditingOutcome save(CatalogueEditing editing) {
            EditingOutcome outcome = before.flatMap(item -> editing.catalogue().workItem(item.code()))
                    .map(now -> editing.workItems().change(typed(now)))
                    .orElseGet(
                            () -> editing.workItems().add(area.getValue().code(), name.getText(), heading.getText()));
            nameRow.object(outcome instanceof Declined(String reason) ? Optional.of(reason) : Optional.empty());
            if (outcome instanceof Edited(Catalogue edited, String _)) added = newest(edited);
            return outcome;
        }

        /** @param now as it stands, which may have been retired since */
        private WorkItem typed(WorkItem now) {
            return new WorkItem(
                    now.code(),
                    now.area(),
                    name.getText().strip(),
                    heading.getText().strip(),
                    now.retired());
        }

        private Optional<String> newest(Catalogue edited) {
            return edited.area(area.getValue().code())
                    .map(one -> one.items().getLast().code());
        }

        @Override
        public void whenChanged(Runnable watcher) {
            grid.whenChanged(watcher);
        }
    }
}
