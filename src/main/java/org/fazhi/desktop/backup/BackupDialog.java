package org.fazhi.desktop.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.control.Focus;
import org.fazhi.desktop.control.StateMark;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.control.dialog.ErrorDialog;
import org.fazhi.desktop.control.dialog.JobBar;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Failed;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.backup.BackupStanding;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.KeptBackup.Soundness;

/** The backups of the workspace (备份与恢复): which there are, making one, and putting one back. */
public final class BackupDialog {
    private static final Messages MESSAGES = Messages.of(BackupDialog.class);
    private static final List<String> PATTERNS = List.of("*.zip", "*.sql.gz");

    private final BackupDesk desk;
    private final SaveTarget target;
    private final SystemFiles system;
    private final DialogWindow dialog;
    private final Label standing = new Label();
    private final Label told = new Label();
    private final LatestAnswer listing = new LatestAnswer(this::notListed);
    private final JobBar jobs = new JobBar();
    private final BackupTable table;
    private final BackupDetail detail = new BackupDetail();
    private final SecondFolderBox second;
    private final Button make = new Button(MESSAGES.say("make"));
    private final Button check = new Button(MESSAGES.say("check"));
    private final Button toFile;
    private final Button fromFile;
    private final Button restore;
    private Optional<String> outcome = Optional.empty();

    public BackupDialog(BackupDesk desk, SaveTarget target, SystemFiles system) {
        this.desk = desk;
        this.target = target;
        this.system = system;
        dialog = new DialogWindow(desk.window(), "backups", MESSAGES.say("title"));
        table = new BackupTable(this::choose, this::restoreChosen);
        second = new SecondFolderBox(system, this::nameSecond);
        dialog.aside("backups-folder", MESSAGES.say("folder"), this::showFolder);
        toFile = dialog.aside("backups-to-file", MESSAGES.say("file.write"), this::writeFile);
        fromFile = dialog.aside("backups-from-file", MESSAGES.say("file.read"), this::readFile);
        dialog.offer("backups-close", MESSAGES.say("close"), this::dismiss);
        restore = dialog.offer("backups-restore", MESSAGES.say("restore"), this::restoreChosen);
        dialog.whenDismissed(this::dismiss);
        dialog.content(content(), false);
        jobs.runningProperty().subscribe(this::showPossible);
        Runnable stopWatching = desk.backups().onStanding(now -> Platform.runLater(() -> showStanding(now)));
        dialog.stage().addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> stopWatching.run());
        showStanding(desk.backups().standing());
    }

    public void show() {
        dialog.show(1080, 660);
        Focus.give(table);
    }

    /** As {@link #show}, with the choice of a file that holds a backup. */
    public void chooseFile() {
        show();
        readFile();
    }

    private Node content() {
        standing.setId("backups-standing");
        standing.setMinWidth(0);
        standing.setMaxWidth(Double.MAX_VALUE);
        standing.setWrapText(true);
        standing.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(standing, Priority.ALWAYS);
        make.setId("backups-make");
        make.setMinWidth(Region.USE_PREF_SIZE);
        make.getStyleClass().add("accent");
        make.setOnAction(_ -> make());
        check.setId("backups-check");
        check.setMinWidth(Region.USE_PREF_SIZE);
        check.setOnAction(_ -> table.chosen().ifPresent(this::check));
        HBox head = new HBox(8, standing, check, make);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox middle = new HBox(table, detail);
        VBox.setVgrow(middle, Priority.ALWAYS);
        told.setId("backups-told");
        told.getStyleClass().add("muted");
        told.setWrapText(true);
        told.visibleProperty().bind(jobs.runningProperty().not());
        told.managedProperty().bind(told.visibleProperty());
        HBox foot = new HBox(told, jobs);
        foot.getStyleClass().add("backup-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(10, head, middle, second, foot);
        content.getStylesheets()
                .add(BackupDialog.class.getResource("backup.css").toExternalForm());
        return content;
    }

    private void showStanding(BackupStanding now) {
        second.show(now.second());
        String closed = MESSAGES.say("standing.closed");
        standing.setText(desk.session().isEmpty() ? closed : now.trouble().orElseGet(() -> BackupWords.standing(now)));
        standing.setGraphic(now.trouble().isPresent() ? StateMark.icon(Severity.WARNING) : null);
        standing.getStyleClass().setAll("label");
        if (now.trouble().isPresent()) standing.getStyleClass().addAll("state-mark", "severity-warning");
        list();
    }

    /** Beside whatever else is running: it is a matter of moments and shows nothing. */
    private void list() {
        listing.ask(() -> desk.backups().list().result(), backups -> {
            table.show(backups);
            showPossible();
        });
    }

    private void choose(Optional<KeptBackup> chosen) {
        detail.show(chosen);
        showPossible();
    }

    /** What cannot be done now is greyed, and why is said beside it. */
    private void showPossible() {
        boolean busy = jobs.isRunning();
        boolean closed = desk.session().isEmpty();
        Optional<KeptBackup> chosen = table.chosen();
        boolean damaged = chosen.map(KeptBackup::soundness)
                .filter(Soundness.Damaged.class::isInstance)
                .isPresent();
        make.setDisable(busy || closed);
        toFile.setDisable(busy || closed);
        second.setDisable(busy || closed);
        fromFile.setDisable(busy);
        check.setDisable(busy || chosen.isEmpty());
        restore.setDisable(busy || chosen.isEmpty() || damaged);
        told.setText(outcome.filter(_ -> !damaged).orElseGet(() -> MESSAGES.say(why(damaged))));
    }

    private String why(boolean damaged) {
        if (damaged) return "why.damaged";
        if (desk.session().isEmpty()) return "why.closed";
        if (table.getItems().isEmpty()) return "why.empty";
        return table.chosen().isEmpty() ? "why.nothing" : "why.none";
    }

    private void make() {
        run(desk.backups().make(), "make", made -> MESSAGES.say("made", BackupWords.time(made.madeAt())));
    }

    private void check(KeptBackup backup) {
        run(desk.backups().check(backup), "check", known -> {
            table.replace(known);
            return BackupWords.explanation(known.soundness());
        });
    }

    private void writeFile() {
        String name = MESSAGES.say("file.name", desk.today());
        target.ask(
                        dialog.stage(),
                        new SaveTarget.Wanted(MESSAGES.say("file.write.title"), name, MESSAGES.say("file.kind")))
                .ifPresent(file -> run(
                        desk.backups().writeTo(file), "file.write", made -> MESSAGES.say("file.written", made.file())));
    }

    private void readFile() {
        system.chooseOne(dialog.stage(), MESSAGES.say("file.read.title"), MESSAGES.say("file.kind"), PATTERNS)
                .ifPresent(file -> run(desk.backups().look(file), "file.read", found -> {
                    restore(found);
                    return "";
                }));
    }

    private void restoreChosen() {
        if (!restore.isDisabled()) table.chosen().ifPresent(this::restore);
    }

    private void restore(KeptBackup backup) {
        new RestoreDialog(desk, dialog.stage(), backup, dialog::close).show();
    }

    private void nameSecond(Optional<Path> folder) {
        run(desk.backups().useSecondFolder(folder), "second.choose", BackupWords::second);
    }

    private void showFolder() {
        Path folder = table.chosen()
                .map(one -> one.file().toAbsolutePath().getParent())
                .orElse(desk.folder());
        Thread.ofPlatform().daemon().name("show-folder").start(() -> {
            try {
                system.open(folder);
            } catch (Refused none) {
                Platform.runLater(() -> fail("folder", none));
            }
        });
    }

    private <T> void run(Job<T> job, String what, Function<T, String> words) {
        outcome = Optional.empty();
        jobs.follow(
                job,
                result -> {
                    outcome = Optional.of(words.apply(result)).filter(one -> !one.isEmpty());
                    showPossible();
                    list();
                },
                failure -> fail(what, failure));
    }

    private void fail(String what, Throwable failure) {
        ErrorDialog.show(dialog.stage(), sentence(what, failure), failure, desk.logs());
    }

    private void notListed(Throwable failure, Runnable again) {
        Throwable cause = Failed.cause(failure);
        ErrorDialog.show(dialog.stage(), sentence("list.job", cause), cause, desk.logs(), again);
        showPossible();
    }

    private static String sentence(String what, Throwable failure) {
        return failure instanceof Refused ? failure.getMessage() : MESSAGES.say("failed", MESSAGES.say(what));
    }

    /** Esc stops what is running first. */
    private void dismiss() {
        if (jobs.isRunning()) jobs.stop();
        else dialog.close();
    }
}
