package org.fazhi.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.fazhi.workspace.InstanceLock;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;

/**
 * Opens the workspace of the window and closes it (开关工作区), one after the other on a thread of its own: the window
 * stays painted and says what it waits for. A start of the program that falls into the closing is not lost: the window
 * then opens again.
 */
public final class WorkspaceDoor {
    private static final Logger LOG = Logger.getLogger(WorkspaceDoor.class.getName());

    private final MainWindow window;
    private final Path folder;
    private final Function<InstanceLock, Workspace> opener;
    private final Runnable leave;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("fazhi-door").factory());
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile Optional<Workspace> workspace = Optional.empty();
    private boolean closing;

    /** @param leave ends the program once the workspace is closed */
    public WorkspaceDoor(MainWindow window, Path folder, Function<InstanceLock, Workspace> opener, Runnable leave) {
        this.window = window;
        this.folder = folder;
        this.opener = opener;
        this.leave = leave;
    }

    /** Opens the workspace of a lock that was taken, and fills the window with it. */
    public void open(InstanceLock lock) {
        closing = false;
        window.show(WaitingPage.opening());
        thread.execute(() -> opening(lock));
    }

    private void opening(InstanceLock lock) {
        try {
            Workspace opened = opener.apply(lock);
            workspace = Optional.of(opened);
            opened.years().forEach(opened::book);
            Platform.runLater(() -> {
                if (!closing) window.fill(opened);
            });
        } catch (RuntimeException failure) {
            Platform.runLater(() -> refuse(failure));
        }
    }

    /** Says in the window why the workspace is not open. */
    public void refuse(RuntimeException failure) {
        LOG.log(Level.WARNING, "workspace not opened", failure);
        if (closing) return;
        String sentence = failure instanceof Refused ? failure.getMessage() : StartTrouble.sentence(folder);
        window.show(StartTrouble.page(sentence, this::close));
    }

    /** A second start asks for the window; may be called on any thread. */
    public void raise() {
        asked.set(true);
        Platform.runLater(window::raise);
    }

    /** Keeps what is being typed, closes the workspace while the window says so, and ends the program. */
    public void close() {
        if (closing) return;
        closing = true;
        asked.set(false);
        window.endSitting();
        window.show(WaitingPage.closing());
        thread.execute(() -> {
            closeWorkspace();
            Platform.runLater(this::closed);
        });
    }

    /** Nobody is left to tell, and everything acknowledged is on the disk: the next opening sees to what is missing. */
    private void closeWorkspace() {
        try {
            workspace.ifPresent(Workspace::close);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "workspace not closed in order", failure);
        }
        workspace = Optional.empty();
    }

    private void closed() {
        if (asked.get()) thread.execute(this::openAgain);
        else window.whenDialogsAreRead(leave);
    }

    private void openAgain() {
        try {
            InstanceLock.acquire(folder, this::raise)
                    .ifPresentOrElse(lock -> Platform.runLater(() -> open(lock)), () -> Platform.runLater(leave));
        } catch (Refused refused) {
            Platform.runLater(() -> {
                closing = false;
                refuse(refused);
            });
        }
    }

    /** Waits for what is still being written when the program is ended in another way than through the window. */
    void closeNow() {
        workspace.ifPresent(Workspace::close);
    }
}
