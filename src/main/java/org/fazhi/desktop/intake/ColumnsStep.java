package org.fazhi.desktop.intake;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;

/** The second step for a ledger (列对应): the sheet with what its columns stand for, to be put right. */
final class ColumnsStep extends VBox {
    private static final Messages MESSAGES = Messages.of(ColumnsStep.class);

    /** Room for the headings and the first three rows. */
    private static final double BRIEF_HEIGHT = 152;

    private final BiConsumer<Integer, String> whenMatched;
    private final OpenQuestions questions;
    private final boolean brief;

    /**
     * @param whenAnswered told what was said of doubtful columns and unknown words
     * @param brief whether the rows are shown below, so that only the first of them are wanted here
     */
    ColumnsStep(
            BiConsumer<Integer, String> whenMatched, Consumer<OpenQuestion.LedgerChange> whenAnswered, boolean brief) {
        super(brief ? 8 : 12);
        this.whenMatched = whenMatched;
        this.questions = new OpenQuestions(whenAnswered);
        this.brief = brief;
        setId("import-columns-step");
    }

    void show(PlannedTable table, SheetHead head) {
        boolean answering = questions.hasKeys();
        SheetTable drawn = new SheetTable(new LedgerDrawing(head, table, whenMatched));
        VBox.setVgrow(drawn, Priority.ALWAYS);
        if (brief) {
            drawn.setMinHeight(BRIEF_HEIGHT);
            drawn.setMaxHeight(BRIEF_HEIGHT);
        }
        getChildren().setAll(legend(table));
        if (!brief) getChildren().addFirst(hint());
        if (!table.missing().isEmpty()) getChildren().add(missing(table));
        if (questions.show(table)) getChildren().add(questions);
        getChildren().add(drawn);
        if (answering && getChildren().contains(questions)) questions.takeKeys();
        else if (answering) drawn.requestFocus();
    }

    private static Label hint() {
        Label hint = new Label(MESSAGES.say("columns.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        return hint;
    }

    private static Label missing(PlannedTable table) {
        String names = table.missing().stream().map(Column::label).collect(Collectors.joining("、"));
        return Remarks.problem(MESSAGES.say("columns.missing", names), "import-missing");
    }

    private static Node legend(PlannedTable table) {
        long matched = table.columns().stream()
                .filter(match -> match.column().isPresent())
                .count();
        Label count = new Label(
                MESSAGES.say("columns.matched", matched, table.columns().size()));
        count.setId("import-matched");
        FlowPane legend = new FlowPane(
                12,
                4,
                count,
                Legend.sample("sheet-header", MESSAGES.say("legend.header")),
                Legend.sample("sheet-matched", MESSAGES.say("legend.matched")),
                Legend.sample("sheet-likely", MESSAGES.say("legend.likely")),
                Legend.sample("sheet-ignored", MESSAGES.say("meaning.none")));
        legend.setRowValignment(VPos.CENTER);
        legend.setMinHeight(Region.USE_PREF_SIZE);
        return legend;
    }
}
