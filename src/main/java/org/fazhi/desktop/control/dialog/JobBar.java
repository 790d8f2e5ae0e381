package org.fazhi.desktop.control.dialog;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Failed;
import org.fazhi.workspace.Job;

/** Shows a job inside a dialog (任务进度): what it does, how far it is, and 取消. Takes no room while nothing runs. */
public final class JobBar extends HBox {
    private static final Messages MESSAGES = Messages.of(JobBar.class);

    private final Label doing = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button(MESSAGES.say("job.cancel"));
    private Optional<Job<?>> followed = Optional.empty();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);

    public JobBar() {
        super(12);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("job-bar");
        bar.setPrefWidth(160);
        cancel.setId("job-cancel");
        cancel.setOnAction(_ -> stop());
        doing.getStyleClass().add("muted");
        // The words grow and shrink; what is clicked keeps its place.
        getChildren().setAll(bar, cancel, doing);
        visibleProperty().bind(running);
        managedProperty().bind(running);
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return running.get();
    }

    /** What becomes of a job that is followed. */
    public interface Ending<T> {
        void done(T result);

        void failed(Throwable failure);

        default void cancelled() {}

        /** Another job was followed meanwhile, and nobody takes the result. */
        default void outranked(T result) {}
    }

    /** Follows the job to its end; a cancelled one tells nobody, nor does one that another has followed. */
    public <T> void follow(Job<T> job, Consumer<T> whenDone, Consumer<Throwable> whenFailed) {
        follow(job, new Ending<>() {
            @Override
            public void done(T result) {
                whenDone.accept(result);
            }

            @Override
            public void failed(Throwable failure) {
                whenFailed.accept(failure);
            }
        });
    }

    /** Follows the job to its end, in the place of the one before. Everything is called on the interface thread. */
    public <T> void follow(Job<T> job, Ending<T> ending) {
        stop();
        show(job.progress(), job.title());
        followed = Optional.of(job);
        running.set(true);
        job.onProgress(progress -> Platform.runLater(() -> {
            if (isFollowed(job)) show(progress, job.title());
        }));
        job.result()
                .whenComplete((result, failure) -> Platform.runLater(() -> {
                    if (!isFollowed(job)) {
                        if (failure == null) ending.outranked(result);
                        return;
                    }
                    followed = Optional.empty();
                    running.set(false);
                    if (failure == null) ending.done(result);
                    else if (Failed.cause(failure) instanceof CancellationException) ending.cancelled();
                    else ending.failed(Failed.cause(failure));
                }));
    }

    private boolean isFollowed(Job<?> job) {
        return followed.filter(one -> one == job).isPresent();
    }

    /** Stops what is running, if anything is. */
    public void stop() {
        if (isRunning()) followed.ifPresent(Job::cancel);
    }

    private void show(Job.Progress progress, String title) {
        bar.setProgress(progress.fraction() <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : progress.fraction());
        doing.setText(progress.doing().isEmpty() ? title : progress.doing());
    }
}
