package org.fazhi.desktop.shell;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.check.Finding;
import org.fazhi.desktop.CheckResult;
import org.fazhi.desktop.RunningJob;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.Deadline;

/** The bottom of the window (状态栏): saved when, what is wrong, what is running, what is chosen, days to the next filing. */
final class StatusBar extends HBox {
    private static final Messages MESSAGES = Messages.of(StatusBar.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Session session;
    private final Label saved = new Label(MESSAGES.say("status.ready"));
    private final Hyperlink findings = new Hyperlink();
    private final Hyperlink warnings = new Hyperlink();
    private final HBox jobs = new HBox(16);
    private final Label notice = new Label();
    private final Hyperlink filing = new Hyperlink();
    private final Hint filingHint = Hint.on(filing);

    StatusBar(Session session) {
        this(session, session.checkedProperty());
    }

    StatusBar(Session session, ObservableValue<CheckResult> results) {
        super(16);
        this.session = session;
        saved.setId("status-saved");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        findings.setId("status-findings");
        findings.setMinWidth(Region.USE_PREF_SIZE);
        findings.setOnAction(_ -> session.navigator().open(ScreenDeck.CHECK));
        warnings.setId("status-warnings");
        warnings.setMinWidth(Region.USE_PREF_SIZE);
        warnings.setOnAction(_ -> session.navigator().open(ScreenDeck.CHECK));
        warnings.getStyleClass().addAll("state-mark", "severity-warning");
        warnings.managedProperty().bind(warnings.visibleProperty());
        filing.setId("status-filing");
        filing.setMinWidth(Region.USE_PREF_SIZE);
        filing.setOnAction(_ -> session.navigator().open(ScreenDeck.OVERVIEW));
        jobs.setId("status-jobs");
        jobs.setAlignment(Pos.CENTER_LEFT);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        notice.setId("status-notice");
        notice.textProperty().bind(session.statusWords().doneProperty());
        notice.setMinWidth(0);
        session.statusWords().doneProperty().subscribe(Hint.on(notice)::say);
        Label chosen = new Label();
        chosen.setId("status-chosen");
        chosen.setMinWidth(Region.USE_PREF_SIZE);
        chosen.textProperty().bind(session.statusWords().chosenProperty());
        // What was said gives way to the next change of the year.
        session.bookProperty().addListener((_, _, _) -> session.say(""));
        getChildren().addAll(saved, findings, warnings, jobs, notice, air, chosen, new BackupMark(session), filing);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("status-bar");
        session.lastSavedProperty().subscribe(this::showSaved);
        results.subscribe(this::showChecked);
        session.bookProperty().subscribe(book -> {
            if (book != null) showFiling(book);
        });
        session.jobs().addListener((ListChangeListener<RunningJob>) _ -> showJobs());
    }

    private void showSaved(Optional<LocalTime> time) {
        time.ifPresent(at -> saved.setText(MESSAGES.say("status.saved", CLOCK.format(at))));
    }

    private void showChecked(CheckResult result) {
        warnings.setVisible(false);
        switch (result) {
            case CheckResult.Running _ -> mark(MESSAGES.say("status.checking"), Optional.empty());
            case CheckResult.Failed _ -> mark(MESSAGES.say("status.unchecked"), Optional.of("severity-error"));
            case CheckResult.Found(List<Finding> found) -> showFindings(found);
        }
    }

    private void showFindings(List<Finding> all) {
        long errors = count(all, Severity.ERROR);
        long doubts = count(all, Severity.WARNING);
        warnings.setVisible(doubts > 0);
        warnings.setText(MESSAGES.say("status.warnings", doubts));
        if (errors > 0) mark(MESSAGES.say("status.errors", errors), Optional.of("severity-error"));
        else mark(MESSAGES.say(doubts > 0 ? "status.no_errors" : "status.clean"), Optional.empty());
    }

    private void mark(String words, Optional<String> severity) {
        findings.setText(words);
        findings.getStyleClass().removeAll("severity-error", "state-mark");
        severity.ifPresent(style -> findings.getStyleClass().addAll("state-mark", style));
    }

    private static long count(List<Finding> all, Severity severity) {
        return all.stream()
                .filter(one -> one.isOpen() && one.severity() == severity)
                .count();
    }

    private void showJobs() {
        jobs.getChildren().setAll(session.jobs().stream().map(StatusBar::job).toList());
    }

    private static Node job(RunningJob job) {
        Label title = new Label();
        title.textProperty().bind(job.doingProperty().map(doing -> doing.isEmpty() ? job.title() : doing));
        Hint.on(title, job.title());
        title.setMaxWidth(320);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.fractionProperty());
        bar.setPrefWidth(110);
        Label percent = new Label();
        percent.textProperty()
                .bind(job.fractionProperty()
                        .map(part -> part.doubleValue() < 0 ? "" : Math.round(part.doubleValue() * 100) + "%"));
        Hyperlink cancel = new Hyperlink(MESSAGES.say("status.cancel"));
        cancel.setOnAction(_ -> job.cancel());
        HBox row = new HBox(8, title, bar, percent, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void showFiling(YearBook book) {
        Optional<Deadline> next = session.progress().nextDeadline();
        filing.setVisible(!book.catalogue().calendar().isEmpty());
        filing.setText(next.map(date -> MESSAGES.say("status.filing", date.daysLeft()))
                .orElse(MESSAGES.say("status.filing.past")));
        filingHint.say(next.map(date -> MESSAGES.say(
                        "status.filing.date",
                        date.filing().name(),
                        date.day(),
                        date.filing().recipient()))
                .orElse(""));
    }
}
