package org.fazhi.desktop.backup;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.YearNames;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.control.dialog.ErrorDialog;
import org.fazhi.desktop.control.dialog.JobBar;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.KeptYear;
import org.fazhi.workspace.backup.PreparedRestore;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Puts a backup back, whole or one year, after saying what will happen (恢复备份). */
final class RestoreDialog {
    private static final Messages MESSAGES = Messages.of(RestoreDialog.class);
    private static final double HINT_INDENT = 24;

    private final BackupDesk desk;
    private final KeptBackup backup;
    private final Runnable whenRestored;
    private final DialogWindow dialog;
    private final ToggleGroup choice = new ToggleGroup();
    private final RadioButton whole = new RadioButton();
    private final RadioButton one = new RadioButton(MESSAGES.say("restore.one"));
    private final ComboBox<Integer> year = new ComboBox<>();
    private final Label oneHint = hint("");
    private final VBox choices = new VBox(16);
    private final JobBar jobs = new JobBar();
    private final Button accept;

    RestoreDialog(BackupDesk desk, Stage owner, KeptBackup backup, Runnable whenRestored) {
        this.desk = desk;
        this.backup = backup;
        this.whenRestored = whenRestored;
        dialog = new DialogWindow(owner, "restore", MESSAGES.say("restore.title"));
        accept = dialog.accept("restore-accept", MESSAGES.say("restore.accept"), this::accept);
        Button cancel = dialog.offer("restore-cancel", MESSAGES.say("cancel"), dialog::dismiss);
        dialog.whenDismissed(this::dismiss);
        dialog.atStake(
                () -> Optional.of(MESSAGES.say("restore.unsaved")).filter(_ -> one.isSelected() && !jobs.isRunning()));
        dialog.content(content(), true);
        choices.disableProperty().bind(jobs.runningProperty());
        accept.disableProperty().bind(jobs.runningProperty());
        cancel.visibleProperty().bind(jobs.runningProperty().not());
    }

    void show() {
        dialog.show(600, 440);
    }

    private Node content() {
        Label heading = new Label(MESSAGES.say("restore.heading", BackupWords.time(backup.madeAt())));
        heading.setId("restore-heading");
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        whole.setId("restore-whole");
        whole.setToggleGroup(choice);
        whole.setText(
                backup.years().isEmpty()
                        ? MESSAGES.say("restore.whole.unknown")
                        : MESSAGES.say("restore.whole", BackupWords.years(backup.years())));
        whole.setSelected(true);
        choices.getChildren().setAll(below(whole, hint(MESSAGES.say("restore.whole.hint"))), oneYear());
        FontIcon icon = new FontIcon(Material2AL.INFO);
        icon.getStyleClass().addAll("state-icon", "severity-note");
        Label promise = new Label(
                MESSAGES.say(desk.session().isPresent() ? "restore.promise" : "restore.promise.closed"), icon);
        promise.setId("restore-promise");
        promise.setWrapText(true);
        promise.setMinHeight(Label.USE_PREF_SIZE);
        promise.getStyleClass().add("restore-promise");
        VBox content = new VBox(16, heading, choices, promise, jobs);
        content.getStylesheets()
                .add(RestoreDialog.class.getResource("backup.css").toExternalForm());
        return content;
    }

    private Node oneYear() {
        List<Integer> years =
                backup.years().stream().map(KeptYear::year).toList().reversed();
        one.setId("restore-one");
        one.setToggleGroup(choice);
        year.setId("restore-year");
        year.getItems().setAll(years);
        year.setConverter(new YearNames());
        year.disableProperty().bind(one.selectedProperty().not());
        year.valueProperty().subscribe(this::explainYear);
        HBox line = new HBox(8, one, year);
        line.setAlignment(Pos.CENTER_LEFT);
        if (years.isEmpty() || desk.session().isEmpty()) {
            one.setDisable(true);
            oneHint.setText(MESSAGES.say(desk.session().isEmpty() ? "restore.one.closed" : "restore.one.unknown"));
        } else {
            year.setValue(years.contains(openYear()) ? openYear() : years.getFirst());
        }
        return below(line, oneHint);
    }

    private int openYear() {
        return desk.session()
                .filter(Session::hasYear)
                .map(session -> session.book().year())
                .orElse(0);
    }

    private void explainYear(Integer chosen) {
        if (chosen == null) return;
        boolean kept = desk.session()
                .filter(session -> session.workspace().years().contains(chosen))
                .isPresent();
        oneHint.setText(MESSAGES.say(kept ? "restore.one.replaced" : "restore.one.added", chosen));
    }

    private void accept() {
        if (one.isSelected())
            jobs.follow(desk.backups().restoreYear(backup, year.getValue()), this::restored, this::fail);
        else prepare(desk.backups().prepareWhole(backup));
    }

    /** Where 取消 came after the last step, what was built stays aside; the next opening clears it away. */
    private void prepare(Job<PreparedRestore> job) {
        jobs.follow(
                job,
                prepared -> {
                    if (job.isCancelled()) return;
                    leave();
                    desk.reopening().putBack(desk.backups(), prepared);
                },
                this::fail);
    }

    private void restored(YearBook book) {
        leave();
        desk.session().ifPresent(session -> {
            session.switchYear(book.year());
            session.say(MESSAGES.say("restored.year", book.year(), BackupWords.time(backup.madeAt())));
        });
    }

    private void leave() {
        dialog.close();
        whenRestored.run();
    }

    private void fail(Throwable failure) {
        String sentence = failure instanceof Refused
                ? failure.getMessage()
                : MESSAGES.say("failed", MESSAGES.say("restore.title"));
        ErrorDialog.show(dialog.stage(), sentence, failure, desk.logs());
    }

    private void dismiss() {
        if (jobs.isRunning()) jobs.stop();
        else dialog.close();
    }

    private static VBox below(Node choice, Label hint) {
        VBox.setMargin(hint, new Insets(0, 0, 0, HINT_INDENT));
        return new VBox(4, choice, hint);
    }

    private static Label hint(String words) {
        Label hint = new Label(words);
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        return hint;
    }
}
