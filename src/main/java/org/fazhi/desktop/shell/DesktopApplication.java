package org.fazhi.desktop.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.fazhi.desktop.WindowMemory;
import org.fazhi.desktop.control.Appearance;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.StartFolder;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.language.Messages;
import org.fazhi.workspace.InstanceLock;
import org.fazhi.workspace.Workspace;

/** The program with its window (图形界面). The window comes first; the database opens on its own thread beside it. */
public final class DesktopApplication extends Application {
    private static final Messages MESSAGES = Messages.of(DesktopApplication.class);

    private Optional<MainWindow> window = Optional.empty();
    private volatile Optional<WorkspaceDoor> door = Optional.empty();
    private Optional<InstanceLock> lock = Optional.empty();
    private Optional<RuntimeException> refusal = Optional.empty();

    /** Starts the window on a workspace folder and returns when it is closed. */
    public static void launch(Path workspaceFolder) {
        Application.launch(DesktopApplication.class, workspaceFolder.toString());
    }

    /** The folder that was last chosen in the window, if it is there. */
    public static Optional<Path> rememberedFolder() {
        return RememberedFolder.in(WindowMemory.open(WindowMemory.usualFile()));
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
        Clock clock = Clock.systemDefaultZone();
        StartFolder start = memory.startFolder();
        MainWindow main = new MainWindow(shown, memory, clock, SaveTarget.dialog(start), SystemFiles.ofSystem(start));
        WorkspaceDoor opened = new WorkspaceDoor(main, folder(), taken -> Workspace.open(taken, clock), Platform::exit);
        door = Optional.of(opened);
        window = Optional.of(main);
        shown.setOnCloseRequest(event -> {
            event.consume();
            opened.close();
        });
        lock.ifPresent(opened::open);
        refusal.ifPresent(opened::refuse);
        main.show();
        if (!Appearance.hasChineseFont()) warnOfMissingFont(shown);
    }

    /**
     * Says which package to install. The command stands on a line of its own in plain letters, because without a font
     * nothing else of the sentence can be read; the terminal shows it too.
     */
    private static void warnOfMissingFont(Stage owner) {
        String sentence = MESSAGES.say("font.missing");
        String command = MESSAGES.say("font.command");
        Logger.getLogger(DesktopApplication.class.getName()).warning(sentence + " " + command);
        DialogWindow dialog = new DialogWindow(owner, "font-missing", MESSAGES.say("window.name"));
        Label words = new Label(sentence);
        words.setWrapText(true);
        dialog.content(new VBox(12, words, new Label(command)), true);
        dialog.accept("font-close", MESSAGES.say("font.close"), dialog::close);
        dialog.show(460, 220);
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
