package org.fazhi.desktop;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.fazhi.workspace.Failed;
import org.fazhi.workspace.SavedNotShown;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** Changes on their way to the disk (已提交、待落盘的修改), each followed until it is saved or refused. */
final class SentChanges {
    private final Workspace workspace;
    private final AskedSaving saving;
    private final BiConsumer<String, Throwable> tell;
    private final Runnable refresh;

    /**
     * @param tell says that something failed; its first names what
     * @param refresh shows the years as they are stored
     */
    SentChanges(Workspace workspace, AskedSaving saving, BiConsumer<String, Throwable> tell, Runnable refresh) {
        this.workspace = workspace;
        this.saving = saving;
        this.tell = tell;
        this.refresh = refresh;
    }

    void follow(String title, CompletableFuture<YearBook> change, Runnable whenDone, Consumer<Throwable> whenNot) {
        saving.begun();
        change.whenComplete((_, failure) -> Platform.runLater(() -> {
            if (failure == null) whenDone.run();
            else settle(title, failure, whenDone, whenNot);
            saving.ended(failure == null);
        }));
    }

    void settle(String title, Throwable failure, Runnable whenSaved, Consumer<Throwable> whenNot) {
        if (!(Failed.cause(failure) instanceof SavedNotShown)) {
            whenNot.accept(failure);
            return;
        }
        tell.accept(title, failure);
        workspace
                .readAgain()
                .whenComplete((_, unread) -> Platform.runLater(() -> {
                    if (unread == null) refresh.run();
                    whenSaved.run();
                }));
    }
}
