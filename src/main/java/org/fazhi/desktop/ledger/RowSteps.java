package org.fazhi.desktop.ledger;

import atlantafx.base.controls.Popover;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.ClosedYear;
import org.fazhi.desktop.RunningJob;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Bubble;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.figure.HistoryList;
import org.fazhi.desktop.intake.LedgerWizard;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowEdit;

/** Does with the chosen records what keys, mouse and menus ask for (记录操作). */
final class RowSteps implements RowActions {
    private static final Messages MESSAGES = Messages.of(RowSteps.class);

    private final Session session;
    private final LedgerYear ledger;
    private final LedgerPane pane;
    private final SaveTarget target;
    /** The job that finds the rows to remove. */
    private Optional<RunningJob> finding = Optional.empty();

    private boolean removing;

    /** @param target where exports and refused rows are saved */
    RowSteps(Session session, LedgerYear ledger, LedgerPane pane, SaveTarget target) {
        this.session = session;
        this.target = target;
        this.ledger = ledger;
        this.pane = pane;
    }

    /** A key with Ctrl, wherever in the ledger it was pressed; whether it was one of these. */
    boolean take(KeyCode key) {
        switch (key) {
            case N -> create();
            case D -> duplicate();
            case F -> search();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void create() {
        if (isLocked()) return;
        pane.openForm();
        pane.form().create();
        pane.form().enter();
    }

    @Override
    public void duplicate() {
        if (isLocked()) return;
        pane.form().row().ifPresent(row -> {
            pane.openForm();
            pane.form().create(row.values());
            pane.form().enter();
        });
    }

    @Override
    public void edit() {
        if (pane.table().leadRow().isEmpty()) return;
        pane.openForm();
        pane.table().leadRow().ifPresent(pane.form()::show);
        pane.form().enter();
    }

    @Override
    public void search() {
        pane.tools().enterSearch();
    }

    private boolean isLocked() {
        if (session.book().locked()) session.statusWords().warn(ClosedYear.why(session.book()));
        return session.book().locked();
    }

    private ChosenRows chosen() {
        return new ChosenRows(
                session.workspace().ledgers(),
                pane.query(),
                pane.table().selection().stretches(),
                pane.table().rows());
    }

    @Override
    public void remove() {
        ChosenRows chosen = chosen();
        if (chosen.count() == 0 || isLocked() || isBusyRemoving()) return;
        int first = chosen.stretches().getFirst().start();
        pane.table()
                .chosenIds()
                .ifPresentOrElse(ids -> remove(ids, first, "steps.removed"), () -> findAndRemove(chosen, first));
    }

    private boolean isBusyRemoving() {
        boolean busy = removing || finding.filter(session.jobs()::contains).isPresent();
        if (busy) session.statusWords().warn(MESSAGES.say("steps.removing"));
        return busy;
    }

    /** Rows that are not in memory are found by their places, where others stand after a change. */
    private void findAndRemove(ChosenRows chosen, int first) {
        long asked = session.changesProperty().get();
        finding = Optional.of(session.run(MESSAGES.say("steps.remove", chosen.count()), chosen::ids, (long[] ids) -> {
            if (asked == session.changesProperty().get()) remove(ids, first, "steps.removed");
            else session.statusWords().warn(MESSAGES.say("steps.remove.changed"));
        }));
    }

    /** @param said what is told afterwards */
    private void remove(long[] ids, int first, String said) {
        Iterable<RowEdit> edits =
                () -> LongStream.of(ids).<RowEdit>mapToObj(RowEdit.Remove::new).iterator();
        removing = true;
        pane.table().selection().clear();
        session.apply(
                new Edit.ChangeRows(ledger.year(), ledger.ledger().code(), edits, ""),
                () -> {
                    removing = false;
                    session.say(MESSAGES.say(said, ids.length));
                    pane.chooseAfterReading(first);
                },
                () -> removing = false);
    }

    @Override
    public void copy() {
        ChosenRows chosen = chosen();
        RowCopying copying = copying();
        if (chosen.count() > 0 && copying.takes(chosen)) copying.copy(chosen, _ -> {});
    }

    private RowCopying copying() {
        return new RowCopying(session, pane.table().shownColumns());
    }

    @Override
    public void cut() {
        ChosenRows chosen = chosen();
        if (chosen.count() == 0 || isLocked() || isBusyRemoving() || !copying().takes(chosen)) return;
        long asked = session.changesProperty().get();
        CutQuestion.ask(
                session.window(),
                chosen.count(),
                () -> copying().copy(chosen, ids -> {
                    if (isBusyRemoving()) return;
                    if (asked == session.changesProperty().get())
                        remove(ids, chosen.stretches().getFirst().start(), "steps.cut");
                    else session.statusWords().warn(MESSAGES.say("steps.cut.changed"));
                }));
    }

    @Override
    public void paste() {
        if (isLocked()) return;
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            session.statusWords().warn(MESSAGES.say("steps.paste.nothing"));
            return;
        }
        pane.keep();
        LedgerWizard.paste(session, target, ledger.ledger().code(), text, columnsFromHere());
    }

    /** What a block without a header is taken to hold: the columns in sight, from the one the keys are at. */
    private List<String> columnsFromHere() {
        List<LedgerColumn> shown = pane.table().shownColumns();
        return shown.subList(shown.indexOf(pane.table().leadColumn()), shown.size()).stream()
                .filter(column -> column.definition().isPresent())
                .map(LedgerColumn::getId)
                .toList();
    }

    @Override
    public void importFile() {
        if (isLocked()) return;
        pane.keep();
        new LedgerWizard(session, target)
                .show(Optional.empty(), Optional.of(ledger.ledger().code()));
    }

    @Override
    public void export(boolean all) {
        LedgerQuery query = all ? LedgerQuery.all(ledger.year(), ledger.ledger().code()) : pane.query();
        new LedgerSaving(session, target).start(ledger.ledger(), query);
    }

    @Override
    public void history() {
        pane.form().row().ifPresent(this::history);
    }

    private void history(LedgerRow row) {
        VBox content = new VBox(
                8,
                new HistoryList(
                        session,
                        () -> session.workspace()
                                .ledgers()
                                .history(ledger.year(), ledger.ledger().code(), row.id())));
        content.getStyleClass().add("popover-content");
        ScrollPane scrolling = new ScrollPane(content);
        scrolling.setId("row-history");
        scrolling.setFitToWidth(true);
        scrolling.setPrefSize(360, Math.clamp(Bubble.room(pane.historyAnchor()), 120, 300));
        scrolling.getStyleClass().add("edge-to-edge");
        Popover bubble = new Popover(scrolling);
        Bubble.show(bubble, pane.historyAnchor());
    }

    @Override
    public boolean takesEvidence() {
        return !session.book().locked();
    }

    @Override
    public void attach(LedgerRow row, List<Path> files) {
        new EvidenceAdding(session, ledger).add(row.id(), files);
    }
}
