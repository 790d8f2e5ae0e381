package org.fazhi.desktop.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.fazhi.desktop.WindowMemory;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.workspace.InstanceLock;
import org.fazhi.workspace.Workspace;

/** The program with its window (图形界面). The window comes first; the database opens on its own thread beside it. */
public final class DesktopApplication extends Application {
    private Optional<MainWindow> window = Optional.empty();
    private volatile Optional<WorkspaceDoor> door = Optional.empty();
    private Optional<InstanceLock> lock = Optional.empty();
    private Optional<RuntimeException> refusal = Optional.empty();

    /** Starts the window on a workspace folder and returns when it is closed. */
    public static void launch(Path workspaceFolder) {
        Application.launch(DesktopApplication.class, workspaceFolder.toString());
    }

    /** Before any window: a second start finds the lock taken, has the first raise its window, and goes away. */
    @Override
    public void init() {
        try {
            lock = InstanceLock.acquire(folder(), () -> door.ifPresent(WorkspaceDoor::raise));
        } catch (RuntimeException refused) {
            refusal = Optional.of(refused);
        }
    }

    @Override
    public void start(Stage shown) {
        if (lock.isEmpty() && refusal.isEmpty()) {
            Platform.exit();
            return;
        }
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtFaults(shown, folder().resolve("logs")));
        WindowMemory memory = WindowMemory.open(WindowMemory.usualFile());
        MainWindow main =
                new MainWindow(shown, memory, Clock.systemDefaultZone(), SaveTarget.dialog(), SystemFiles.ofSystem());
        WorkspaceDoor opened = new WorkspaceDoor(main, folder(), Workspace::open, Platform::exit);
        door = Optional.of(opened);
        window = Optional.of(main);
        shown.setOnCloseRequest(event -> {
            event.consume();
            opened.close();
        });
        lock.ifPresent(opened::open);
        refusal.ifPresent(opened::refuse);
        main.show();
        FontCheck.warn(shown);
    }

    private Path folder() {
        return Path.of(getParameters().getRaw().getFirst());
    }

    /** Also where the system ends the program: an edit that was typed is never left behind. */
    @Override
    public void stop() {
        window.ifPresent(MainWindow::close);
        door.ifPresent(WorkspaceDoor::closeNow);
    }
}
