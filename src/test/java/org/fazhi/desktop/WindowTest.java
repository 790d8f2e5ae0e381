package org.fazhi.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fazhi.desktop.shell.MainWindow;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxToolkit;

/** A test in the real main window on a workspace with the example, used by keys and mouse as a person would. */
public abstract class WindowTest extends WindowRobot {
    /** The day the tests live in: two weeks before the first filing date of 2020. */
    protected static final LocalDate TODAY = LocalDate.of(2021, 1, 15);

    private static final Pattern LEDGER_ROWS = Pattern.compile("(?:共|筛选) ([\\d,]+) 条");

    protected final ChosenFiles system = new ChosenFiles();
    protected Workspace workspace;
    protected Session session;
    protected Stage stage;
    private MainWindow window;
    private Path folder;
    private Pictures pictures;

    /** Before the window is opened, for which there is only so much time. */
    @BeforeAll
    static void makeExample() {
        ExampleWorkspace.ensureMade();
    }

    @BeforeEach
    final void openWindow() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        folder = hasExample()
                ? ExampleWorkspace.copy(getClass().getSimpleName())
                : ExampleWorkspace.empty(getClass().getSimpleName());
        FxToolkit.setupFixture(this::show);
        awaitFront(stage);
    }

    /** Whether the workspace begins with the example's year. */
    protected boolean hasExample() {
        return true;
    }

    private void show() {
        workspace = Workspace.open(folder);
        Clock clock = Clock.fixed(
                TODAY.atTime(14, 3, 21).atZone(ZoneId.systemDefault()).toInstant(), ZoneId.systemDefault());
        window = new MainWindow(
                stage, WindowMemory.open(memory()), clock, (_, wanted) -> Optional.of(exported(wanted.name())), system);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(Pictures.WIDTH);
        stage.setHeight(Pictures.HEIGHT);
        window.show();
        session = window.fill(workspace, (_, _) -> {});
        pictures = new Pictures(stage, window.appearance());
        stage.requestFocus();
    }

    /** Where the window saves what it exports under a name. */
    protected final Path exported(String name) {
        return folder.resolve(name);
    }

    private Path memory() {
        return folder.resolveSibling(folder.getFileName() + ".properties");
    }

    @AfterEach
    final void closeWindow() {
        interact(() -> {
            Window.getWindows().stream().filter(one -> one != stage).toList().forEach(Window::hide);
            window.close();
            stage.hide();
        });
        workspace.close();
        ExampleWorkspace.delete(folder);
        memory().toFile().delete();
    }

    /** Starts the window again on the same workspace and memory, as after a restart. */
    protected final void restart() {
        interact(() -> {
            window.close();
            stage.hide();
        });
        workspace.close();
        interact(() -> {
            stage = new Stage();
            show();
        });
        settle();
        awaitFront(stage);
    }

    /**
     * As kill -9 and a new start: opens what is on the disk at this moment. What the window still does when it is closed
     * it does elsewhere.
     */
    protected final void kill() {
        Path killed = folder;
        Path remembered = memory();
        folder = ExampleWorkspace.copy(killed, getClass().getSimpleName());
        interact(() -> {
            window.close();
            stage.hide();
        });
        workspace.close();
        ExampleWorkspace.delete(killed);
        remembered.toFile().delete();
        interact(() -> {
            stage = new Stage();
            show();
        });
        settle();
        awaitFront(stage);
    }

    final Pictures pictures() {
        return pictures;
    }

    protected final YearBook book() {
        settle();
        return session.book();
    }

    /** Leaves pictures of the window at both scales in both themes in target/screens, if pictures are wanted. */
    protected final void picture(String name) {
        picture(name, () -> {}, () -> {});
    }

    /** The same with something open that has to be opened anew for each picture, such as a bubble or a dialog. */
    protected final void picture(String name, Runnable open, Runnable close) {
        if (!Pictures.WANTED) return;
        for (Pictures.Variant variant : Pictures.Variant.all()) {
            interact(() -> pictures.take(variant));
            settle();
            open.run();
            settle();
            interact(() -> pictures.fit(variant));
            settle();
            interact(() -> pictures.save(name, variant));
            close.run();
            settle();
        }
        interact(() -> pictures.take(Pictures.Variant.usual()));
    }

    /** Waits until the database thread and the interface thread have nothing left to do. */
    protected final void settle() {
        Waiting.settle();
        workspace.pastSteps().latest(1).join();
        Waiting.settle();
    }

    protected final void waitUntil(BooleanSupplier condition) {
        Waiting.until(condition);
    }

    protected final void paste(String text) {
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        chord(KeyCode.CONTROL, KeyCode.V);
    }

    protected final void chord(KeyCode modifier, KeyCode key) {
        press(modifier).type(key).release(modifier);
        settle();
    }

    protected final String textOf(String query) {
        settle();
        Node node = lookup(query).query();
        return node instanceof TextInputControl input ? input.getText() : ((Labeled) node).getText();
    }

    /** Opens the form of the ledger in sight, which is folded in a window of this size. */
    protected final void unfoldForm() {
        waitUntil(() -> lookup("#form-fold").tryQuery().isPresent());
        if (Waiting.answer(() -> lookup("#record-form").tryQuery().isEmpty())) clickOn("#form-fold");
        waitUntil(() -> lookup("#form-title").tryQuery().isPresent());
    }

    /** How many rows the foot of the ledger in sight says there are, of those asked for; -1 while they are counted. */
    protected int ledgerRows() {
        Matcher counted = LEDGER_ROWS.matcher(textOf("#ledger-totals"));
        int rows = -1;
        while (counted.find()) rows = Integer.parseInt(counted.group(1).replace(",", ""));
        return rows;
    }
}
