package org.fazhi.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.fazhi.check.Place;
import org.fazhi.desktop.control.Appearance;
import org.fazhi.edit.Edit;
import org.fazhi.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * A screen or dialog by itself over a real workspace, worked through its controls. Where it leads to is written down
 * instead of followed.
 */
public abstract class ScreenTest extends WindowRobot {
    private static final int YEAR = 2020;
    private static final LocalDate TODAY = LocalDate.of(2020, 12, 28);

    @TempDir
    private Path folder;

    private final List<String> visited = new ArrayList<>();
    private Path kept;
    private Workspace workspace;
    private WindowMemory memory;
    private Session session;
    private Stage stage;
    private final StackPane frame = new StackPane();

    @BeforeEach
    void openWorkspace() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        kept = hasExample() ? ExampleWorkspace.copy("页面") : folder.resolve("空 工作区");
        workspace = Workspace.open(kept);
        memory = WindowMemory.open(folder.resolve("window.properties"));
        FxToolkit.setupFixture(() -> {
            Appearance appearance = new Appearance();
            Scene scene = new Scene(frame, 1366, 768);
            appearance.dress(scene);
            stage.setScene(scene);
            session = new Session(
                    workspace,
                    stage,
                    new VisitedPlaces(),
                    appearance,
                    memory,
                    Clock.fixed(TODAY.atStartOfDay(ZoneId.systemDefault()).toInstant(), ZoneId.systemDefault()));
            if (hasExample()) session.switchYear(YEAR);
            stage.show();
            stage.requestFocus();
        });
        awaitFront(stage);
    }

    @AfterEach
    void closeWorkspace() throws Exception {
        FxToolkit.setupFixture(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            session.close();
        });
        // Else it would still be written while the folder is being removed.
        memory.close();
        workspace.close();
        if (hasExample()) ExampleWorkspace.delete(kept);
    }

    /** Whether the workspace begins with the example's year. */
    protected boolean hasExample() {
        return true;
    }

    /** Shows the screen in the window and the year on it, now and after each change. */
    protected void open(Screen screen) {
        interact(() -> {
            frame.getChildren().setAll(screen.view());
            session.bookProperty().subscribe(screen::show);
        });
        settle();
    }

    /** Puts anything into the window, on the interface thread. */
    protected void show(Node content) {
        frame.getChildren().setAll(content);
    }

    protected Session session() {
        return session;
    }

    protected Workspace workspace() {
        return workspace;
    }

    protected Path folder() {
        return folder;
    }

    /** Codes of places and screens that were asked for. */
    protected List<String> visited() {
        return visited;
    }

    /** Makes a change as if it had been entered on another screen. */
    protected void edit(Edit edit) {
        try {
            workspace.apply(edit).get(Waiting.PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
        settle();
    }

    protected void settle() {
        Waiting.settle();
    }

    /** Undoes a step that is asked about first. */
    protected final void undoAfterQuestion() {
        interact(session()::undo);
        until(() -> lookup("#undo-question-accept").tryQuery().isPresent());
        clickOn("#undo-question-accept");
        until(() -> lookup("#undo-question").tryQuery().isEmpty());
    }

    /** Waits, without sleeping, until the condition holds; the interface has then done what was due. */
    protected void until(BooleanSupplier condition) {
        Waiting.until(condition);
        settle();
    }

    /** The words on a control, found by its id in any window. */
    protected String words(String id) {
        Node node = lookup(id).query();
        if (node instanceof Labeled labeled) return labeled.getText();
        return node instanceof TextInputControl input ? input.getText() : node.getAccessibleText();
    }

    /** Presses a button by its id, wherever it has been scrolled to. */
    protected void press(String id) {
        ButtonBase button = lookup(id).queryAs(ButtonBase.class);
        interact(button::fire);
        settle();
    }

    /** Writes what the window shows to target/screens, if pictures are wanted: at 100 % and at 150 %, in light and in dark. */
    protected void pictures(String name) {
        pictures(name, stage, 1366, 768);
    }

    /** Keeps a picture that the program made itself among the others, if pictures are wanted. */
    protected void keep(String name, Path picture) throws IOException {
        if (!Pictures.WANTED) return;
        Path kept = Path.of("target", "screens", name + ".png");
        Files.createDirectories(kept.getParent());
        Files.copy(picture, kept, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The same of a dialog, which takes the size it wishes as far as the screen has room. */
    protected void pictures(String name, Stage dialog, double width, double height) {
        if (!Pictures.WANTED) return;
        for (Appearance.Theme theme : Appearance.Theme.values()) {
            interact(() -> session.appearance().themeProperty().set(theme));
            picture(name, dialog, width, height, 1, theme);
            picture(name, dialog, Math.min(width, 911), Math.min(height, 512), 1.5, theme);
        }
        interact(() -> session.appearance().themeProperty().set(Appearance.Theme.LIGHT));
        resize(dialog, width, height);
    }

    protected Stage dialog(String rootId) {
        return (Stage) lookup(rootId).query().getScene().getWindow();
    }

    private void picture(String name, Stage shown, double width, double height, double scale, Appearance.Theme theme) {
        resize(shown, width, height);
        String file = name + "-" + Math.round(scale * 100) + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        interact(() -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(new Scale(scale, scale));
            Parent root = shown.getScene().getRoot();
            WritableImage image = root.snapshot(parameters, null);
            write(image, Path.of("target", "screens", file));
        });
    }

    private void resize(Stage shown, double width, double height) {
        interact(() -> {
            shown.setWidth(width);
            shown.setHeight(height);
            shown.getScene().getRoot().applyCss();
            shown.getScene().getRoot().layout();
        });
        settle();
        interact(() -> shown.getScene().getRoot().layout());
    }

    private static void write(WritableImage image, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private final class VisitedPlaces implements Navigator {
        @Override
        public void go(Place place) {
            visited.add(place.code());
        }

        @Override
        public void go(Place place, String words) {
            visited.add(place.code());
        }

        @Override
        public void open(String screenCode) {
            visited.add(screenCode);
        }

        @Override
        public void arrive() {}

        @Override
        public void setup() {
            visited.add("setup");
        }

        @Override
        public void backups() {
            visited.add("backups");
        }
    }
}
