package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.excel.ledger.column.FoundRegister;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.intake.LedgerIntake;

/**
 * The import of a workbook with several registers (整本台账导入): which sheet goes into which ledger, preselected by
 * likeness, then columns and rows of each. All is taken in one step.
 */
final class RegistersWizard implements WizardFrame.Turns {
    private static final Messages MESSAGES = Messages.of(RegistersWizard.class);

    private final Session session;
    private final LedgerIntake intake;
    private final YearBook book;
    private final WizardFrame frame;
    private final RegistersTaking taking;
    private final RegisterChoices sheets;
    private final ColumnsStep columnsStep = new ColumnsStep(
            (sheetColumn, column) -> choose(choices -> choices.matching(sheetColumn, column)),
            change -> choose(change::of),
            false);
    private final RowsStep rowsStep = new RowsStep();
    private final ShownRegister ofColumns = new ShownRegister("import-register-columns", this::look);
    private final ShownRegister ofRows = new ShownRegister("import-register-rows", this::look);
    private final Button goodRows;
    private final Planning<RegistersDraft, List<LedgerPreview>> planning;
    private WizardStep step = WizardStep.FILE;
    private String shown = "";

    /** @param target where workbooks with refused rows are saved */
    static void show(Session session, SaveTarget target, SheetSource source, List<FoundRegister> found) {
        RegistersWizard wizard = new RegistersWizard(session, target, RegistersDraft.begin(source, found));
        wizard.frame.open();
        wizard.planning.change(now -> now);
    }

    private RegistersWizard(Session session, SaveTarget target, RegistersDraft begun) {
        this.session = session;
        this.book = session.book();
        this.intake = new LedgerIntake(session.workspace());
        this.frame = new WizardFrame(session, MESSAGES.say("registers.title"), List.of(WizardStep.values()), this);
        this.taking = new RegistersTaking(session, target, intake, frame, this::leave, this::refuse);
        this.planning = new Planning<>(frame.jobs(), new Desk());
        this.goodRows = frame.offer("import-good-rows", () -> taking.goodRows(plans()));
        this.sheets = new RegisterChoices(
                begun,
                book.catalogue().ledgersInUse(),
                (place, ledger) -> planning.change(now -> now.into(place, ledger)));
        frame.busyProperty().subscribe(this::showButtons);
        planning.begin(begun);
        show(WizardStep.FILE);
    }

    /** While something is planned, what was answered before is not known yet, and would be lost. */
    private void choose(UnaryOperator<LedgerChoices> change) {
        if (!frame.busyProperty().get()) planning.change(now -> now.choosing(shown, change));
    }

    private List<LedgerPreview> previews() {
        return planning.plan().orElse(List.of());
    }

    private List<LedgerPlan> plans() {
        return previews().stream().map(LedgerPreview::plan).toList();
    }

    private void look(String sheet) {
        shown = sheet;
        showSheet(previews());
    }

    private void showSheet(List<LedgerPreview> previews) {
        if (previews.isEmpty()) {
            rowsStep.clear();
            return;
        }
        LedgerPreview looked = previews.stream()
                .filter(one -> one.plan().table().sheet().equals(shown))
                .findFirst()
                .orElse(previews.getFirst());
        shown = looked.plan().table().sheet();
        ofColumns.show(previews, looked);
        ofRows.show(previews, looked);
        columnsStep.show(looked.plan().table(), looked.head());
        rowsStep.show(looked.plan());
    }

    private final class Desk implements Planning.Desk<RegistersDraft, List<LedgerPreview>> {
        @Override
        public Job<List<LedgerPreview>> plan(RegistersDraft draft) {
            return intake.planAll(
                    draft.source(),
                    book.year(),
                    draft.taken(),
                    plans -> plans.stream()
                            .map(plan -> new LedgerPreview(
                                    plan,
                                    SheetHead.read(draft.source(), plan.table().sheet())))
                            .toList());
        }

        @Override
        public void show(RegistersDraft draft, List<LedgerPreview> previews) {
            sheets.show(previews);
            showSheet(previews);
            showButtons();
        }

        @Override
        public void showUnplanned(RegistersDraft draft, Optional<Throwable> failure) {
            failure.ifPresent(RegistersWizard.this::refuse);
            leave();
        }

        @Override
        public void refuse(Throwable failure) {
            RegistersWizard.this.refuse(failure);
        }

        @Override
        public void drop(List<LedgerPreview> previews) {
            previews.forEach(one -> one.plan().close());
        }
    }

    private void refuse(Throwable failure) {
        if (frame.isOpen()) session.fail(MESSAGES.say("ledger.title"), failure);
    }

    private void show(WizardStep now) {
        step = now;
        frame.show(
                now,
                switch (now) {
                    case FILE -> sheets;
                    case TABLE -> below(ofColumns, columnsStep);
                    case PREVIEW -> below(ofRows, rowsStep);
                });
        showButtons();
    }

    private static VBox below(ShownRegister choice, VBox content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        return new VBox(12, choice, content);
    }

    private void showButtons() {
        boolean busy = frame.busyProperty().get();
        boolean last = step == WizardStep.PREVIEW;
        List<LedgerPlan> plans = plans();
        int written = RegistersTaking.written(plans);
        int refused = RegistersTaking.refused(plans);
        Optional<LedgerPlan> unfit = plans.stream()
                .filter(plan -> plan.table().refusal().isPresent())
                .findFirst();
        frame.back().setDisable(busy || step == WizardStep.FILE);
        goodRows.setVisible(last && refused > 0 && unfit.isEmpty());
        goodRows.setDisable(busy);
        goodRows.setText(written == 0 ? MESSAGES.say("rows.accept.none") : MESSAGES.say("rows.accept.good", written));
        boolean accepts = written > 0 && refused == 0 && unfit.isEmpty();
        frame.next().setText(last ? acceptLabel(written, refused) : MESSAGES.say("next"));
        frame.next().setDisable(busy || (last ? !accepts : plans.isEmpty()));
        frame.say(busy ? "" : whyNot(plans, unfit, last));
    }

    private static String acceptLabel(int written, int refused) {
        if (refused > 0) return MESSAGES.say("rows.accept.whole");
        return MESSAGES.say(written == 0 ? "rows.nothing" : "rows.accept", written);
    }

    private static String whyNot(List<LedgerPlan> plans, Optional<LedgerPlan> unfit, boolean last) {
        if (plans.isEmpty()) return MESSAGES.say("registers.why.none");
        if (unfit.isPresent())
            return MESSAGES.say("registers.why.unfit", unfit.get().table().sheet());
        int refused = RegistersTaking.refused(plans);
        if (!last) return "";
        if (refused > 0) return MESSAGES.say("why.refused", refused);
        return RegistersTaking.written(plans) == 0 ? MESSAGES.say("why.nothing") : "";
    }

    @Override
    public boolean isBegun() {
        return planning.draft().isPresent();
    }

    @Override
    public void leave() {
        frame.close();
        rowsStep.clear();
        planning.end();
    }

    @Override
    public void forward() {
        switch (step) {
            case FILE -> show(WizardStep.TABLE);
            case TABLE -> show(WizardStep.PREVIEW);
            case PREVIEW -> taking.all(plans());
        }
    }

    @Override
    public void backward() {
        show(step == WizardStep.PREVIEW ? WizardStep.TABLE : WizardStep.FILE);
    }
}
