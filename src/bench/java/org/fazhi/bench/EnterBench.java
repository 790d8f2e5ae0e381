package org.fazhi.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.WindowMemory;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.desktop.shell.MainWindow;
import org.fazhi.edit.Edit;
import org.fazhi.workspace.Workspace;

/**
 * Entering one figure in the window with 300 indicators × 45 units × 10 years open, until the figures that depend on it
 * are shown, against the same three writes by bare SQL.
 */
final class EnterBench {
    private static final int WARM_UP = 60;
    private static final int TIMES = 100;
    /** Longer no entry takes: it was refused, or no frame comes. */
    private static final int PATIENCE = 60;

    private static final double AIM = 2;
    private static final double LIMIT = 50;

    private EnterBench() {}

    static void run(Path folder) throws Exception {
        String unit = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS).units().getFirst().code();
        try (BareCommit commit = new BareCommit(folder.resolve("对照"), unit);
                Workspace workspace = Workspace.open(folder.resolve("工作区"))) {
            LargeYears.fill(workspace);
            List<Double> bare = new ArrayList<>();
            List<Double> computed = new ArrayList<>();
            for (int i = -10 * WARM_UP; i < TIMES; i++) {
                double bareTime = Measured.once(commit::run);
                Edit edit = LargeYears.figure(LargeYears.LAST, 0, unit, 3000 + i);
                double time = Measured.once(
                        () -> workspace.apply(edit).join().figure(LargeYears.RATE).quantity().orElseThrow());
                if (i < 0) continue;
                bare.add(bareTime);
                computed.add(time);
            }
            String baseline = "the same three rows by bare SQL, forced to the disk";
            double base = new Measured(bare).median();
            Report.ratio("enter a figure until it and its dependants are kept", new Measured(computed).median(), baseline, base, AIM);
            Session session = window(workspace, folder);
            List<Double> ready = new ArrayList<>();
            List<Double> drawn = new ArrayList<>();
            for (int i = -WARM_UP; i < TIMES; i++) {
                double[] entered = enter(session, LargeYears.figure(LargeYears.LAST, 0, unit, 5000 + i));
                if (i < 0) continue;
                ready.add(entered[0]);
                drawn.add(entered[1]);
            }
            Report.limit("the same until every screen has them", new Measured(ready).median(), LIMIT);
            Report.limit("the same, drawn in the next frame", new Measured(drawn).median(), LIMIT);
            Report.limit("the same, slowest of " + TIMES, new Measured(drawn).largest(), LIMIT);
            InterfaceThread.on(() -> {
                session.window().close();
                return true;
            });
            Platform.exit();
        }
    }

    private static Session window(Workspace workspace, Path folder) throws Exception {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.get();
        return InterfaceThread.on(() -> {
            Stage stage = new Stage();
            WindowMemory memory = WindowMemory.open(folder.resolve("window.properties"));
            MainWindow main = new MainWindow(
                    stage,
                    memory,
                    Clock.systemDefaultZone(),
                    SaveTarget.dialog(memory.startFolder()),
                    SystemFiles.ofSystem(memory.startFolder()));
            main.show();
            Session session = main.fill(workspace, (_, _) -> {});
            session.navigator().open("leadership");
            return session;
        });
    }

    /** Milliseconds from the entry until every screen has the new figures, and until the next frame is laid out. */
    private static double[] enter(Session session, Edit edit) throws Exception {
        CompletableFuture<double[]> times = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            Object before = session.book();
            session.bookProperty().subscribe(new Consumer<Object>() {
                private boolean done;

                @Override
                public void accept(Object book) {
                    if (done || book == before) return;
                    done = true;
                    // Queued behind the screens' own listeners of this same change.
                    Platform.runLater(() -> {
                        double ready = (System.nanoTime() - start) / 1e6;
                        afterNextFrame(session, () -> times.complete(
                                new double[] {ready, (System.nanoTime() - start) / 1e6}));
                    });
                }
            });
            session.apply(edit);
        });
        return times.get(PATIENCE, TimeUnit.SECONDS);
    }

    private static void afterNextFrame(Session session, Runnable then) {
        var scene = session.window().getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
        Platform.requestNextPulse();
    }
}
