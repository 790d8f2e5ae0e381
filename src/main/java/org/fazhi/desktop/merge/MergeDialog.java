package org.fazhi.desktop.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Failed;
import org.fazhi.workspace.merge.MergeLine.Comparison;
import org.fazhi.workspace.merge.MergePlan;
import org.fazhi.workspace.merge.OtherWorkspace;
import org.fazhi.workspace.merge.WorkspaceMerge;

/** Chooses another workspace, shows what it has beside what is here, and takes it as one step (合并). */
public final class MergeDialog {
    private static final Messages MESSAGES = Messages.of(MergeDialog.class);

    private final Session session;
    private final SystemFiles files;
    private final DialogWindow dialog;
    private final WorkspaceMerge merge;
    private final Label outcome = new Label(MESSAGES.say("choose"));
    private final MergeTable table = new MergeTable(this::tell);
    private final Button accept;
    private Optional<MergePlan> plan = Optional.empty();

    public MergeDialog(Session session, SystemFiles files) {
        this.session = session;
        this.files = files;
        this.merge = new WorkspaceMerge(session.workspace());
        this.dialog = new DialogWindow(
                session.window(),
                "merge",
                MESSAGES.say("title.year", session.book().year()));
        FlowPane buttons = new FlowPane(
                8,
                8,
                button("merge-folder", "folder", this::chooseFolder),
                button("merge-backup", "backup", this::chooseBackup),
                button("merge-theirs", "all.theirs", () -> table.keepTheirs(true)),
                button("merge-mine", "all.mine", () -> table.keepTheirs(false)));
        outcome.setId("merge-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(Label.USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        dialog.content(new VBox(12, buttons, table, outcome), false);
        accept = dialog.accept("merge-accept", MESSAGES.say("accept"), this::accept);
        accept.setDisable(true);
        dialog.offer("merge-close", MESSAGES.say("close"), dialog::dismiss);
        dialog.atStake(() -> Optional.of(MESSAGES.say("unsaved")).filter(_ -> plan.isPresent()));
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = new Button(MESSAGES.say(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public void show() {
        dialog.show(1080, 640);
    }

    private void chooseFolder() {
        files.chooseFolder(dialog.stage(), MESSAGES.say("folder")).ifPresent(this::compare);
    }

    private void chooseBackup() {
        files.chooseOne(dialog.stage(), MESSAGES.say("backup"), MESSAGES.say("backup.kind"), List.of("*.*"))
                .ifPresent(this::compare);
    }

    private void compare(Path other) {
        outcome.setText(MESSAGES.say("reading", other));
        accept.setDisable(true);
        int year = session.book().year();
        session.<MergePlan>run(
                MESSAGES.say("title"),
                job -> {
                    try (OtherWorkspace opened = OtherWorkspace.open(other)) {
                        MergePlan compared = merge.plan(opened, year);
                        job.stopIfCancelled();
                        return compared;
                    }
                },
                this::show,
                failure -> outcome.setText(Failed.cause(failure).getMessage()));
    }

    private void show(MergePlan compared) {
        plan = Optional.of(compared);
        table.show(compared.lines());
        table.requestFocus();
        tell();
    }

    private void tell() {
        if (plan.isEmpty()) return;
        MergePlan compared = plan.get();
        long preferred = table.getItems().stream()
                .filter(line -> line.comparison() == Comparison.CONFLICT && table.isTheirs(line))
                .count();
        outcome.setText(MESSAGES.say(
                "outcome",
                compared.origin(),
                compared.count(Comparison.NEW),
                compared.count(Comparison.SAME),
                compared.count(Comparison.CONFLICT),
                preferred,
                compared.count(Comparison.UNKNOWN)));
        accept.setDisable(compared.count(Comparison.NEW) + preferred == 0);
    }

    private void accept() {
        if (plan.isEmpty() || accept.isDisabled()) return;
        accept.setDisable(true);
        merge.accept(plan.get(), table::isTheirs)
                .whenComplete((_, failure) -> Platform.runLater(() -> {
                    if (failure == null) dialog.close();
                    else outcome.setText(Failed.cause(failure).getMessage());
                }));
    }
}
