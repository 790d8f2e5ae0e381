package org.fazhi.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.check.Place;
import org.fazhi.desktop.shell.MainWindow;
import org.fazhi.edit.ReportPoint;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.testfx.api.FxToolkit;

/** A window of its own in which somebody types digits into one editor by keys, until the program is killed. */
public final class TypingProgram extends WindowRobot {

    /** Where they are typed. */
    enum Editor {
        CELL,
        UNIT,
        TEXT,
        HEADING,
        POINT,
        SETTING,
        ENTRY,
        RECORD
    }

    private Optional<Session> session = Optional.empty();

    /** @param arguments the workspace and the editor */
    public static void main(String[] arguments) throws Exception {
        new TypingProgram().type(Path.of(arguments[0]), Editor.valueOf(arguments[1]));
    }

    /** Says each key with the moment by which it had come through. */
    private void type(Path folder, Editor editor) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> show(stage, folder));
        Waiting.until(stage::isFocused);
        enter(editor);
        for (int key = 1; ; key++) {
            write(String.valueOf(key % 10));
            System.out.println(key + " " + System.currentTimeMillis());
        }
    }

    private void show(Stage stage, Path folder) {
        Workspace workspace = Workspace.open(folder);
        MainWindow window = new MainWindow(
                stage,
                WindowMemory.open(folder.resolve("window.properties")),
                Clock.systemDefaultZone(),
                (_, _) -> Optional.empty(),
                new ChosenFiles());
        window.show();
        session = Optional.of(window.fill(workspace, (_, _) -> {}));
        stage.requestFocus();
    }

    private void enter(Editor editor) {
        YearBook book = session.orElseThrow().book();
        ReportPoint point = book.problems().getFirst();
        switch (editor) {
            case CELL -> {
                go(new Place(Place.Kind.INDICATOR, entered(book), ""));
                awaitFocus("#indicators");
            }
            case UNIT -> {
                go(new Place(Place.Kind.INDICATOR, collected(book), ""));
                awaitFocus("#indicators");
                type(KeyCode.ENTER);
                awaitFocus("#units");
            }
            case TEXT -> {
                go(new Place(Place.Kind.TEXT, "service.permits", ""));
                all("#narrative");
            }
            case HEADING -> {
                go(new Place(Place.Kind.PROBLEM, point.id(), ""));
                all("#point-heading");
            }
            case POINT -> {
                go(new Place(Place.Kind.PROBLEM, point.id(), ""));
                all("#narrative");
            }
            case SETTING -> {
                go(new Place(Place.Kind.SETTING, "report.number", ""));
                Waiting.until(() -> lookup("#report-number").tryQuery().isPresent());
                all("#report-number");
            }
            case ENTRY -> {
                go(new Place(
                        Place.Kind.ENTRY,
                        "units//" + book.catalogue().units().getFirst().code(),
                        ""));
                Waiting.until(() -> lookup("#entry-name").tryQuery().isPresent());
                all("#entry-name");
            }
            case RECORD -> {
                go(Place.record("reconsideration", OptionalLong.empty(), ""));
                Waiting.until(() -> lookup("#field-applicant").tryQuery().isPresent());
                all("#field-applicant");
            }
        }
    }

    private static String entered(YearBook book) {
        return book.catalogue().indicators().stream()
                .filter(one -> one.kind() instanceof IndicatorKind.Entered)
                .filter(one -> one.isAskedIn(book.year()))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static String collected(YearBook book) {
        return book.catalogue().indicators().stream()
                .filter(one -> one.kind() instanceof IndicatorKind.Collected)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private void go(Place place) {
        interact(() -> session.orElseThrow().navigator().go(place));
    }

    /** In the place of all that stands in the editor. */
    private void all(String id) {
        focus(id);
        press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    }
}
