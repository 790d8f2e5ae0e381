package org.fazhi.desktop.control.dialog;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Failed;
import org.fazhi.workspace.Job;

/**
 * Asks whether something may be done, and stays before the window until it is, so that nothing is entered meanwhile
 * (询问并等待).
 *
 * @param <T> the result of what is done
 */
public final class WorkDialog<T> {
    private static final Messages MESSAGES = Messages.of(WorkDialog.class);

    private final DialogWindow dialog;
    private final ProgressBar bar = new ProgressBar();
    private final Label doing = new Label();
    private final HBox progress = new HBox(12, bar, doing);
    private final Button accept;
    private final Button refuse;
    private final Supplier<CompletableFuture<T>> work;
    private final Ending<T> ending;
    private Optional<Job<T>> job = Optional.empty();
    private boolean working;

    /** What becomes of it. Everything is called on the interface thread, once the dialog has gone. */
    public interface Ending<T> {
        void done(T result);

        void failed(Throwable failure);

        /** It was not wished after all. */
        default void refused() {}
    }

    /** @param id of the dialog; its buttons are id-accept and id-cancel */
    public WorkDialog(
            Window owner,
            String id,
            String title,
            Node content,
            String accept,
            Supplier<CompletableFuture<T>> work,
            Ending<T> ending) {
        this.work = work;
        this.ending = ending;
        dialog = new DialogWindow(owner, id, title);
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.setVisible(false);
        doing.getStyleClass().add("muted");
        dialog.content(new VBox(16, content, progress), true);
        refuse = dialog.offer(id + "-cancel", MESSAGES.say("job.cancel"), this::dismiss);
        this.accept = dialog.accept(id + "-accept", accept, this::start);
        dialog.whenDismissed(this::dismiss);
        // Enter is the step forward, also on a choice that would take it for a click.
        content.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER || working) return;
            key.consume();
            start();
        });
    }

    /** For work that tells how far it is and can be cancelled on the way. */
    public CompletableFuture<T> following(Job<T> started) {
        job = Optional.of(started);
        refuse.setDisable(false);
        started.onProgress(now -> Platform.runLater(() -> {
            bar.setProgress(now.fraction());
            doing.setText(now.doing());
        }));
        return started.result();
    }

    public void ask(double width, double height) {
        dialog.show(width, height);
        accept.requestFocus();
    }

    /** Without asking. */
    public void begin(double width, double height) {
        dialog.show(width, height);
        start();
    }

    private void dismiss() {
        if (working) job.ifPresent(Job::cancel);
        else close(ending::refused);
    }

    private void start() {
        working = true;
        accept.setDisable(true);
        refuse.setDisable(true);
        progress.setVisible(true);
        CompletableFuture<T> begun = work.get();
        if (job.isEmpty()) dialog.say(MESSAGES.say("job.whole"));
        begun.whenComplete((result, failure) -> Platform.runLater(() -> close(() -> {
            if (failure == null) ending.done(result);
            else ending.failed(Failed.cause(failure));
        })));
    }

    private void close(Runnable then) {
        dialog.close();
        then.run();
    }
}
