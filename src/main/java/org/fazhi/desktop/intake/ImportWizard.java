package org.fazhi.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.desktop.Session;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.table.TableLayout;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.intake.IndicatorIntake;
import org.fazhi.workspace.intake.OpenedFile;

/** The import wizard (导入向导): one dialog, three steps. It decides; {@link IndicatorIntake} reads, plans and saves. */
public final class ImportWizard implements WizardFrame.Turns {
    private static final Messages MESSAGES = Messages.of(ImportWizard.class);

    private final Session session;
    private final IndicatorIntake intake;
    private final WizardFrame frame;
    private final FileStep fileStep = new FileStep(this::open);
    private final TableStep tableStep = new TableStep(this::understandAs);
    private final PreviewStep previewStep;
    private WizardStep step = WizardStep.FILE;
    private Optional<IntakeDraft> draft = Optional.empty();
    private Optional<ImportPlan> plan = Optional.empty();

    public ImportWizard(Session session) {
        this.session = session;
        this.intake = new IndicatorIntake(session.workspace());
        this.previewStep = new PreviewStep(catalogue(session), this::match, this::prefer, this::showButtons);
        this.frame = new WizardFrame(session, MESSAGES.say("title"), List.of(WizardStep.values()), this);
        frame.jobs().runningProperty().subscribe(this::showButtons);
        show(WizardStep.FILE);
    }

    /** Opens the dialog, with the file at once if there is one. */
    public void show(Optional<Path> file) {
        frame.open();
        file.ifPresent(path -> open(path, Optional.empty()));
    }

    /** Before the first year there is no catalogue but the built-in one, which an import would begin a year with. */
    private static Catalogue catalogue(Session session) {
        return session.hasYear()
                ? session.book().catalogue()
                : BuiltInCatalogues.load(BuiltInCatalogues.codes().getFirst());
    }

    private int openYear() {
        return session.hasYear() ? session.book().year() : session.today().getYear();
    }

    private void open(Path file, Optional<char[]> password) {
        draft = Optional.empty();
        plan = Optional.empty();
        fileStep.showReading(file);
        show(WizardStep.FILE);
        frame.jobs().follow(intake.open(file, password), opened -> take(file, opened), this::refuse);
    }

    private void take(Path file, OpenedFile<SheetFile> opened) {
        switch (opened) {
            case OpenedFile.Readable(var sheets) -> replan(IntakeDraft.begin(file, sheets, openYear()));
            case OpenedFile.PasswordAsked(String sentence) -> fileStep.askPassword(file, sentence);
        }
    }

    private void readSheet(String name) {
        draft.ifPresent(now -> replan(now.onSheet(name)));
    }

    private void importInto(int year) {
        draft.ifPresent(now -> replan(now.forYear(year)));
    }

    private void understandAs(TableLayout layout) {
        draft.ifPresent(now -> replan(now.understoodAs(layout)));
    }

    private void match(String label, String indicatorCode) {
        draft.ifPresent(now -> replan(now.matching(label, indicatorCode)));
    }

    private void prefer(CellPlace place) {
        draft.ifPresent(now -> replan(now.preferring(place)));
    }

    private void replan(IntakeDraft changed) {
        draft = Optional.of(changed);
        frame.jobs()
                .follow(intake.plan(changed.file(), changed.year(), changed.choices()), this::showPlan, this::refuse);
    }

    private void showPlan(ImportPlan planned) {
        plan = Optional.of(planned);
        fileStep.show(
                new SheetAndYear(planned, session.workspace().years(), this::readSheet, this::importInto),
                planned.refusal().filter(_ -> planned.layout().isEmpty()),
                planned.remarks());
        draft.flatMap(now -> now.file().grid(planned.sheet())).ifPresent(grid -> tableStep.show(planned, grid));
        previewStep.show(Acceptance.of(planned));
        showButtons();
    }

    private void refuse(Throwable failure) {
        if (!(failure instanceof Refused)) session.fail(MESSAGES.say("title"), failure);
        else if (step == WizardStep.FILE) fileStep.refuse(failure.getMessage());
        else session.fail(MESSAGES.say("title"), failure);
    }

    private void show(WizardStep shown) {
        step = shown;
        frame.show(
                shown,
                switch (shown) {
                    case FILE -> fileStep;
                    case TABLE -> tableStep;
                    case PREVIEW -> previewStep;
                });
        showButtons();
    }

    private void showButtons() {
        boolean busy = frame.isBusy();
        Button next = frame.next();
        frame.back().setDisable(busy || step == WizardStep.FILE);
        boolean understood = plan.flatMap(ImportPlan::layout).isPresent();
        if (step != WizardStep.PREVIEW) {
            next.setText(MESSAGES.say("next"));
            next.setDisable(busy || !understood);
            return;
        }
        long written = previewStep.acceptance().written();
        next.setText(written == 0 ? MESSAGES.say("accept.nothing") : MESSAGES.say("accept", written));
        next.setDisable(busy || !previewStep.acceptance().isPossible());
    }

    @Override
    public void leave() {
        frame.close();
    }

    @Override
    public void forward() {
        if (step == WizardStep.PREVIEW) accept();
        else show(WizardStep.values()[step.ordinal() + 1]);
    }

    @Override
    public void backward() {
        show(WizardStep.values()[step.ordinal() - 1]);
    }

    private void accept() {
        frame.next().setDisable(true);
        Acceptance accepted = previewStep.acceptance();
        intake.accept(accepted.plan(), draft.orElseThrow().choices(), accepted.leftOut())
                .whenComplete((_, failure) -> Platform.runLater(() -> settle(accepted, failure)));
    }

    private void settle(Acceptance accepted, Throwable failure) {
        showButtons();
        if (failure != null) {
            session.fail(MESSAGES.say("title"), failure);
            return;
        }
        frame.close();
        session.say(MESSAGES.say("done", accepted.written()));
        if (!session.hasYear()) session.switchYear(accepted.plan().year());
    }
}
