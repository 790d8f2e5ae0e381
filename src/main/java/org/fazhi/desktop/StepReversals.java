package org.fazhi.desktop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Moment;
import org.fazhi.desktop.control.dialog.WorkDialog;
import org.fazhi.edit.PastStep;
import org.fazhi.language.Messages;
import org.fazhi.workspace.PastSteps;
import org.fazhi.workspace.Reversal;
import org.fazhi.workspace.YearBook;

/**
 * Undo and redo as the clerk wishes them (撤销与重做). What is large, of an earlier sitting or by another person is named
 * and asked about first, and nothing can be entered until it is done; afterwards it is said what was undone.
 */
final class StepReversals {
    private static final Messages MESSAGES = Messages.of(StepReversals.class);
    private static final double WIDTH = 560;
    private static final double HEIGHT = 280;

    private final Session session;
    private final PastSteps steps;
    private final LatestAnswer lastChange;
    private final ReadOnlyObjectWrapper<Optional<PastStep>> undone = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean asking;

    StepReversals(Session session, PastSteps steps) {
        this.session = session;
        this.steps = steps;
        this.lastChange = session.latest(MESSAGES.say("last_change.title"));
        session.changesProperty().subscribe(() -> undone.set(Optional.empty()));
    }

    /** What was undone last after it was asked about, until something else is changed. */
    ReadOnlyObjectProperty<Optional<PastStep>> undoneProperty() {
        return undone.getReadOnlyProperty();
    }

    void undo() {
        wish("undo.title", steps.undoUnlessGrave(), this::undone, this::askToUndo);
    }

    void redo() {
        wish("redo.title", steps.redoUnlessGrave(), this::redone, this::redoAtOnce);
    }

    private void wish(
            String key,
            CompletableFuture<Reversal> answer,
            Consumer<PastStep> whenDone,
            Consumer<Reversal.Grave> whenGrave) {
        String title = MESSAGES.say(key);
        answer.whenComplete((reversal, failure) -> Platform.runLater(() -> {
            if (failure != null) told(title, failure);
            else if (reversal instanceof Reversal.Done(PastStep step)) whenDone.accept(step);
            // What was asked for again while it is being asked about is one wish.
            else if (!asking) ask(key, reversal, whenGrave);
        }));
    }

    private void ask(String key, Reversal reversal, Consumer<Reversal.Grave> whenGrave) {
        switch (reversal) {
            case Reversal.Grave grave -> whenGrave.accept(grave);
            case Reversal.Choice(List<PastStep> choice) -> askWhich(choice);
            case Reversal.Nothing _ -> session.say(MESSAGES.say(key + ".nothing"));
            case Reversal.Done _ -> {}
        }
    }

    private void told(String title, Throwable failure) {
        session.settle(title, failure, () -> {}, told -> session.fail(title, told));
    }

    private void askToUndo(Reversal.Grave grave) {
        PastStep step = grave.step();
        String why = grave.cautions().stream()
                .map(caution -> MESSAGES.say("undo.caution." + caution, step.changes(), step.who()))
                .collect(Collectors.joining("\n"));
        Node words = words(MESSAGES.say("undo.ask", named(step)), why);
        dialog("undo-question", "undo.title", words, "undo.accept", () -> steps.undo(step), _ -> {
                    undone(step);
                    undone.set(Optional.of(step));
                })
                .ask(WIDTH, HEIGHT);
    }

    private void redoAtOnce(Reversal.Grave grave) {
        PastStep step = grave.step();
        Node words = words(MESSAGES.say("redo.large", named(step)), "");
        dialog("redo-running", "redo.title", words, "redo.accept", () -> steps.redo(step), _ -> redone(step))
                .begin(WIDTH, HEIGHT);
    }

    /** The one undone last is chosen; the others were undone before something else was done. */
    private void askWhich(List<PastStep> choice) {
        ToggleGroup group = new ToggleGroup();
        VBox ways = new VBox(8);
        for (PastStep step : choice) {
            RadioButton way = new RadioButton(named(step));
            way.setId("redo-" + step.id());
            way.setUserData(step);
            way.setToggleGroup(group);
            way.setWrapText(true);
            ways.getChildren().add(way);
        }
        group.selectToggle(group.getToggles().getFirst());
        Node words = words(MESSAGES.say("redo.which"), "");
        dialog(
                        "redo-question",
                        "redo.title",
                        new VBox(12, words, ways),
                        "redo.accept",
                        () -> steps.redo((PastStep) group.getSelectedToggle().getUserData()),
                        _ -> redone((PastStep) group.getSelectedToggle().getUserData()))
                .ask(WIDTH, HEIGHT + 28 * choice.size());
    }

    private WorkDialog<YearBook> dialog(
            String id,
            String title,
            Node content,
            String accept,
            Supplier<CompletableFuture<YearBook>> work,
            Consumer<YearBook> done) {
        asking = true;
        String words = MESSAGES.say(title);
        return new WorkDialog<>(
                session.window(), id, words, content, MESSAGES.say(accept), work, new WorkDialog.Ending<>() {
                    @Override
                    public void done(YearBook book) {
                        asking = false;
                        done.accept(book);
                    }

                    @Override
                    public void failed(Throwable failure) {
                        asking = false;
                        told(words, failure);
                    }

                    @Override
                    public void refused() {
                        asking = false;
                    }
                });
    }

    private void undone(PastStep step) {
        session.say(MESSAGES.say("undo.done", step.title()));
        goToLastChange(step);
    }

    private void redone(PastStep step) {
        session.say(MESSAGES.say("redo.done", step.title()));
        goToLastChange(step);
    }

    private void goToLastChange(PastStep reversed) {
        YearBook now = session.book();
        lastChange.ask(
                () -> session.workspace().history(now.year(), ""),
                rows -> ChangedPlace.ofNewest(rows, reversed.id(), now).ifPresent(session.navigator()::go));
    }

    private static String named(PastStep step) {
        return MESSAGES.say(
                "step.named", step.title(), step.year(), step.who(), Moment.words(step.at()), step.changes());
    }

    private static VBox words(String sentence, String more) {
        Label first = new Label(sentence);
        first.setId("step-sentence");
        first.setWrapText(true);
        Label second = new Label(more);
        second.setId("step-cautions");
        second.setWrapText(true);
        second.getStyleClass().add("muted");
        return new VBox(8, first, second);
    }
}
