package org.fazhi.desktop.intake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.desktop.Session;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.indicator.ChosenUnits;
import org.fazhi.excel.indicator.ImportChoices;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.TablePlace;
import org.fazhi.excel.indicator.UnknownUnit;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.table.TableLayout;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.intake.IndicatorIntake;
import org.fazhi.workspace.intake.OpenedFile;

/** The import wizard (导入向导): one dialog, three steps. It decides; {@link IndicatorIntake} reads, plans and saves. */
public final class ImportWizard implements WizardFrame.Turns {
    private static final Messages MESSAGES = Messages.of(ImportWizard.class);

    private final Session session;
    private final Optional<ReportingUnit> giver;
    private final IndicatorIntake intake;
    private final WizardFrame frame;
    private final FileStep fileStep;
    private final TableStep tableStep = new TableStep(this::understandAs);
    private final PreviewStep previewStep;
    private WizardStep step = WizardStep.FILE;
    private Optional<SheetsAndYear> choices = Optional.empty();
    private final Planning<IntakeDraft, ImportPlan> planning;

    public ImportWizard(Session session) {
        this(session, Optional.empty());
    }

    /** @param giver the unit whose own sheet is imported, chosen before; empty for the district's sheets */
    public ImportWizard(Session session, Optional<ReportingUnit> giver) {
        this.session = session;
        this.giver = giver;
        this.fileStep = new FileStep(session.memory().startFolder(), this::open);
        this.intake = new IndicatorIntake(session.workspace());
        MeantIndicatorChoice choice =
                new MeantIndicatorChoice(() -> catalogue(session, year()), new NewIndicator(session, this::year));
        this.previewStep = new PreviewStep(choice, new Choices(), this::prefer, this::askUnits, this::showButtons);
        this.frame = new WizardFrame(session, MESSAGES.say("title"), List.of(WizardStep.values()), this);
        this.planning = new Planning<>(frame.jobs(), new Desk());
        frame.busyProperty().subscribe(this::showButtons);
        show(WizardStep.FILE);
    }

    /** Opens the dialog, with the file at once if there is one. */
    public void show(Optional<Path> file) {
        frame.open();
        file.ifPresent(path -> open(path, Optional.empty()));
    }

    /** Before the first year there is no catalogue but the built-in one, which an import would begin a year with. */
    private static Catalogue catalogue(Session session, int year) {
        return session.hasYear()
                ? session.book().catalogue()
                : BuiltInCatalogues.load(BuiltInCatalogues.usualFor(year));
    }

    private int openYear() {
        return session.hasYear() ? session.book().year() : session.today().getYear();
    }

    private int year() {
        return planning.draft().map(IntakeDraft::year).orElseGet(this::openYear);
    }

    private void open(Path file, Optional<char[]> password) {
        planning.forget();
        choices = Optional.empty();
        fileStep.showReading(file);
        show(WizardStep.FILE);
        frame.jobs().follow(intake.open(file, password), opened -> take(file, opened), this::refuse);
    }

    private void take(Path file, OpenedFile<SheetFile> opened) {
        switch (opened) {
            case OpenedFile.Readable(var sheets) -> {
                planning.begin(giver.map(unit -> IntakeDraft.ofUnit(file, sheets, openYear(), unit))
                        .orElseGet(() -> IntakeDraft.begin(file, sheets, openYear())));
                planning.change(now -> now);
            }
            case OpenedFile.PasswordAsked(String sentence) -> fileStep.askPassword(file, sentence);
        }
    }

    /** Those of the file that is open, for whatever was planned of it last. */
    private SheetsAndYear shownChoices(IntakeDraft draft, ImportPlan plan) {
        SheetsAndYear shown = choices.orElseGet(() -> new SheetsAndYear(
                plan, session.workspace().years(), giverChoice(), this::readSheets, this::importInto));
        choices = Optional.of(shown);
        shown.show(plan, draft.choices().giver());
        return shown;
    }

    private GiverChoice giverChoice() {
        return new GiverChoice(
                () -> session.workspace().spokenCatalogue(year()).units(),
                unit -> planning.change(now -> now.givenBy(unit)));
    }

    private void readSheets(Collection<String> names) {
        planning.change(now -> now.onSheets(names));
    }

    private void importInto(int year) {
        planning.change(now -> now.forYear(year));
    }

    private void understandAs(TablePlace table, TableLayout layout) {
        planning.change(now -> now.understoodAs(table, layout));
    }

    /** What labels mean is planned anew at once, and can be taken back until the import is accepted. */
    private final class Choices implements PreviewStep.Choosing {
        @Override
        public void match(Map<String, String> codes) {
            planning.change(now -> now.matching(codes));
        }

        @Override
        public void takeBack() {
            planning.change(IntakeDraft::withoutLastMatch);
        }

        @Override
        public boolean canTakeBack() {
            return planning.draft().filter(now -> !now.before().isEmpty()).isPresent();
        }
    }

    private Node askUnits(List<UnknownUnit> unknown) {
        return new UnknownUnitsNotice(
                unknown,
                () -> ChosenUnits.in(
                        session.workspace().spokenCatalogue(year()),
                        planning.draft().orElseThrow().choices().units()),
                (name, unit) -> planning.change(now -> now.ofUnit(name, unit)));
    }

    private void prefer(CellPlace place) {
        planning.change(now -> now.preferring(place));
    }

    private final class Desk implements Planning.Desk<IntakeDraft, ImportPlan> {
        @Override
        public Job<ImportPlan> plan(IntakeDraft draft) {
            return intake.plan(draft.file(), draft.year(), draft.choices());
        }

        @Override
        public void show(IntakeDraft draft, ImportPlan plan) {
            fileStep.show(
                    shownChoices(draft, plan),
                    plan.refusal().filter(_ -> plan.tables().isEmpty()),
                    plan.remarks());
            tableStep.show(plan, draft.file());
            previewStep.show(plan);
            showButtons();
        }

        @Override
        public void showUnplanned(IntakeDraft draft, Optional<Throwable> failure) {
            failure.ifPresent(ImportWizard.this::refuse);
        }

        @Override
        public void refuse(Throwable failure) {
            session.fail(MESSAGES.say("title"), failure);
        }

        @Override
        public void drop(ImportPlan plan) {}
    }

    private void refuse(Throwable failure) {
        if (!frame.isOpen()) return;
        if (failure instanceof Refused && step == WizardStep.FILE) fileStep.refuse(failure.getMessage());
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
        boolean busy = frame.busyProperty().get();
        Button next = frame.next();
        frame.back().setDisable(busy || step == WizardStep.FILE);
        if (step == WizardStep.PREVIEW) {
            Acceptance acceptance = previewStep.acceptance();
            long written = acceptance.written();
            next.setText(written == 0 ? MESSAGES.say("accept.nothing") : MESSAGES.say("accept", written));
            next.setDisable(busy || !acceptance.isPossible());
            frame.say(busy || acceptance.isPossible() ? "" : whyNot(acceptance));
        } else {
            boolean understood =
                    planning.plan().filter(plan -> !plan.tables().isEmpty()).isPresent();
            next.setText(MESSAGES.say("next"));
            next.setDisable(busy || !understood);
            frame.say(busy || understood ? "" : whyNot());
        }
    }

    private String whyNot() {
        return MESSAGES.say(planning.draft().isEmpty() ? "why.file" : "why.table");
    }

    private static String whyNot(Acceptance acceptance) {
        return acceptance.blocking() > 0
                ? MESSAGES.say("why.blocking", acceptance.blocking())
                : MESSAGES.say("why.nothing");
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
        if (step == WizardStep.PREVIEW) accept();
        else show(WizardStep.values()[step.ordinal() + 1]);
    }

    @Override
    public void backward() {
        show(WizardStep.values()[step.ordinal() - 1]);
    }

    private void accept() {
        frame.hold(true);
        Acceptance accepted = previewStep.acceptance();
        ImportChoices choices = planning.draft().orElseThrow().choices();
        session.follow(
                MESSAGES.say("title"),
                intake.accept(accepted.plan(), choices, accepted.leftOut()),
                () -> leave(accepted),
                failure -> {
                    frame.hold(false);
                    session.fail(MESSAGES.say("title"), failure);
                });
    }

    private void leave(Acceptance accepted) {
        leave();
        session.say(MESSAGES.say("done", accepted.written()));
        if (!session.hasYear()) session.switchYear(accepted.plan().year());
    }
}
