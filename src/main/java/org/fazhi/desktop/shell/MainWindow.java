package org.fazhi.desktop.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fazhi.desktop.Reopening;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.ToldFailure;
import org.fazhi.desktop.WindowMemory;
import org.fazhi.desktop.backup.BackupDesk;
import org.fazhi.desktop.backup.BackupDialog;
import org.fazhi.desktop.control.Appearance;
import org.fazhi.desktop.control.Appearance.FontSize;
import org.fazhi.desktop.control.Appearance.Theme;
import org.fazhi.desktop.control.RingInSight;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.desktop.help.HelpDesk;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Backups;
import org.fazhi.workspace.Workspace;

/** The main window (主窗口): shown at once, filled while a workspace is open. */
public final class MainWindow {
    private static final Messages MESSAGES = Messages.of(MainWindow.class);
    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private final Stage stage;
    private final WindowMemory memory;
    private final Clock clock;
    private final SaveTarget target;
    private final SystemFiles system;
    private final Appearance appearance = new Appearance();
    private final BorderPane frame = new BorderPane();
    private final HelpDesk help;
    private Optional<WorkspaceView> view = Optional.empty();
    private Consumer<Path> toFolder = _ -> {};

    public MainWindow(Stage stage, WindowMemory memory, Clock clock, SaveTarget target, SystemFiles system) {
        this.stage = stage;
        this.memory = memory;
        this.clock = clock;
        this.target = target;
        this.system = system;
        rememberAppearance();
        frame.setId("window");
        frame.setCenter(WaitingPage.opening());
        Scene scene = new Scene(frame);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> view.ifPresent(open -> open.onKey(event)));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> view.ifPresent(open -> open.onKeyLeft(event)));
        new FileDrop((file, place) -> view.ifPresent(open -> open.importFile(file, place))).watch(frame);
        appearance.dress(scene);
        stage.setScene(scene);
        RingInSight.before(stage);
        help = new HelpDesk(stage, appearance);
        stage.setTitle(MESSAGES.say("window.name"));
        ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size)));
        new RememberedPlacement(memory).follow(stage);
    }

    /** Theme, font size and row height come back as they were left. */
    private void rememberAppearance() {
        memory.recall("theme").map(Theme::valueOf).ifPresent(appearance.themeProperty()::set);
        memory.recall("font").map(FontSize::valueOf).ifPresent(appearance.fontSizeProperty()::set);
        memory.recall("compact").map(Boolean::valueOf).ifPresent(appearance.compactRowsProperty()::set);
        memory.follow("theme", appearance.themeProperty());
        memory.follow("font", appearance.fontSizeProperty());
        memory.follow("compact", appearance.compactRowsProperty());
    }

    private static Image icon(int size) {
        return new Image(MainWindow.class
                .getResource("/org/fazhi/desktop/icons/fazhi-" + size + ".png")
                .toExternalForm());
    }

    public void show() {
        stage.show();
    }

    /** Shows a page in place of everything, such as what the window waits for. */
    void show(Node page) {
        frame.setTop(null);
        frame.setLeft(null);
        frame.setBottom(null);
        frame.setCenter(page);
        stage.setTitle(MESSAGES.say("window.name"));
    }

    /** Brings the window to the front. */
    void raise() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    public Appearance appearance() {
        return appearance;
    }

    /** Fills the window with an open workspace, at the year and tab it was left. */
    public Session fill(Workspace workspace, Reopening reopening) {
        ScreenDeck deck = new ScreenDeck();
        Session session = new Session(workspace, stage, deck, appearance, memory, clock);
        Runnable again = () -> beginAgain(workspace, reopening);
        WorkspaceView opened = new WorkspaceView(
                session, deck, frame, new ShellActions(session, target, system, reopening, help, toFolder, again));
        view = Optional.of(opened);
        opened.start();
        return session;
    }

    /** @param opener opens the workspace of another folder in place of this */
    void whenFolderIsChosen(Consumer<Path> opener) {
        toFolder = opener;
    }

    WindowMemory memory() {
        return memory;
    }

    /** The last year was removed: the ways to begin one are offered anew. */
    private void beginAgain(Workspace workspace, Reopening reopening) {
        endSitting();
        show(WaitingPage.opening());
        fill(workspace, reopening);
    }

    SystemFiles system() {
        return system;
    }

    /** Says in the error dialog that something failed while no workspace is open. */
    void fail(Path logs, String what, Throwable failure) {
        ToldFailure.show(stage, logs, what, failure);
    }

    /** Shows the backups of a workspace that could not be opened. */
    void restore(Path folder, Reopening reopening) {
        Backups backups = Backups.ofUnreadable(folder, clock);
        new BackupDialog(new BackupDesk(stage, folder, backups, Optional.empty(), reopening, clock), target, system)
                .show();
    }

    /** Closes every dialog, keeps what is being typed and ends the sitting; who opened the workspace closes it. */
    void endSitting() {
        dialogs().toList().forEach(Stage::hide);
        view.ifPresent(WorkspaceView::end);
        view = Optional.empty();
    }

    /** Runs the action once no dialog, such as one that says that something was not saved, is open any more. */
    void whenDialogsAreRead(Runnable action) {
        Optional<Stage> dialog = dialogs().findFirst();
        if (dialog.isEmpty()) action.run();
        else
            dialog.get().showingProperty().subscribe(showing -> {
                if (!showing) Platform.runLater(() -> whenDialogsAreRead(action));
            });
    }

    private Stream<Stage> dialogs() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(one -> one.getOwner() == stage);
    }

    /** Ends the sitting and keeps what is remembered of the window. */
    public void close() {
        endSitting();
        memory.close();
    }
}
