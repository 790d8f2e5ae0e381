package org.fazhi.desktop.setup;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.desktop.intake.ImportWizard;
import org.fazhi.desktop.intake.ReportWizard;
import org.fazhi.desktop.settings.NewYearForm;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;

/**
 * The first settings of a workspace, step by step (首次设置). What a step holds is saved when one goes on from it, each as one
 * step that can be undone; a step that is skipped saves nothing, and the year is begun once.
 */
public final class SetupWizard {
    private static final Messages MESSAGES = Messages.of(SetupWizard.class);

    /** The steps, in order. */
    private enum Step {
        OFFICE,
        YEAR,
        UNITS,
        BEFORE
    }

    private final Session session;
    private final DialogWindow dialog;
    private final SetupSteps marks;
    private final StackPane body = new StackPane();
    private final List<Step> steps;
    private final OfficeStep office = new OfficeStep();
    private final NewYearForm year;
    private final UnitsStep units;
    private final Button next;
    private final Button skip;
    private final Button back;
    private Step at = Step.OFFICE;
    private boolean skipsOffice;

    public SetupWizard(Session session, SystemFiles files) {
        this.session = session;
        this.dialog = new DialogWindow(session.window(), "setup", MESSAGES.say("title"));
        this.steps = session.hasYear() ? List.of(Step.OFFICE, Step.UNITS, Step.BEFORE) : List.of(Step.values());
        this.marks = new SetupSteps(
                steps.stream().map(step -> MESSAGES.say("step." + step.name())).toList());
        this.year = new NewYearForm(session);
        this.units = new UnitsStep(session, files);
        next = dialog.accept("setup-next", "", this::forward);
        skip = dialog.offer("setup-skip", MESSAGES.say("skip"), this::skip);
        back = dialog.offer("setup-back", MESSAGES.say("back"), this::backward);
        dialog.offer("setup-later", MESSAGES.say("later"), dialog::dismiss);
        dialog.atStake(() -> Optional.of(MESSAGES.say("unsaved")).filter(_ -> isChanged()));
        dialog.side(marks);
        dialog.content(body, false);
        year.refusalProperty().subscribe(_ -> showPossible());
        if (session.hasYear()) office.show(session.book());
    }

    public void show() {
        open(at);
        dialog.show(980, 640);
    }

    private boolean isChanged() {
        return switch (at) {
            case OFFICE -> office.isChanged();
            case YEAR -> office.isChanged() && !skipsOffice || year.isChanged();
            case UNITS -> units.isChanged();
            case BEFORE -> false;
        };
    }

    private void open(Step step) {
        at = step;
        marks.show(steps.indexOf(step));
        body.getChildren().setAll(content(step));
        next.setText(MESSAGES.say(step == Step.BEFORE ? "import" : "next"));
        skip.setText(MESSAGES.say(step == Step.BEFORE ? "done" : "skip"));
        // Without a year there is nothing that units could be of.
        skip.setVisible(step != Step.YEAR);
        back.setDisable(steps.indexOf(step) == 0 || step == Step.UNITS && steps.contains(Step.YEAR));
        showPossible();
        if (dialog.stage().isShowing()) dialog.begin();
    }

    private Node content(Step step) {
        return switch (step) {
            case OFFICE -> office;
            case YEAR -> year;
            case UNITS -> {
                units.show();
                yield units;
            }
            case BEFORE -> before();
        };
    }

    private Node before() {
        Label words = new Label(MESSAGES.say("before.words"));
        words.setWrapText(true);
        Button report = new Button(MESSAGES.say("import.report"));
        report.setId("setup-report");
        report.setOnAction(_ -> {
            dialog.close();
            new ReportWizard(session).show(Optional.empty());
        });
        VBox pane = new VBox(16, words, report);
        pane.setId("setup-before-step");
        return pane;
    }

    private void showPossible() {
        String refusal = at == Step.YEAR ? year.refusalProperty().get() : "";
        next.setDisable(!refusal.isEmpty());
        dialog.say(refusal);
    }

    private void forward() {
        if (next.isDisabled()) return;
        switch (at) {
            case OFFICE -> {
                skipsOffice = false;
                if (session.hasYear()) saveOffice(this::goOn);
                else goOn();
            }
            case YEAR -> begin();
            case UNITS -> units.save(this::goOn);
            case BEFORE -> {
                dialog.close();
                new ImportWizard(session).show(Optional.empty());
            }
        }
    }

    private void begin() {
        if (year.year().isEmpty()) return;
        next.setDisable(true);
        session.createYear(
                year.year().get(),
                year.catalogue(),
                () -> {
                    if (skipsOffice) goOn();
                    else saveOffice(this::goOn);
                },
                () -> next.setDisable(false));
    }

    private void saveOffice(Runnable whenDone) {
        List<Edit> edits = office.edits(session.book());
        if (edits.isEmpty()) whenDone.run();
        else
            session.apply(edits.getFirst(), () -> {
                office.saved();
                whenDone.run();
            });
    }

    private void skip() {
        switch (at) {
            case OFFICE -> {
                skipsOffice = true;
                goOn();
            }
            case YEAR -> {}
            case UNITS -> goOn();
            case BEFORE -> dialog.close();
        }
    }

    private void goOn() {
        open(steps.get(steps.indexOf(at) + 1));
    }

    private void backward() {
        open(steps.get(steps.indexOf(at) - 1));
    }
}
