package org.fazhi.desktop.intake;

import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.language.Messages;

/** The last step for a ledger (预览): how many rows of each kind, and every row with what would become of it. */
final class RowsStep extends VBox {
    private static final Messages MESSAGES = Messages.of(RowsStep.class);

    private final RowsTable table = new RowsTable();
    private final VBox notices = new VBox(8);
    private final VerdictChips<RowVerdict> chips = new VerdictChips<>(
            RowVerdict.class, verdict -> MESSAGES.say("rows.verdict." + verdict.name()), this::filter);
    private Optional<LedgerPlan> plan = Optional.empty();

    RowsStep() {
        super(12);
        setId("import-rows-step");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(notices, chips, table);
    }

    void show(LedgerPlan shown) {
        plan = Optional.of(shown);
        chips.count(shown::count);
        table.show(shown.table(), shown.count(RowVerdict.CHANGED) > 0);
        filter();
        notices.getChildren().clear();
        shown.table()
                .refusal()
                .ifPresent(sentence -> notices.getChildren().add(Remarks.problem(sentence, "import-refusal")));
        shown.table().remarks().forEach(remark -> notices.getChildren().add(Remarks.remark(remark)));
        if (RowsTaking.written(shown) > 0 && shown.count(RowVerdict.REFUSED) > 0)
            notices.getChildren()
                    .add(Remarks.problem(
                            MESSAGES.say("rows.some_refused", shown.count(RowVerdict.REFUSED)), "import-some-refused"));
        notices.setManaged(!notices.getChildren().isEmpty());
    }

    private void filter() {
        plan.ifPresent(shown -> table.show(new PlannedRows(shown, chips.shown())));
    }

    /** Forgets the rows, before their plan is closed. */
    void clear() {
        plan = Optional.empty();
        table.clear();
    }
}
