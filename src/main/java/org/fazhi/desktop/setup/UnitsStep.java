package org.fazhi.desktop.setup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.unit.UnitList;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Failed;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.intake.OpenedFile;
import org.fazhi.workspace.unit.PlannedUnit.Standing;
import org.fazhi.workspace.unit.UnitIntake;
import org.fazhi.workspace.unit.UnitPlan;

/** The office's own units (填报单位): pasted, from a sheet, or corrected in place, with what would become of them below. */
final class UnitsStep extends VBox {
    private static final Messages MESSAGES = Messages.of(UnitsStep.class);

    private final Session session;
    private final SystemFiles files;
    private final UnitIntake intake;
    private final LatestAnswer planning;
    private final UnitTable table = new UnitTable(this::plan);
    private final Label outcome = new Label();

    UnitsStep(Session session, SystemFiles files) {
        super(12);
        this.session = session;
        this.files = files;
        this.intake = new UnitIntake(session.workspace());
        this.planning = session.latest(MESSAGES.say("units"));
        Label words = new Label(MESSAGES.say("units.words"));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("muted");
        FlowPane buttons = new FlowPane(
                8,
                8,
                button("setup-units-paste", "units.paste", this::paste),
                button("setup-units-file", "units.file", this::choose),
                button("setup-units-clear", "units.clear", table::clear),
                button("setup-units-add", "units.add", table::add),
                button("setup-units-remove", "units.remove", table::removeChosen));
        outcome.setId("setup-units-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(table.grid(), Priority.ALWAYS);
        getChildren().setAll(words, buttons, table.grid(), outcome);
        setId("setup-units-step");
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = new Button(MESSAGES.say(key));
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** The units of the year as they stand. */
    void show() {
        table.show(session.book().catalogue().units().stream()
                .filter(unit -> unit.isActiveIn(session.book().year()))
                .toList());
        outcome.setText(MESSAGES.say("units.example"));
    }

    boolean isChanged() {
        return table.isChanged();
    }

    private void paste() {
        String text =
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        if (text.isBlank()) outcome.setText(MESSAGES.say("units.paste.none"));
        else take(() -> intake.pasted(text));
    }

    private void choose() {
        files.chooseOne(
                        getScene().getWindow(),
                        MESSAGES.say("units.file.title"),
                        MESSAGES.say("units.file.kind"),
                        List.of("*.xlsx", "*.xls", "*.csv"))
                .ifPresent(this::read);
    }

    private void read(Path file) {
        intake.open(file, Optional.empty())
                .result()
                .whenComplete((opened, failure) -> Platform.runLater(() -> {
                    if (failure != null) outcome.setText(Failed.cause(failure).getMessage());
                    else
                        switch (opened) {
                            case OpenedFile.Readable<SheetFile>(SheetFile readable) ->
                                take(() -> intake.list(readable, Optional.empty()));
                            case OpenedFile.PasswordAsked<SheetFile>(String sentence) -> outcome.setText(sentence);
                        }
                }));
    }

    private void take(Supplier<UnitList> reading) {
        try {
            table.replace(reading.get());
        } catch (Refused refused) {
            outcome.setText(refused.getMessage());
        }
    }

    private void plan() {
        Optional<String> objection = table.objection();
        objection.ifPresent(outcome::setText);
        if (objection.isPresent()) return;
        UnitList list = table.list();
        Map<String, String> codes = table.codes();
        int year = session.book().year();
        planning.ask(() -> intake.plan(list, year, Map.of(), codes), this::tell);
    }

    private void tell(UnitPlan planned) {
        long retired = planned.leaving().stream().filter(one -> one.used()).count();
        outcome.setText(MESSAGES.say(
                "units.outcome",
                planned.units().size(),
                planned.count(Standing.NEW),
                planned.count(Standing.CHANGED),
                planned.count(Standing.SAME),
                planned.leaving().size(),
                retired));
    }

    /** Saves what was changed, as one step; {@code whenDone} runs once it is, or where nothing is to be saved. */
    void save(Runnable whenDone) {
        table.grid().keep();
        if (!table.isChanged()) {
            whenDone.run();
            return;
        }
        Optional<String> objection = table.objection();
        if (objection.isPresent()) {
            outcome.setText(objection.get());
            return;
        }
        int year = session.book().year();
        intake.plan(table.list(), year, Map.of(), table.codes())
                .whenComplete((planned, failure) -> Platform.runLater(() -> {
                    if (failure != null) session.fail(MESSAGES.say("units"), Failed.cause(failure));
                    else
                        session.apply(intake.edit(planned), () -> {
                            table.saved();
                            whenDone.run();
                        });
                }));
    }
}
