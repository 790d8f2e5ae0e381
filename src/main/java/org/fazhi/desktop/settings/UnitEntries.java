package org.fazhi.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.desktop.entry.Aliases;
import org.fazhi.desktop.entry.CatalogueEntry;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.EntryForm;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.language.Messages;
import org.fazhi.value.UnitKind;

/** The reporting units of a catalogue (填报单位). */
final class UnitEntries extends OfficeEntries {
    private static final Messages MESSAGES = Messages.of(UnitEntries.class);

    private final int year;

    /** @param year a unit that was dissolved before it is shown as retired */
    UnitEntries(int year) {
        super("units");
        this.year = year;
    }

    @Override
    public List<CatalogueEntry> entries(Catalogue catalogue) {
        return catalogue.units().stream()
                .map(unit ->
                        new CatalogueEntry(unit.code(), unit.name(), unit.kind().label(), !unit.isActiveIn(year)))
                .toList();
    }

    @Override
    public EntryForm form(Supplier<CatalogueEditing> editing, Optional<String> code) {
        return new Form(editing.get(), code.flatMap(editing.get().catalogue()::unit));
    }

    @Override
    public EditingOutcome move(CatalogueEditing editing, String code, int places) {
        return editing.units().move(code, places);
    }

    @Override
    public EditingOutcome leave(CatalogueEditing editing, String code, int fromYear) {
        return editing.units().retire(code, fromYear);
    }

    @Override
    public EditingOutcome restore(CatalogueEditing editing, String code) {
        return editing.units().restore(code);
    }

    private static final class Form implements EntryForm {
        private final Optional<ReportingUnit> before;
        private final String code;
        private final FormGrid grid = new FormGrid();
        private final TextField name = new TextField();
        private final TextField shortName = new TextField();
        private final TextField aliases = new TextField();
        private final ComboBox<UnitKind> kind;
        private final FormGrid.Row nameRow;

        private Form(CatalogueEditing editing, Optional<ReportingUnit> before) {
            this.before = before;
            this.code = before.map(ReportingUnit::code)
                    .orElseGet(() -> editing.units().freeCode());
            before.ifPresent(unit -> {
                name.setText(unit.name());
                shortName.setText(unit.shortName());
                aliases.setText(Aliases.join(unit.aliases()));
            });
            kind = Choices.of(
                    List.of(UnitKind.values()),
                    UnitKind::label,
                    one -> before.map(ReportingUnit::kind).filter(one::equals).isPresent());
            nameRow = grid.add("entry-name", MESSAGES.say("unit.name"), name);
            grid.add("entry-short", MESSAGES.say("unit.short"), shortName);
            grid.add("entry-kind", MESSAGES.say("unit.kind"), kind);
            grid.add("entry-aliases", MESSAGES.say("aliases"), aliases);
            aliases.setPromptText(MESSAGES.say("aliases.prompt"));
        }

        @Override
        public FormGrid grid() {
            return grid;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public EditingOutcome save(CatalogueEditing editing) {
            ReportingUnit typed = typed(editing.catalogue().unit(code));
            EditingOutcome outcome = before.isPresent()
                    ? editing.units().change(typed)
                    : editing.units().add(typed);
            nameRow.object(outcome instanceof Declined(String reason) ? Optional.of(reason) : Optional.empty());
            return outcome;
        }

        /** @param now as it stands, which may have been retired since */
        private ReportingUnit typed(Optional<ReportingUnit> now) {
            String full = name.getText().strip();
            String brief = Stream.of(shortName.getText().strip(), full)
                    .filter(one -> !one.isEmpty())
                    .findFirst()
                    .orElse("");
            return new ReportingUnit(
                    code,
                    full,
                    brief,
                    Aliases.split(aliases.getText()),
                    kind.getValue(),
                    now.flatMap(ReportingUnit::activeFrom),
                    now.flatMap(ReportingUnit::activeTo));
        }

        @Override
        public void whenChanged(Runnable watcher) {
            grid.whenChanged(watcher);
        }
    }
}
