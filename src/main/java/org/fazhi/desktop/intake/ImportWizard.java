package org.fazhi.desktop.intake;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.BuiltInCatalogues;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.DialogWindow;
import org.fazhi.desktop.control.JobBar;
import org.fazhi.excel.CellPlace;
import org.fazhi.excel.ImportPlan;
import org.fazhi.excel.SheetFile;
import org.fazhi.excel.TableLayout;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.intake.IndicatorIntake;
import org.fazhi.workspace.intake.OpenedFile;

/** The import wizard (导入向导): one dialog, three steps. It decides; {@link IndicatorIntake} reads, plans and saves. */
public final class ImportWizard implements FileStep.Wishes {
    private static final Messages MESSAGES = Messages.of(ImportWizard.class);

    private final Session session;
    private final IndicatorIntake intake;
    private final DialogWindow dialog;
    private final WizardSteps steps = new WizardSteps();
    private final JobBar jobs = new JobBar();
    private final StackPane body = new StackPane();
    private final FileStep fileStep = new FileStep(this);
    private final TableStep tableStep = new TableStep(this::understandAs);
    private final PreviewStep previewStep;
    private final Button back;
    private final Button next;
    private WizardStep step = WizardStep.FILE;
    private Optional<IntakeDraft> draft = Optional.empty();
    private Optional<ImportPlan> plan = Optional.empty();

    public ImportWizard(Session session) {
        this.session = session;
        this.intake = new IndicatorIntake(session.workspace());
        this.previewStep = new PreviewStep(catalogue(session), this::match, this::prefer, this::showButtons);
        this.dialog = new DialogWindow(session.window(), "import-wizard", MESSAGES.say("title"));
        this.next = dialog.accept("import-next", MESSAGES.say("next"), this::forward);
        this.back = dialog.offer("import-back", MESSAGES.say("back"), this::backward);
        dialog.offer("import-cancel", MESSAGES.say("cancel"), this::leave);
        dialog.whenDismissed(this::leave);
        dialog.side(steps);
        dialog.content(content(), false);
        dialog.stage()
                .getScene()
                .getRoot()
                .getStylesheets()
                .add(ImportWizard.class.getResource("intake.css").toExternalForm());
        jobs.runningProperty().subscribe(this::showButtons);
        show(WizardStep.FILE);
    }

    /** Opens the dialog, with the file at once if there is one. */
    public void show(Optional<Path> file) {
        dialog.show(1080, 680);
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

    private Node content() {
        VBox.setVgrow(body, Priority.ALWAYS);
        return new VBox(12, body, jobs);
    }

    @Override
    public void open(Path file, Optional<char[]> password) {
        draft = Optional.empty();
        plan = Optional.empty();
        fileStep.showReading(file);
        show(WizardStep.FILE);
        jobs.follow(intake.open(file, password), opened -> take(file, opened), this::refuse);
    }

    private void take(Path file, OpenedFile<SheetFile> opened) {
        switch (opened) {
            case OpenedFile.Readable(var sheets) -> replan(IntakeDraft.begin(file, sheets, openYear()));
            case OpenedFile.PasswordAsked(String sentence) -> fileStep.askPassword(file, sentence);
        }
    }

    @Override
    public void readSheet(String name) {
        draft.ifPresent(now -> replan(now.onSheet(name)));
    }

    @Override
    public void importInto(int year) {
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
        jobs.follow(intake.plan(changed.file(), changed.year(), changed.choices()), this::showPlan, this::refuse);
    }

    private void showPlan(ImportPlan planned) {
        plan = Optional.of(planned);
        fileStep.show(planned, session.workspace().years());
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
        steps.show(shown);
        body.getChildren()
                .setAll(
                        switch (shown) {
                            case FILE -> fileStep;
                            case TABLE -> tableStep;
                            case PREVIEW -> previewStep;
                        });
        showButtons();
    }

    private void showButtons() {
        boolean busy = jobs.runningProperty().get();
        back.setDisable(busy || step == WizardStep.FILE);
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

    /** Leaves without writing anything. */
    private void leave() {
        jobs.stop();
        dialog.close();
    }

    private void forward() {
        if (step == WizardStep.PREVIEW) accept();
        else show(WizardStep.values()[step.ordinal() + 1]);
    }

    private void backward() {
        show(WizardStep.values()[step.ordinal() - 1]);
    }

    private void accept() {
        next.setDisable(true);
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
        dialog.close();
        session.say(MESSAGES.say("done", accepted.written()));
        if (!session.hasYear()) session.switchYear(accepted.plan().year());
    }
}
