package org.fazhi.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.JobBar;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.grid.TabularText;
import org.fazhi.excel.ledger.column.FoundRegister;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.reading.LoadedSource;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.intake.LedgerIntake;
import org.fazhi.workspace.intake.OpenedFile;

/**
 * The import wizard for ledgers (台账导入向导), for a file or a pasted block. It decides; {@link LedgerIntake} reads, plans
 * and saves. Nothing is written before it is accepted.
 */
public final class LedgerWizard implements WizardFrame.Turns {
    private static final Messages MESSAGES = Messages.of(LedgerWizard.class);

    private final Session session;
    private final SaveTarget target;
    private final LedgerIntake intake;
    private final List<WizardStep> order;
    private final WizardFrame frame;
    private final RowsTaking taking;
    private final FileStep fileStep;
    private final ColumnsStep columnsStep;
    private final RowsStep rowsStep = new RowsStep();
    private final Button goodRows;
    private final YearBook book;
    private final Planning<LedgerDraft, LedgerPreview> planning;
    private WizardStep step;
    private Optional<String> wanted = Optional.empty();

    /** Over the open year. @param target where a workbook with refused rows is saved */
    public LedgerWizard(Session session, SaveTarget target) {
        this(session, target, "ledger.title", List.of(WizardStep.values()));
    }

    private LedgerWizard(Session session, SaveTarget target, String title, List<WizardStep> order) {
        this.session = session;
        this.target = target;
        this.fileStep = new FileStep(session.memory().startFolder(), this::open);
        this.order = order;
        this.columnsStep = new ColumnsStep(this::match, this::answer, isOnePage());
        this.book = session.book();
        this.intake = new LedgerIntake(session.workspace());
        this.frame = new WizardFrame(session, MESSAGES.say(title), order, this);
        this.taking = new RowsTaking(session, target, intake, frame, this::leave, this::refuse);
        this.planning = new Planning<>(frame.jobs(), new Desk());
        this.goodRows = frame.offer("import-good-rows", () -> plan().ifPresent(taking::goodRows));
        frame.busyProperty().subscribe(this::showButtons);
        show(order.getFirst());
    }

    /** Opens the dialog, with the file at once if there is one. @param ledger code of the ledger, where it is known */
    public void show(Optional<Path> file, Optional<String> ledger) {
        wanted = ledger;
        frame.open();
        file.ifPresent(path -> open(path, Optional.empty()));
    }

    /**
     * Shows on one page where the columns of a block go, as Excel, WPS or a ledger copied it, and what would become of it.
     *
     * @param ledger code of the ledger
     * @param columns codes of the columns it is in where it has no header line, from its first one on
     */
    public static void paste(Session session, SaveTarget target, String ledger, String text, List<String> columns) {
        LedgerWizard wizard = new LedgerWizard(session, target, "ledger.paste", List.of(WizardStep.PREVIEW));
        wizard.frame.open();
        wizard.read(text, ledger, LedgerChoices.NONE.inOrder(columns));
    }

    /** Takes the block apart as a job, for it may have a million cells. */
    private void read(String block, String ledger, LedgerChoices choices) {
        String doing = MESSAGES.say("paste.reading");
        Job<SheetSource> reading = session.workspace().run(doing, job -> {
            SheetSource source = LoadedSource.pasted(TabularText.parse(block, done -> {
                job.stopIfCancelled();
                job.report(done, doing);
            }));
            job.stopIfCancelled();
            return source;
        });
        frame.jobs().follow(reading, new JobBar.Ending<>() {
            @Override
            public void done(SheetSource source) {
                begin(new LedgerDraft(source, Optional.of(ledger), choices));
            }

            @Override
            public void failed(Throwable failure) {
                refuse(failure);
            }

            @Override
            public void cancelled() {
                leave();
            }
        });
    }

    /** Whether there is but the preview, with the columns on it, as for what is pasted. */
    private boolean isOnePage() {
        return order.size() == 1;
    }

    private List<Ledger> ledgers() {
        return book.catalogue().ledgersInUse();
    }

    private Optional<LedgerPlan> plan() {
        return planning.plan().map(LedgerPreview::plan);
    }

    private void open(Path file, Optional<char[]> password) {
        forget();
        fileStep.showReading(file);
        show(WizardStep.FILE);
        frame.jobs().follow(intake.open(file, password), opened -> take(file, opened), this::refuse);
    }

    private void take(Path file, OpenedFile<SheetSource> opened) {
        switch (opened) {
            case OpenedFile.Readable<SheetSource>(SheetSource source) -> {
                if (wanted.isPresent()) begin(new LedgerDraft(source, wanted, LedgerChoices.NONE));
                else
                    frame.jobs()
                            .follow(intake.registers(source, book.year()), found -> begin(source, found), this::refuse);
            }
            case OpenedFile.PasswordAsked<SheetSource>(String sentence) -> fileStep.askPassword(file, sentence);
        }
    }

    /** A workbook of several registers is brought in whole. */
    private void begin(SheetSource source, List<FoundRegister> found) {
        if (found.stream().filter(one -> one.ledger().isPresent()).count() < 2) {
            begin(LedgerDraft.begin(source, found, ledgers()));
            return;
        }
        leave();
        RegistersWizard.show(session, target, source, found);
    }

    private void begin(LedgerDraft draft) {
        planning.begin(draft);
        if (draft.ledger().isPresent()) planning.change(now -> now);
        else showChoices(draft, Optional.of(MESSAGES.say("ledger.wanted")));
    }

    private void readSheet(String name) {
        planning.change(now -> now.onSheet(name));
    }

    private void importInto(String ledger) {
        planning.change(now -> now.into(ledger));
    }

    private void match(int sheetColumn, String ledgerColumn) {
        planning.change(now -> now.matching(sheetColumn, ledgerColumn));
    }

    /** While something is planned, what was answered before is not known yet, and would be lost. */
    private void answer(OpenQuestion.LedgerChange change) {
        if (!frame.busyProperty().get()) planning.change(now -> now.with(change));
    }

    private final class Desk implements Planning.Desk<LedgerDraft, LedgerPreview> {
        @Override
        public Job<LedgerPreview> plan(LedgerDraft draft) {
            return intake.plan(
                    draft.source(),
                    book.year(),
                    draft.ledger().orElseThrow(),
                    draft.choices(),
                    plan -> new LedgerPreview(
                            plan, SheetHead.read(draft.source(), plan.table().sheet())));
        }

        @Override
        public void show(LedgerDraft draft, LedgerPreview preview) {
            PlannedTable table = preview.plan().table();
            showChoices(draft, table.refusal().filter(_ -> table.columns().isEmpty()));
            columnsStep.show(table, preview.head());
            rowsStep.show(preview.plan());
            showButtons();
        }

        /** After 取消 the ledger is chosen again, be it the same. */
        @Override
        public void showUnplanned(LedgerDraft draft, Optional<Throwable> failure) {
            if (failure.isPresent()) LedgerWizard.this.refuse(failure.get());
            else if (isOnePage()) leave();
            else showChoices(draft.intoNone(), Optional.of(MESSAGES.say("ledger.wanted")));
        }

        @Override
        public void refuse(Throwable failure) {
            session.fail(MESSAGES.say("ledger.title"), failure);
        }

        @Override
        public void drop(LedgerPreview preview) {
            preview.plan().close();
        }
    }

    private void showChoices(LedgerDraft draft, Optional<String> refusal) {
        Optional<PlannedTable> table = plan().map(LedgerPlan::table);
        fileStep.show(
                new LedgerAndSheet(
                        ledgers(),
                        draft.ledger(),
                        draft.source().sheets(),
                        table.map(PlannedTable::sheet).or(() -> draft.choices().sheet()),
                        this::importInto,
                        this::readSheet),
                refusal,
                table.map(PlannedTable::remarks).orElse(List.of()));
    }

    /** Lets go of the plan, which is kept in a file. */
    private void forget() {
        rowsStep.clear();
        planning.forget();
    }

    private void refuse(Throwable failure) {
        if (!frame.isOpen()) return;
        boolean atFile = failure instanceof Refused && step == WizardStep.FILE;
        if (!atFile) session.fail(MESSAGES.say("ledger.title"), failure);
        else
            planning.draft()
                    .ifPresentOrElse(
                            draft -> showChoices(draft, Optional.of(failure.getMessage())),
                            () -> fileStep.refuse(failure.getMessage()));
    }

    private void show(WizardStep shown) {
        step = shown;
        frame.show(
                shown,
                switch (shown) {
                    case FILE -> fileStep;
                    case TABLE -> columnsStep;
                    case PREVIEW -> preview();
                });
        showButtons();
    }

    private Node preview() {
        if (!isOnePage()) return rowsStep;
        VBox.setVgrow(rowsStep, Priority.ALWAYS);
        return new VBox(12, columnsStep, rowsStep);
    }

    private void showButtons() {
        boolean busy = frame.busyProperty().get();
        boolean last = step == WizardStep.PREVIEW;
        int written = plan().map(RowsTaking::written).orElse(0);
        int refused = plan().map(now -> now.count(RowVerdict.REFUSED)).orElse(0);
        frame.back().setDisable(busy || step == order.getFirst());
        goodRows.setVisible(last && refused > 0);
        goodRows.setDisable(busy);
        goodRows.setText(written == 0 ? MESSAGES.say("rows.accept.none") : MESSAGES.say("rows.accept.good", written));
        Button next = frame.next();
        if (last) {
            next.setText(acceptLabel(written, refused));
            next.setDisable(busy || written == 0 || refused > 0);
            frame.say(busy ? "" : whyNot(written, refused));
        } else {
            boolean understood =
                    plan().filter(now -> !now.table().columns().isEmpty()).isPresent();
            next.setText(MESSAGES.say("next"));
            next.setDisable(busy || !understood);
            frame.say(busy || understood ? "" : MESSAGES.say(isBegun() ? "why.table" : "why.file"));
        }
    }

    private static String whyNot(int written, int refused) {
        if (refused > 0) return MESSAGES.say("why.refused", refused);
        return written == 0 ? MESSAGES.say("why.nothing") : "";
    }

    @Override
    public boolean isBegun() {
        // What is pasted is on the clipboard still; only what was chosen for it would be lost.
        return planning.draft()
                .filter(draft -> !isOnePage() || !draft.choices().columns().isEmpty())
                .isPresent();
    }

    private String acceptLabel(int written, int refused) {
        String kind = isOnePage() ? "paste" : "rows";
        if (refused > 0) return MESSAGES.say(kind + ".accept.whole");
        return MESSAGES.say(written == 0 ? kind + ".nothing" : kind + ".accept", written);
    }

    @Override
    public void leave() {
        frame.close();
        rowsStep.clear();
        planning.end();
    }

    @Override
    public void forward() {
        if (step == WizardStep.PREVIEW) plan().ifPresent(taking::all);
        else show(order.get(order.indexOf(step) + 1));
    }

    @Override
    public void backward() {
        show(order.get(order.indexOf(step) - 1));
    }
}
