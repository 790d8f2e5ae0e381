package org.fazhi.desktop.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.fazhi.desktop.Reopening;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.NoticeDialog;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Backups;
import org.fazhi.workspace.InstanceLock;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.backup.PreparedRestore;

/**
 * Opens the workspace of the window and closes it (开关工作区), one after the other on a thread of its own: the window
 * stays painted and says what it waits for. A start of the program that falls into the closing is not lost: the window
 * then opens again.
 */
public final class WorkspaceDoor implements Reopening {
    private static final Messages MESSAGES = Messages.of(WorkspaceDoor.class);
    private static final String ASIDE = "set-aside";
    private static final Logger LOG = Logger.getLogger(WorkspaceDoor.class.getName());

    private final MainWindow window;
    private volatile Path folder;
    private final Function<InstanceLock, Workspace> opener;
    private final Runnable leave;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("fazhi-door").factory());
    private final AtomicBoolean raised = new AtomicBoolean();
    private volatile Optional<Workspace> workspace = Optional.empty();
    private boolean closing;

    /** @param leave ends the program once the workspace is closed */
    public WorkspaceDoor(MainWindow window, Path folder, Function<InstanceLock, Workspace> opener, Runnable leave) {
        this.window = window;
        this.folder = folder;
        this.opener = opener;
        this.leave = leave;
        window.whenFolderIsChosen(chosen -> thread.execute(() -> moveTo(chosen)));
    }

    /** Opens the workspace of a lock that was taken, and fills the window with it. */
    public void open(InstanceLock lock) {
        window.show(WaitingPage.opening());
        thread.execute(() -> opening(lock, _ -> {}));
    }

    private void opening(InstanceLock lock, Consumer<Session> whenFilled) {
        try {
            Workspace opened = opener.apply(lock);
            workspace = Optional.of(opened);
            opened.years().forEach(opened::book);
            Platform.runLater(() -> {
                if (closing) return;
                Session session = window.fill(opened, this);
                opened.openingNotice().ifPresent(sentence -> tell(session, sentence));
                whenFilled.accept(session);
            });
        } catch (RuntimeException | Error failure) {
            // Nobody works in it: the next try must find the folder free.
            closeWorkspace();
            Platform.runLater(() -> refuse(failure));
        }
    }

    /** Damage that was put right is told once; the damaged file lies aside. */
    private void tell(Session session, String sentence) {
        Path aside = folder.resolve(ASIDE);
        NoticeDialog notice = new NoticeDialog(session.window(), MESSAGES.say("rebuilt.title"), sentence);
        notice.details(aside.toString());
        if (Files.isDirectory(aside)) notice.folder(aside, window.system());
        notice.show();
    }

    /** Says in the window why the workspace is not open. */
    public void refuse(Throwable failure) {
        LOG.log(Level.WARNING, "workspace not opened", failure);
        if (closing) return;
        String sentence = failure instanceof Refused ? failure.getMessage() : StartTrouble.sentence(folder);
        window.show(StartTrouble.page(sentence, new NextSteps()));
    }

    /** A second start asks for the window; may be called on any thread. */
    public void raise() {
        raised.set(true);
        Platform.runLater(window::raise);
    }

    /** Keeps what is being typed, closes the workspace while the window says so, and ends the program. */
    public void close() {
        if (closing) return;
        closing = true;
        raised.set(false);
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
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.WARNING, "workspace not closed in order", failure);
        }
        workspace = Optional.empty();
    }

    private void closed() {
        if (raised.get()) {
            closing = false;
            window.show(WaitingPage.opening());
            thread.execute(() -> openAgain(_ -> {}));
        } else {
            window.whenDialogsAreRead(leave);
        }
    }

    @Override
    public void putBack(Backups backups, PreparedRestore prepared) {
        window.endSitting();
        window.show(WaitingPage.restoring());
        thread.execute(() -> {
            closeWorkspace();
            openAgain(put(backups, prepared));
        });
    }

    /** This workspace is closed only once the other folder is ours; that one is then opened at each start. */
    private void moveTo(Path chosen) {
        try {
            Optional<InstanceLock> lock = InstanceLock.acquire(chosen, this::raise);
            if (lock.isPresent()) Platform.runLater(() -> moveTo(lock.get()));
            else throw new Refused(MESSAGES.say("folder.taken", chosen));
        } catch (RuntimeException | Error failure) {
            Path logs = folder.resolve("logs");
            Platform.runLater(() -> window.fail(logs, MESSAGES.say("folder.choose"), failure));
        }
    }

    private void moveTo(InstanceLock lock) {
        window.endSitting();
        window.show(WaitingPage.opening());
        window.memory().remember(RememberedFolder.KEY, lock.folder().toString());
        thread.execute(() -> {
            closeWorkspace();
            folder = lock.folder();
            opening(lock, _ -> {});
        });
    }

    /** What is to be said once the workspace is open again. */
    private Consumer<Session> put(Backups backups, PreparedRestore prepared) {
        try {
            backups.putInPlace(prepared);
            return session -> Restored.say(session, prepared);
        } catch (RuntimeException | Error failure) {
            // At once: it may be that the workspace does not open again.
            Platform.runLater(() -> window.fail(folder.resolve("logs"), MESSAGES.say("window.restore"), failure));
            return _ -> {};
        }
    }

    /** Where another start of the program has taken the folder meanwhile, that one goes on with it. */
    private void openAgain(Consumer<Session> whenFilled) {
        try {
            Optional<InstanceLock> lock = InstanceLock.acquire(folder, this::raise);
            if (lock.isPresent()) opening(lock.get(), whenFilled);
            else Platform.runLater(leave);
        } catch (RuntimeException | Error failure) {
            Platform.runLater(() -> refuse(failure));
        }
    }

    private final class NextSteps implements StartTrouble.NextSteps {
        @Override
        public void again() {
            window.show(WaitingPage.opening());
            thread.execute(() -> openAgain(_ -> {}));
        }

        @Override
        public void restore() {
            try {
                window.restore(folder, WorkspaceDoor.this);
            } catch (RuntimeException | Error failure) {
                refuse(failure);
            }
        }

        @Override
        public void showFolder() {
            thread.execute(() -> window.system().open(folder));
        }

        @Override
        public void leave() {
            close();
        }
    }

    /** Waits for what is still being written when the program is ended in another way than through the window. */
    void closeNow() {
        workspace.ifPresent(Workspace::close);
    }
}
