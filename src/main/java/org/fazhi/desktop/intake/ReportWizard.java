package org.fazhi.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import org.fazhi.desktop.Session;
import org.fazhi.language.Messages;
import org.fazhi.narrative.foreign.ForeignText;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.intake.ReportChoices;
import org.fazhi.workspace.intake.ReportFigure.Outcome;
import org.fazhi.workspace.intake.ReportIntake;
import org.fazhi.workspace.intake.ReportPlan;

/**
 * The import wizard for a report (导入报告向导), for a document or a pasted text. It decides; {@link ReportIntake} reads, plans
 * and saves. Nothing is written before it is accepted.
 */
public final class ReportWizard implements WizardFrame.Turns {
    private static final Messages MESSAGES = Messages.of(ReportWizard.class);
    private static final List<String> DOCUMENTS = List.of(".docx", ".doc", ".wps", ".txt");
    private static final int LONGEST_PASTED = 2_000_000;

    private final Session session;
    private final ReportIntake intake;
    private final WizardFrame frame;
    private final ReportFileStep fileStep;
    private final ChaptersStep chaptersStep = new ChaptersStep(this::choose);
    private final FiguresStep figuresStep = new FiguresStep(this::choose);
    private final ReportPreviewStep previewStep = new ReportPreviewStep(this::choose);
    private final Planning<ReportDraft, ReportPlan> planning;
    private ReportStep step = ReportStep.FILE;
    /** With what was chosen since the last plan, so that one key may follow the other. */
    private ReportChoices wanted = ReportChoices.NONE;

    public ReportWizard(Session session) {
        this.session = session;
        this.intake = new ReportIntake(session.workspace());
        this.fileStep = new ReportFileStep(session.memory().startFolder(), this::open, this::read);
        this.frame = new WizardFrame(session, MESSAGES.say("report.title"), List.of(ReportStep.values()), this);
        this.planning = new Planning<>(frame.jobs(), new Desk());
        frame.busyProperty().subscribe(this::showButtons);
        show(ReportStep.FILE);
    }

    /** Whether the name of a file is that of a document, not of a sheet. */
    public static boolean isMeant(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return DOCUMENTS.stream().anyMatch(name::endsWith);
    }

    /** Opens the dialog, with the file at once if there is one. */
    public void show(Optional<Path> file) {
        frame.open();
        file.ifPresent(this::open);
    }

    private void open(Path file) {
        planning.forget();
        fileStep.showReading(file);
        show(ReportStep.FILE);
        frame.jobs().follow(intake.open(file), this::begin, this::refuse);
    }

    private void read(String pasted) {
        planning.forget();
        if (pasted.length() > LONGEST_PASTED) fileStep.refuse(MESSAGES.say("report.paste.long", LONGEST_PASTED));
        else begin(ForeignText.of(MESSAGES.say("report.paste.name"), pasted));
    }

    private void begin(ForeignText text) {
        wanted = ReportChoices.NONE;
        planning.begin(ReportDraft.begin(text, usualYear()));
        planning.change(now -> now);
    }

    private int usualYear() {
        return session.hasYear() ? session.book().year() : session.today().getYear() - 1;
    }

    private void importInto(int year) {
        wanted = ReportChoices.NONE;
        planning.change(now -> now.forYear(year));
    }

    private void choose(UnaryOperator<ReportChoices> change) {
        wanted = change.apply(wanted);
        planning.change(now -> now.with(wanted));
    }

    private final class Desk implements Planning.Desk<ReportDraft, ReportPlan> {
        @Override
        public Job<ReportPlan> plan(ReportDraft draft) {
            return intake.plan(draft.text(), draft.year(), draft.choices());
        }

        @Override
        public void show(ReportDraft draft, ReportPlan plan) {
            wanted = draft.choices();
            fileStep.show(plan, session.workspace().years(), ReportWizard.this::importInto);
            chaptersStep.show(plan);
            figuresStep.show(plan);
            previewStep.show(plan, draft.choices(), book(plan.year()));
            showButtons();
        }

        @Override
        public void showUnplanned(ReportDraft draft, Optional<Throwable> failure) {
            if (failure.orElse(null) instanceof Refused refused)
                fileStep.refuse(
                        refused.getMessage(), draft.year(), session.workspace().years(), ReportWizard.this::importInto);
            else failure.ifPresent(ReportWizard.this::refuse);
        }

        @Override
        public void refuse(Throwable failure) {
            session.fail(MESSAGES.say("report.title"), failure);
        }

        @Override
        public void drop(ReportPlan plan) {}
    }

    private Optional<YearBook> book(int year) {
        boolean kept = session.workspace().years().contains(year);
        return kept ? Optional.of(session.workspace().book(year)) : Optional.empty();
    }

    private void refuse(Throwable failure) {
        if (!frame.isOpen()) return;
        if (failure instanceof Refused && step == ReportStep.FILE) fileStep.refuse(failure.getMessage());
        else session.fail(MESSAGES.say("report.title"), failure);
    }

    private void show(ReportStep shown) {
        step = shown;
        frame.show(
                shown,
                switch (shown) {
                    case FILE -> fileStep;
                    case CHAPTERS -> chaptersStep;
                    case FIGURES -> figuresStep;
                    case PREVIEW -> previewStep;
                });
        showButtons();
    }

    private void showButtons() {
        boolean busy = frame.busyProperty().get();
        boolean last = step == ReportStep.PREVIEW;
        int written = previewStep.written();
        boolean possible = planning.plan().isPresent() && (!last || written > 0);
        Button next = frame.next();
        frame.back().setDisable(busy || step == ReportStep.FILE);
        next.setText(MESSAGES.say(!last ? "next" : written == 0 ? "accept.nothing" : "accept", written));
        next.setDisable(busy || !possible);
        if (busy || possible) frame.say("");
        else frame.say(MESSAGES.say(last ? "why.nothing" : "report.why.file"));
    }

    @Override
    public boolean isBegun() {
        return planning.draft().isPresent();
    }

    @Override
    public void leave() {
        frame.close();
        planning.end();
    }

    @Override
    public void forward() {
        if (step == ReportStep.PREVIEW) planning.plan().ifPresent(this::accept);
        else show(ReportStep.values()[step.ordinal() + 1]);
    }

    @Override
    public void backward() {
        show(ReportStep.values()[step.ordinal() - 1]);
    }

    private void accept(ReportPlan plan) {
        frame.hold(true);
        session.follow(
                MESSAGES.say("report.title"),
                intake.accept(plan, planning.draft().orElseThrow().choices()),
                () -> leave(plan),
                failure -> {
                    frame.hold(false);
                    session.fail(MESSAGES.say("report.title"), failure);
                });
    }

    private void leave(ReportPlan plan) {
        int figures = plan.count(Outcome.NEW) + plan.count(Outcome.CHANGED);
        leave();
        session.say(MESSAGES.say("report.done", plan.file(), plan.year(), figures));
        if (!session.hasYear()) session.switchYear(plan.year());
    }
}
