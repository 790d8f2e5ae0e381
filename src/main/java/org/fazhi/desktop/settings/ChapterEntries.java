package org.fazhi.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.desktop.entry.CatalogueEntry;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.EntryForm;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.language.Messages;

/** The chapters of the report (章), in its order. */
final class ChapterEntries extends OfficeEntries {
    private static final Messages MESSAGES = Messages.of(ChapterEntries.class);

    private final int year;

    /** @param year for which headings are shown */
    ChapterEntries(int year) {
        super("chapters");
        this.year = year;
    }

    @Override
    public List<CatalogueEntry> entries(Catalogue catalogue) {
        return catalogue.chapters().stream()
                .map(one -> new CatalogueEntry(one.code(), one.headingFor(year), content(one.content()), one.retired()))
                .toList();
    }

    private static String content(Chapter.Content content) {
        return MESSAGES.say("content." + content.name());
    }

    @Override
    public EntryForm form(Supplier<CatalogueEditing> editing, Optional<String> code) {
        return new Form(editing.get(), code.flatMap(editing.get().catalogue()::chapter));
    }

    @Override
    public EditingOutcome move(CatalogueEditing editing, String code, int places) {
        return editing.chapters().move(code, places);
    }

    @Override
    public EditingOutcome leave(CatalogueEditing editing, String code, int year) {
        return editing.chapters().retire(code);
    }

    @Override
    public EditingOutcome restore(CatalogueEditing editing, String code) {
        return editing.chapters().restore(code);
    }

    private static final class Form implements EntryForm {
        private final String code;
        private final FormGrid grid = new FormGrid();
        private final TextField heading = new TextField();
        private final ComboBox<Chapter.Content> content;
        private final HeldAreas areas;
        private final FormGrid.Row headingRow;

        private Form(CatalogueEditing editing, Optional<Chapter> before) {
            this.code =
                    before.map(Chapter::code).orElseGet(() -> editing.chapters().freeCode());
            before.ifPresent(chapter -> heading.setText(chapter.heading()));
            heading.setPromptText(MESSAGES.say("chapter.heading.prompt"));
            content = Choices.of(
                    List.of(
                            Chapter.Content.TEXT,
                            Chapter.Content.AREAS,
                            Chapter.Content.PROBLEMS,
                            Chapter.Content.NEXT_YEAR),
                    ChapterEntries::content,
                    one -> before.map(Chapter::content).filter(one::equals).isPresent());
            areas = new HeldAreas(
                    editing.catalogue(), before.map(Chapter::areas).orElse(List.of()), grid::changed);
            headingRow = grid.add("entry-heading", MESSAGES.say("chapter.heading"), heading);
            grid.add("entry-content", MESSAGES.say("chapter.content"), content);
            FormGrid.Row areasRow = grid.add("entry-areas", MESSAGES.say("chapter.areas"), areas);
            content.valueProperty().subscribe(chosen -> areasRow.show(chosen == Chapter.Content.AREAS));
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
            Optional<Chapter> now = editing.catalogue().chapter(code);
            EditingOutcome outcome = now.isPresent()
                    ? editing.chapters().change(typed(now))
                    : editing.chapters().add(typed(now));
            headingRow.object(outcome instanceof Declined(String reason) ? Optional.of(reason) : Optional.empty());
            return outcome;
        }

        /** @param now as it stands, which may have been retired since */
        private Chapter typed(Optional<Chapter> now) {
            List<String> stood = now.map(Chapter::areas).orElse(List.of());
            return new Chapter(
                    code,
                    heading.getText().strip(),
                    content.getValue(),
                    content.getValue() == Chapter.Content.AREAS ? areas.held(stood) : stood,
                    now.map(Chapter::retired).orElse(false));
        }

        @Override
        public void whenChanged(Runnable watcher) {
            grid.whenChanged(watcher);
        }
    }
}
