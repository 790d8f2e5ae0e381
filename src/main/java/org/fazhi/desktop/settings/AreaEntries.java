package org.fazhi.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.desktop.entry.CatalogueEntry;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.EntryForm;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.language.Messages;

/** The areas of a catalogue (领域), chapter by chapter as the report has them. */
final class AreaEntries extends OfficeEntries {
    private static final Messages MESSAGES = Messages.of(AreaEntries.class);

    private final int year;

    /** @param year for which headings of chapters are shown */
    AreaEntries(int year) {
        super("areas");
        this.year = year;
    }

    @Override
    public List<CatalogueEntry> entries(Catalogue catalogue) {
        return catalogue.chapters().stream()
                .flatMap(chapter -> chapter.areas().stream()
                        .flatMap(code -> catalogue.area(code).stream())
                        .map(area ->
                                new CatalogueEntry(area.code(), area.tab(), chapter.headingFor(year), area.retired())))
                .toList();
    }

    @Override
    public EntryForm form(Supplier<CatalogueEditing> editing, Optional<String> code) {
        return new Form(editing.get(), code.flatMap(editing.get().catalogue()::area), year);
    }

    @Override
    public EditingOutcome move(CatalogueEditing editing, String code, int places) {
        return editing.areas().move(code, places);
    }

    @Override
    public EditingOutcome leave(CatalogueEditing editing, String code, int year) {
        return editing.areas().retire(code);
    }

    @Override
    public EditingOutcome restore(CatalogueEditing editing, String code) {
        return editing.areas().restore(code);
    }

    private static final class Form implements EntryForm {
        private final String code;
        private final FormGrid grid = new FormGrid();
        private final TextField tab = new TextField();
        private final TextField heading = new TextField();
        private final ComboBox<Chapter> chapter;
        private final ComboBox<ReportingUnit> responsible;
        private final FormGrid.Row tabRow;

        private Form(CatalogueEditing editing, Optional<Area> before, int year) {
            this.code = before.map(Area::code).orElseGet(() -> editing.areas().freeCode());
            before.ifPresent(area -> {
                tab.setText(area.tab());
                heading.setText(area.heading());
            });
            tab.setPromptText(MESSAGES.say("area.tab.prompt"));
            Optional<Chapter> own = editing.areas().chapterOf(code);
            chapter = Choices.of(
                    editing.catalogue().chapters().stream()
                            .filter(one -> one.content() == Chapter.Content.AREAS)
                            .filter(one ->
                                    !one.retired() || own.filter(one::equals).isPresent())
                            .toList(),
                    one -> one.headingFor(year),
                    one -> own.filter(one::equals).isPresent());
            responsible = Choices.of(
                    editing.catalogue().units(),
                    ReportingUnit::name,
                    one -> before.map(Area::responsibleUnit)
                            .filter(one.code()::equals)
                            .isPresent());
            tabRow = grid.add("entry-name", MESSAGES.say("area.tab"), tab);
            grid.add("entry-heading", MESSAGES.say("area.heading"), heading);
            grid.add("entry-chapter", MESSAGES.say("area.chapter"), chapter);
            grid.add("entry-responsible", MESSAGES.say("area.responsible"), responsible);
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
            Optional<Area> now = editing.catalogue().area(code);
            String into =
                    Optional.ofNullable(chapter.getValue()).map(Chapter::code).orElse("");
            EditingOutcome outcome = now.isPresent()
                    ? editing.areas().change(typed(now.get()), into)
                    : editing.areas().add(typed(new Area(code, "", "", "", List.of())), into);
            tabRow.object(outcome instanceof Declined(String reason) ? Optional.of(reason) : Optional.empty());
            return outcome;
        }

        /** @param now as it stands, with items that may have been added since */
        private Area typed(Area now) {
            return new Area(
                    code,
                    tab.getText().strip(),
                    heading.getText().strip(),
                    responsible.getValue().code(),
                    now.items(),
                    now.use());
        }

        @Override
        public void whenChanged(Runnable watcher) {
            grid.whenChanged(watcher);
        }
    }
}
