package org.fazhi.desktop.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.desktop.CatalogueSteps;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.language.Messages;
import org.fazhi.ledger.SpecialDay;
import org.fazhi.ledger.WrittenDate;
import org.fazhi.workspace.intake.HolidayIntake;

/**
 * What the office's time limits are counted by (期限和节假日): the term of filing normative documents, and the holidays and
 * shifted working days, listed, corrected one by one and taken from a file after a preview.
 */
final class CalendarPage extends VBox {
    private static final Messages MESSAGES = Messages.of(CalendarPage.class);

    private final Session session;
    private final SystemFiles files;
    private final TextField term = new TextField();
    private final Button keepTerm = button("keep", this::keepTerm);
    private final SpecialDayTable table = new SpecialDayTable();
    private final TextField day = new TextField();
    private final TextField name = new TextField();
    private final Label outcome = new Label();
    private final FlowPane choices = new FlowPane(8, 8);

    CalendarPage(Session session, SystemFiles files) {
        super(12);
        this.session = session;
        this.files = files;
        setId("calendar-page");
        getStyleClass().add("settings-form");
        term.setId("calendar-term");
        term.setPrefColumnCount(4);
        day.setId("calendar-day");
        day.setPromptText(MESSAGES.say("calendar.day.prompt"));
        name.setId("calendar-name");
        name.setPromptText(MESSAGES.say("calendar.name.prompt"));
        outcome.setId("calendar-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        getChildren()
                .setAll(
                        hint("calendar.hint"),
                        line(
                                label("calendar.term", term),
                                term,
                                new Label(MESSAGES.say("calendar.term.unit")),
                                keepTerm),
                        table,
                        line(
                                label("calendar.day", day),
                                day,
                                label("calendar.name", name),
                                name,
                                button("off", () -> set(false)),
                                button("on", () -> set(true)),
                                button("remove", this::remove),
                                button("import", this::chooseFile)),
                        outcome,
                        choices);
        session.bookProperty().subscribe(_ -> show());
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(MESSAGES.say("calendar." + key));
        button.setId("calendar-" + key);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label label(String key, TextField of) {
        Label label = new Label(MESSAGES.say(key));
        label.setLabelFor(of);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label hint(String key) {
        Label words = new Label(MESSAGES.say(key));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    private static FlowPane line(javafx.scene.Node... nodes) {
        FlowPane line = new FlowPane(8, 8, nodes);
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        return line;
    }

    private void show() {
        if (!session.hasYear()) return;
        Catalogue catalogue = session.book().catalogue();
        OptionalInt days = new CatalogueEditing(catalogue, new CatalogueFormulas())
                .filingTerm()
                .days();
        boolean isFixed = days.isEmpty() || session.book().locked();
        term.setText(days.isEmpty() ? "" : String.valueOf(days.getAsInt()));
        term.setDisable(isFixed);
        keepTerm.setDisable(isFixed);
        table.show(catalogue.specialDays(), session.book().year());
    }

    private void choose(SpecialDay chosen) {
        if (chosen == null) return;
        day.setText(chosen.day().toString());
        name.setText(chosen.name());
    }

    private void keepTerm() {
        int days = term.getText().strip().matches("\\d{1,3}")
                ? Integer.parseInt(term.getText().strip())
                : 0;
        ask(editing -> editing.filingTerm().change(days), MESSAGES.say("calendar.term.kept", days));
    }

    private void set(boolean works) {
        Optional<LocalDate> given = WrittenDate.day(day.getText().strip());
        if (given.isEmpty()) {
            outcome.setText(MESSAGES.say("calendar.day.wanted", day.getText().strip()));
            return;
        }
        SpecialDay special = new SpecialDay(given.get(), works, name.getText().strip());
        ask(
                editing -> editing.calendar().set(List.of(special)),
                MESSAGES.say(works ? "calendar.now.on" : "calendar.now.off", given.get()));
    }

    private void remove() {
        WrittenDate.day(day.getText().strip())
                .ifPresentOrElse(
                        given -> ask(
                                editing -> editing.calendar().remove(given), MESSAGES.say("calendar.removed", given)),
                        () -> outcome.setText(MESSAGES.say(
                                "calendar.day.wanted", day.getText().strip())));
    }

    private void ask(Function<CatalogueEditing, EditingOutcome> change, String done) {
        session.catalogueSteps().ask(session.book().year(), change, new CatalogueSteps.Asker() {
            @Override
            public void saved(Catalogue edited) {
                outcome.setText(done);
                choices.getChildren().clear();
            }

            @Override
            public void refused(String reason) {
                outcome.setText(reason);
            }
        });
    }

    private void chooseFile() {
        files.chooseOne(
                        getScene().getWindow(),
                        MESSAGES.say("calendar.import"),
                        MESSAGES.say("calendar.workbook"),
                        List.of("*.xlsx", "*.xls", "*.csv"))
                .ifPresent(this::read);
    }

    private void read(Path file) {
        SettingsSheet.read(session, file, this::plan, outcome::setText);
    }

    /** Nothing is taken before it was shown: the days that would change stand in the table, marked. */
    private void plan(SheetFile file) {
        List<SpecialDay> days = new HolidayIntake(session.workspace()).read(file, Optional.empty());
        long changed = table.propose(days, session.book().catalogue().specialDays());
        long off = days.stream().filter(one -> !one.works()).count();
        outcome.setText(MESSAGES.say("calendar.plan", file.name(), off, days.size() - off, changed));
        Button accept = button(
                "accept",
                () -> ask(editing -> editing.calendar().set(days), MESSAGES.say("calendar.taken", file.name())));
        accept.setDisable(changed == 0 || session.book().locked());
        choices.getChildren().setAll(accept, button("leave", () -> {
            choices.getChildren().clear();
            outcome.setText("");
            show();
        }));
        accept.requestFocus();
    }
}
