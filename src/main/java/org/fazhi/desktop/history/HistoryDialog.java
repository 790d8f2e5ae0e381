package org.fazhi.desktop.history;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Focus;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.control.dialog.WorkDialog;
import org.fazhi.edit.PastStep;
import org.fazhi.edit.PastStep.Standing;
import org.fazhi.edit.StepsBetween;
import org.fazhi.language.Messages;

/** What was done in the workspace, and going back to any of it (修改记录). */
public final class HistoryDialog {
    private static final Messages MESSAGES = Messages.of(HistoryDialog.class);
    private static final int MOST = 2000;

    private final Session session;
    private final int most;
    private final Label limit = new Label();
    private final DialogWindow dialog;
    private final StepTable table;
    private final Label told = new Label();
    private final Button goBack;
    private final LatestAnswer reading;

    public HistoryDialog(Session session) {
        this(session, MOST);
    }

    /** @param most so many steps are listed */
    HistoryDialog(Session session, int most) {
        this.session = session;
        this.most = most;
        dialog = new DialogWindow(session.window(), "history-dialog", MESSAGES.say("title"));
        table = new StepTable(this::ask);
        reading = session.latest(MESSAGES.say("title"));
        dialog.offer("history-close", MESSAGES.say("close"), dialog::close);
        goBack = dialog.accept("history-go", MESSAGES.say("go"), this::ask);
        told.setId("history-told");
        told.getStyleClass().add("muted");
        told.setWrapText(true);
        HBox.setHgrow(told, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        limit.setId("history-limit");
        limit.getStyleClass().add("muted");
        limit.setText(MESSAGES.say("limit", String.format("%,d", most)));
        limit.managedProperty().bind(limit.visibleProperty());
        limit.setVisible(false);
        VBox content = new VBox(10, new Label(MESSAGES.say("explained")), table, limit, told);
        content.getStylesheets()
                .add(HistoryDialog.class.getResource("history.css").toExternalForm());
        dialog.content(content, false);
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> showPossible());
    }

    public void show() {
        dialog.show(900, 560);
        Focus.give(table);
        read();
    }

    private void read() {
        reading.ask(() -> session.workspace().pastSteps().latest(most), this::show);
    }

    private void show(List<PastStep> steps) {
        table.show(steps);
        limit.setVisible(steps.size() >= most);
        showPossible();
        Focus.give(table);
    }

    /** What cannot be gone back to is greyed, and why is said beside it. */
    private void showPossible() {
        Optional<PastStep> chosen = table.chosen();
        goBack.setDisable(chosen.filter(this::canGoTo).isEmpty());
        told.setText(
                chosen.map(step -> MESSAGES.say(table.isPresent(step) ? "told.present" : "told." + step.standing()))
                        .orElse(""));
    }

    private boolean canGoTo(PastStep step) {
        return step.standing() != Standing.FIXED && !table.isPresent(step);
    }

    private void ask() {
        table.chosen()
                .filter(this::canGoTo)
                .ifPresent(step -> reading.ask(
                        () -> session.workspace().pastSteps().between(step), between -> ask(step, between)));
    }

    private void ask(PastStep step, StepsBetween between) {
        Label question = new Label(MESSAGES.say("ask", step.title(), between.undone(), between.redone()));
        question.setId("history-question");
        question.setWrapText(true);
        new Going(step, question).dialog.ask(520, 260);
    }

    /** The way back, once it was asked for. */
    private final class Going implements WorkDialog.Ending<Integer> {
        private final PastStep step;
        private final WorkDialog<Integer> dialog;

        Going(PastStep step, Label question) {
            this.step = step;
            dialog = new WorkDialog<>(
                    HistoryDialog.this.dialog.stage(),
                    "history-going",
                    MESSAGES.say("go"),
                    question,
                    MESSAGES.say("go"),
                    this::go,
                    this);
        }

        private CompletableFuture<Integer> go() {
            return dialog.following(session.workspace().pastSteps().goTo(step));
        }

        @Override
        public void done(Integer steps) {
            session.say(MESSAGES.say("arrived", step.title()));
            read();
        }

        @Override
        public void failed(Throwable failure) {
            String what = MESSAGES.say("go");
            if (!(failure instanceof CancellationException))
                session.settle(what, failure, () -> {}, told -> session.fail(what, told));
            read();
        }
    }
}
