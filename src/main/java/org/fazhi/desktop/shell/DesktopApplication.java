package org.fazhi.desktop.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.fazhi.desktop.WindowMemory;
import org.fazhi.desktop.control.SaveTarget;
import org.fazhi.workspace.InstanceLock;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;

/** The program with its window (图形界面). The window comes first; the database opens on its own thread beside it. */
public final class DesktopApplication extends Application {
    private static final Logger LOG = Logger.getLogger(DesktopApplication.class.getName());

    private volatile Optional<MainWindow> window = Optional.empty();
    private volatile Optional<Stage> stage = Optional.empty();
    private volatile Optional<Workspace> workspace = Optional.empty();
    private Optional<InstanceLock> lock = Optional.empty();
    private Optional<Refused> refusal = Optional.empty();

    /** Starts the window on a workspace folder and returns when it is closed. */
    public static void launch(Path workspaceFolder) {
        Application.launch(DesktopApplication.class, workspaceFolder.toString());
    }

    /** Before any window: a second start finds the lock taken, has the first raise its window, and goes away. */
    @Override
    public void init() {
        try {
            lock = InstanceLock.acquire(folder(), () -> Platform.runLater(this::raise));
        } catch (Refused refused) {
            refusal = Optional.of(refused);
        }
    }

    @Override
    public void start(Stage shown) {
        if (lock.isEmpty() && refusal.isEmpty()) {
            Platform.exit();
            return;
        }
        stage = Optional.of(shown);
        MainWindow main = new MainWindow(
                shown, WindowMemory.open(WindowMemory.usualFile()), Clock.systemDefaultZone(), SaveTarget.dialog());
        window = Optional.of(main);
        shown.setOnCloseRequest(_ -> main.close());
        lock.ifPresent(held -> Thread.ofPlatform().daemon().name("opening").start(() -> openWorkspace(held)));
        refusal.ifPresent(this::refuse);
        main.show();
        FontCheck.warn(shown);
    }

    private void openWorkspace(InstanceLock held) {
        try {
            Workspace opened = Workspace.open(held);
            workspace = Optional.of(opened);
            opened.years().forEach(opened::book);
            Platform.runLater(() -> window.orElseThrow().fill(opened));
        } catch (RuntimeException failure) {
            Platform.runLater(() -> refuse(failure));
        }
    }

    private void refuse(RuntimeException failure) {
        LOG.log(Level.WARNING, "workspace not opened", failure);
        String sentence = failure instanceof Refused ? failure.getMessage() : StartTrouble.sentence(folder());
        window.orElseThrow().refuse(StartTrouble.page(sentence));
    }

    private Path folder() {
        return Path.of(getParameters().getRaw().getFirst());
    }

    private void raise() {
        stage.ifPresent(shown -> {
            shown.setIconified(false);
            shown.toFront();
            shown.requestFocus();
        });
    }

    /** Waits for what is still being written; an edit that was typed is never left behind. */
    @Override
    public void stop() {
        workspace.ifPresent(Workspace::close);
    }
}
