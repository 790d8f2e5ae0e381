package org.fazhi.desktop.settings;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.control.dialog.JobBar;
import org.fazhi.language.Messages;
import org.fazhi.workspace.rollover.CarriedLedger;
import org.fazhi.workspace.rollover.Rollover;
import org.fazhi.workspace.rollover.RolloverChoice;
import org.fazhi.workspace.rollover.RolloverPlan;

/** Shows what goes on from one year into the next before it does (年度结转): ledger by ledger, with the reason of each. */
final class RolloverDialog {
    private static final Messages MESSAGES = Messages.of(RolloverDialog.class);

    private final Session session;
    private final RolloverChoice choice;
    private final Rollover rollover;
    private final DialogWindow dialog;
    private final TableView<CarriedLedger> ledgers = new TableView<>();
    private final Label summary = new Label(MESSAGES.say("carry.reading"));
    private final Label changes = new Label();
    private final JobBar bar = new JobBar();
    private final Button accept;
    private final Runnable whenDone;

    /** @param whenDone run once the year is begun and shown */
    RolloverDialog(Session session, RolloverChoice choice, Runnable whenDone) {
        this.session = session;
        this.choice = choice;
        this.whenDone = whenDone;
        this.rollover = new Rollover(session.workspace());
        this.dialog =
                new DialogWindow(session.window(), "rollover", MESSAGES.say("carry.title", choice.from(), choice.to()));
        dialog.content(content(), false);
        accept = dialog.accept("rollover-accept", MESSAGES.say("carry.accept"), () -> {});
        accept.setDisable(true);
        dialog.offer("rollover-cancel", MESSAGES.say("cancel"), this::giveUp);
        dialog.whenDismissed(this::giveUp);
    }

    void show() {
        bar.follow(
                session.workspace()
                        .<RolloverPlan>run(
                                MESSAGES.say("carry.title", choice.from(), choice.to()),
                                job -> rollover.plan(choice, job)),
                this::show,
                failure -> {
                    dialog.close();
                    session.fail(MESSAGES.say("carry.title", choice.from(), choice.to()), failure);
                });
        dialog.show(860, 560);
    }

    private void giveUp() {
        bar.stop();
        dialog.close();
    }

    private void show(RolloverPlan plan) {
        ledgers.getItems()
                .setAll(plan.ledgers().stream()
                        .filter(one -> one.rows() > 0 || one.carries())
                        .toList());
        summary.setText(MESSAGES.say(
                "carry.summary",
                plan.catalogue(),
                plan.units(),
                plan.rows(),
                plan.tasks(),
                plan.problems(),
                plan.texts(),
                plan.sentences()));
        String told = String.join("\n", List.of(String.join("\n", plan.changes()), String.join("\n", plan.refused())));
        changes.setText(told.strip());
        changes.setManaged(!told.isBlank());
        accept.setDisable(false);
        accept.setOnAction(_ -> carryOut(plan));
        ledgers.requestFocus();
        ledgers.getSelectionModel().selectFirst();
    }

    private void carryOut(RolloverPlan plan) {
        accept.setDisable(true);
        String title = MESSAGES.say("carry.title", choice.from(), choice.to());
        bar.follow(
                session.workspace().<Integer>run(title, job -> {
                    job.report(-1, MESSAGES.say("carry.writing"));
                    return rollover.carryOut(plan).join().year();
                }),
                year -> {
                    dialog.close();
                    session.switchYear(year);
                    whenDone.run();
                },
                failure -> {
                    accept.setDisable(false);
                    session.fail(title, failure);
                });
    }

    private VBox content() {
        ledgers.setId("rollover-ledgers");
        ledgers.setAccessibleText(MESSAGES.say("carry.ledgers"));
        ledgers.setPlaceholder(new Label(MESSAGES.say("carry.reading")));
        ledgers.getColumns().add(column("carry.ledger", 170, CarriedLedger::name));
        ledgers.getColumns().add(number("carry.rows", CarriedLedger::rows));
        ledgers.getColumns().add(number("carry.carried", CarriedLedger::carried));
        ledgers.getColumns().add(number("carry.added", CarriedLedger::added));
        ledgers.getColumns()
                .add(column("carry.why", 380, one -> one.why().isEmpty() ? MESSAGES.say("carry.unsaid") : one.why()));
        VBox.setVgrow(ledgers, Priority.ALWAYS);
        summary.setId("rollover-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Label.USE_PREF_SIZE);
        changes.setId("rollover-changes");
        changes.setWrapText(true);
        changes.getStyleClass().add("muted");
        changes.setManaged(false);
        VBox content = new VBox(12, summary, ledgers, changes, bar);
        content.setAlignment(Pos.TOP_LEFT);
        return content;
    }

    private static TableColumn<CarriedLedger, String> column(
            String key, double width, Function<CarriedLedger, String> text) {
        TableColumn<CarriedLedger, String> column = new TableColumn<>(MESSAGES.say(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private static TableColumn<CarriedLedger, Number> number(String key, ToLongFunction<CarriedLedger> number) {
        TableColumn<CarriedLedger, Number> column = new TableColumn<>(MESSAGES.say(key));
        column.setPrefWidth(76);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(number.applyAsLong(row.getValue())));
        return column;
    }
}
