package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.control.dialog.JobBar;
import org.fazhi.language.Messages;

/** The dialog of an import (导入窗口): its steps at the left, the step at hand, what is running, and the buttons. */
final class WizardFrame {
    private static final Messages MESSAGES = Messages.of(WizardFrame.class);

    /** What the buttons do. */
    interface Turns {
        /** Goes on to the next step or, at the last one, accepts. */
        void forward();

        void backward();

        /** Leaves without writing anything. */
        void leave();

        /** Whether something was chosen that would be lost. */
        boolean isBegun();
    }

    private final DialogWindow dialog;
    private final WizardSteps steps;
    private final JobBar jobs = new JobBar();
    private final StackPane body = new StackPane();
    private final Button back;
    private final Button next;
    private final BooleanProperty held = new SimpleBooleanProperty();
    private final BooleanBinding busy = jobs.runningProperty().or(held);

    WizardFrame(Session session, String title, List<? extends Enum<?>> shown, Turns turns) {
        this.dialog = new DialogWindow(session.window(), "import-wizard", title);
        this.steps = new WizardSteps(shown);
        this.next = dialog.accept("import-next", MESSAGES.say("next"), turns::forward);
        this.back = dialog.offer("import-back", MESSAGES.say("back"), turns::backward);
        Button cancel = dialog.offer("import-cancel", MESSAGES.say("cancel"), dialog::dismiss);
        cancel.disableProperty().bind(held);
        body.disableProperty().bind(held);
        dialog.whenDismissed(() -> {
            if (!held.get()) turns.leave();
        });
        dialog.atStake(() -> Optional.of(MESSAGES.say("leave.asked")).filter(_ -> turns.isBegun() && !held.get()));
        if (shown.size() > 1) dialog.side(steps);
        back.setVisible(shown.size() > 1);
        back.setManaged(shown.size() > 1);
        VBox.setVgrow(body, Priority.ALWAYS);
        dialog.content(new VBox(12, body, jobs), false);
        stage().getScene()
                .getRoot()
                .getStylesheets()
                .add(WizardFrame.class.getResource("intake.css").toExternalForm());
    }

    void open() {
        dialog.show(1080, 680);
    }

    void show(Enum<?> step, Node content) {
        steps.show(step);
        body.getChildren().setAll(content);
        if (isOpen()) dialog.begin();
    }

    /** Why one cannot go on, beside the button; empty where one can. */
    void say(String why) {
        dialog.say(why);
    }

    /** A further button, apart from the others at the left. */
    Button offer(String id, Runnable action) {
        return dialog.aside(id, "", action);
    }

    void close() {
        jobs.stop();
        dialog.close();
    }

    JobBar jobs() {
        return jobs;
    }

    /** Whether something is running or being saved. */
    BooleanBinding busyProperty() {
        return busy;
    }

    /** While something is being saved that cannot be stopped any more, nothing can be pressed. */
    void hold(boolean saving) {
        held.set(saving);
    }

    boolean isOpen() {
        return stage().isShowing();
    }

    Button back() {
        return back;
    }

    Button next() {
        return next;
    }

    Stage stage() {
        return dialog.stage();
    }
}
