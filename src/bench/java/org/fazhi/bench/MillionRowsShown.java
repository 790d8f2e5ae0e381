package org.fazhi.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.fazhi.check.Place;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.WindowMemory;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.desktop.shell.MainWindow;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.workspace.Workspace;

/** A million disputes in the window: the tab shown, scrolling, typing a search. */
final class MillionRowsShown {
    private static final double SHOWN_LIMIT = 300;
    private static final double STEP_LIMIT = 50;
    private static final double USUAL_STEP_LIMIT = 16;
    private static final int STEPS = 100;

    private MillionRowsShown() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Platform.setImplicitExit(false);
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.get();
        try (Workspace workspace = Workspace.open(folder.resolve("工作区"))) {
            workspace.book(Disputes.YEAR);
            Session session = InterfaceThread.on(() -> {
                WindowMemory memory = WindowMemory.open(folder.resolve("window.properties"));
                MainWindow main = new MainWindow(
                        new Stage(),
                        memory,
                        Clock.systemDefaultZone(),
                        SaveTarget.dialog(memory.startFolder()),
                        SystemFiles.ofSystem(memory.startFolder()));
                main.show();
                Session filled = main.fill(workspace, (_, _) -> {});
                filled.navigator().open("leadership");
                return filled;
            });
            Scene scene = InterfaceThread.on(() -> session.window().getScene());
            waitUntilIdle();
            double first = Measured.once(() -> shown(session, scene));
            double again = Measured.of(1, 5, () -> {
                        go(session, "mediator");
                        shown(session, scene);
                    })
                    .median();
            Report.limit("ledger tab shown with its rows, the first time", first, SHOWN_LIMIT);
            Report.limit("the same with another ledger shown before it, median of 5", again, SHOWN_LIMIT);
            Measured loading = scrolling(scene);
            Report.limit("a step, scrolling while rows go into memory", loading.median(), USUAL_STEP_LIMIT);
            Report.limit("the longest of " + STEPS, loading.largest(), STEP_LIMIT);
            session.workspace().ledgers().totals(LedgerQuery.all(Disputes.YEAR, Disputes.LEDGER)).join();
            Measured loaded = scrolling(scene);
            Report.limit("a step of the interface thread, scrolling", loaded.median(), USUAL_STEP_LIMIT);
            Report.limit("the longest of " + STEPS, loaded.largest(), STEP_LIMIT);
            Report.limit("longest step of the interface thread, typing a search", typing(scene), STEP_LIMIT);
            InterfaceThread.on(() -> {
                session.window().close();
                return true;
            });
        }
        Platform.exit();
    }

    private static void go(Session session, String ledger) throws Exception {
        InterfaceThread.on(() -> {
            session.navigator().go(new Place(Place.Kind.LEDGER, ledger, ledger));
            return true;
        });
        InterfaceThread.on(() -> true);
    }

    /** The tab is opened by somebody who has the window before her, not while it is still being made. */
    private static void waitUntilIdle() throws Exception {
        for (int i = 0; i < 40; i++) {
            InterfaceThread.on(() -> true);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static void shown(Session session, Scene scene) throws Exception {
        go(session, Disputes.LEDGER);
        await(() -> scene.lookup("#ledger-" + Disputes.LEDGER) != null && isFilled(scene));
    }

    private static boolean isFilled(Scene scene) {
        return scene.lookup("#ledger-" + Disputes.LEDGER).lookupAll(".table-cell").stream()
                .anyMatch(cell -> cell instanceof IndexedCell<?> indexed
                        && indexed.getIndex() == 0
                        && cell instanceof Labeled label
                        && label.getText() != null
                        && label.getText().startsWith(Disputes.YEAR + "-"));
    }

    /** The longest that the interface thread was busy, after each of a hundred far jumps. */
    private static Measured scrolling(Scene scene) throws Exception {
        ScrollBar bar = InterfaceThread.on(() -> (ScrollBar) scene.lookup("#ledger-scroll"));
        List<Double> milliseconds = new ArrayList<>();
        try (Steps steps = new Steps()) {
            for (int i = 0; i < STEPS; i++) {
                int row = i * (MillionRows.ROWS / STEPS);
                InterfaceThread.on(() -> {
                    bar.setValue(row);
                    return true;
                });
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
                milliseconds.add(steps.takeLongest());
            }
        }
        return new Measured(milliseconds);
    }

    private static double typing(Scene scene) throws Exception {
        TextField search = InterfaceThread.on(() -> (TextField) scene.lookup("#ledger-search"));
        try (Steps steps = new Steps()) {
            for (String letter : "第399社区人民调解".split("")) {
                InterfaceThread.on(() -> {
                    search.appendText(letter);
                    return true;
                });
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
            return steps.takeLongest();
        }
    }

    /** Asks the interface thread again and again, and keeps the longest time until it answered. */
    private static final class Steps implements AutoCloseable {
        private final AtomicLong longest = new AtomicLong();
        private volatile boolean going = true;
        private final Thread asking = Thread.ofPlatform().start(() -> {
            while (going) {
                long start = System.nanoTime();
                CompletableFuture<Boolean> answered = new CompletableFuture<>();
                Platform.runLater(() -> answered.complete(true));
                answered.join();
                longest.accumulateAndGet(System.nanoTime() - start, Math::max);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
            }
        });

        /** The longest since it was last asked for. */
        double takeLongest() {
            return longest.getAndSet(0) / 1e6;
        }

        @Override
        public void close() throws InterruptedException {
            going = false;
            asking.join();
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!InterfaceThread.on(condition)) {
            if (System.nanoTime() > end) throw new IllegalStateException("waited in vain");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }
}
