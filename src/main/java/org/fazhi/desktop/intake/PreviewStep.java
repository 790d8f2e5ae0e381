package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.LikelyMatches;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.excel.indicator.UnknownUnit;
import org.fazhi.excel.indicator.Verdict;
import org.fazhi.language.Messages;

/** The third step (预览): every cell with what would become of it, and what is decided about it. */
final class PreviewStep extends VBox implements PreviewTable.Decisions {
    private static final Messages MESSAGES = Messages.of(PreviewStep.class);

    private static final int ROWS_ABOVE = 3;
    /** The first step shows all of them; here the cells need the room. */
    private static final int MOST_REMARKS = 3;

    private final VerdictChips<Verdict> chips =
            new VerdictChips<>(Verdict.class, verdict -> MESSAGES.say("verdict." + verdict.name()), this::filter);
    private final PreviewTable table;
    private final VBox notices = new VBox(8);
    private final ProposalBar proposals;
    private final Choosing choosing;
    private final Consumer<CellPlace> whenPreferred;
    private final Function<List<UnknownUnit>, Node> units;
    private final Runnable whenDecided;
    private Acceptance acceptance;

    /** What labels mean, chosen and taken back. */
    interface Choosing {
        /** @param codes of the indicators by the names they are chosen under */
        void match(Map<String, String> codes);

        void takeBack();

        boolean canTakeBack();
    }

    /**
     * @param choice of the indicator that a label means
     * @param whenPreferred told the cell chosen among contradicting ones
     * @param units asks whose the figures of names are that are no unit's
     */
    PreviewStep(
            MeantIndicatorChoice choice,
            Choosing choosing,
            Consumer<CellPlace> whenPreferred,
            Function<List<UnknownUnit>, Node> units,
            Runnable whenDecided) {
        super(12);
        this.choosing = choosing;
        this.whenPreferred = whenPreferred;
        this.units = units;
        this.whenDecided = whenDecided;
        this.table = new PreviewTable(this, choice);
        this.proposals = new ProposalBar(this::matchAll, choosing::takeBack, table::refresh);
        setId("import-preview-step");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(notices, chips, proposals, table);
    }

    /** Shows a plan; what was decided about the one that is shown stays. */
    void show(ImportPlan plan) {
        if (acceptance == null || acceptance.plan() != plan) acceptance = Acceptance.of(plan);
        chips.count(plan::count);
        table.nameSheets(plan.taken().size() > 1);
        showNotices(plan);
        proposals.show(plan, choosing.canTakeBack());
        int chosen = table.getSelectionModel().getSelectedIndex();
        filter();
        table.refresh();
        choose(chosen);
    }

    /** After a choice the next row that is open is chosen, so that the same key decides about it. */
    private void choose(int before) {
        List<PlannedCell> cells = table.getItems();
        int open = IntStream.range(0, cells.size())
                .filter(index -> index >= before && isOpen(cells.get(index)))
                .findFirst()
                .orElse(Math.min(before, cells.size() - 1));
        if (open < 0) return;
        table.getSelectionModel().clearAndSelect(open);
        table.scrollTo(Math.max(0, open - ROWS_ABOVE));
    }

    private static boolean isOpen(PlannedCell cell) {
        return cell.indicator().isEmpty() && !cell.proposals().isEmpty();
    }

    private void matchAll(List<LikelyMatches.Taken> taken) {
        choosing.match(LikelyMatches.codes(taken));
    }

    Acceptance acceptance() {
        return acceptance;
    }

    private void showNotices(ImportPlan plan) {
        notices.getChildren().clear();
        plan.refusal().ifPresent(sentence -> notices.getChildren().add(Remarks.problem(sentence, "import-refusal")));
        if (acceptance.blocking() > 0) notices.getChildren().add(leaveOut());
        if (!plan.units().isEmpty()) notices.getChildren().add(units.apply(plan.units()));
        plan.remarks().stream().limit(MOST_REMARKS).map(Remarks::remark).forEach(notices.getChildren()::add);
        int more = plan.remarks().size() - MOST_REMARKS;
        if (more > 0) notices.getChildren().add(Remarks.remark(MESSAGES.say("remarks.more", more)));
        notices.setManaged(!notices.getChildren().isEmpty());
    }

    private Button leaveOut() {
        Button button = new Button(MESSAGES.say("leave.out", acceptance.blocking()));
        button.setId("import-leave-out");
        button.setOnAction(_ -> decide(acceptance.withoutBlocking()));
        return button;
    }

    private void filter() {
        Set<Verdict> shown = chips.shown();
        table.getItems()
                .setAll(acceptance.plan().cells().stream()
                        .filter(cell -> shown.contains(cell.verdict()))
                        .toList());
    }

    private void decide(Acceptance decided) {
        acceptance = decided;
        showNotices(decided.plan());
        table.refresh();
        whenDecided.run();
    }

    @Override
    public boolean takes(PlannedCell cell) {
        return !acceptance.leftOut().contains(cell.place());
    }

    @Override
    public void take(PlannedCell cell, boolean wanted) {
        if (cell.isOneOfSeveral()) whenPreferred.accept(cell.place());
        else decide(wanted ? acceptance.with(cell.place()) : acceptance.withOut(cell.place()));
    }

    @Override
    public void match(PlannedCell cell, String indicatorCode) {
        choosing.match(Map.of(cell.subject(), indicatorCode));
    }

    @Override
    public void takeBack() {
        if (choosing.canTakeBack()) choosing.takeBack();
    }

    @Override
    public boolean isChoosing() {
        return choosing.canTakeBack() || table.getItems().stream().anyMatch(PreviewStep::isOpen);
    }

    @Override
    public boolean isLikely(PlannedCell cell) {
        return cell.verdict() == Verdict.UNMATCHED && proposals.isAbove(cell.subject());
    }
}
