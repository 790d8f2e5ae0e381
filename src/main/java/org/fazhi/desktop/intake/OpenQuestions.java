package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.excel.ledger.plan.AcceptedProposals;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.language.Messages;

/** What has to be said of a sheet before it is taken, one by one or all above a line (待确认). */
final class OpenQuestions extends VBox {
    private static final Messages MESSAGES = Messages.of(OpenQuestions.class);
    private static final List<Integer> LINES = List.of(90, 80, 70, 60, 50);
    private static final int USUAL_LINE = 80;

    private final QuestionsTable table;
    private final Label hint = new Label();
    private final ComboBox<Integer> line = new ComboBox<>();
    private final Button accept = new Button();
    private Optional<PlannedTable> shown = Optional.empty();

    OpenQuestions(Consumer<OpenQuestion.LedgerChange> whenAnswered) {
        super(8);
        this.table = new QuestionsTable(whenAnswered);
        hint.setId("import-questions-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        Label above = new Label(MESSAGES.say("questions.above"));
        above.setLabelFor(line);
        line.setId("import-accept-line");
        line.getItems().setAll(LINES);
        line.setConverter(new PercentWords(LINES));
        line.setValue(USUAL_LINE);
        line.valueProperty().subscribe(this::count);
        accept.setId("import-accept-above");
        accept.setOnAction(_ -> shown.ifPresent(
                planned -> whenAnswered.accept(choices -> accepted().in(planned, choices))));
        HBox all = new HBox(8, above, line, accept);
        all.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(hint, table, all);
    }

    /** Whether the next key answers the question that is chosen. */
    boolean hasKeys() {
        return table.isFocused();
    }

    void takeKeys() {
        table.requestFocus();
    }

    /** Whether there is anything to be asked. */
    boolean show(PlannedTable planned) {
        shown = Optional.of(planned);
        List<OpenQuestion> questions = OpenQuestion.of(planned);
        long open = questions.stream()
                .filter(question -> !(question instanceof OpenQuestion.Answered))
                .count();
        hint.setText(open == 0 ? MESSAGES.say("questions.none") : MESSAGES.say("questions.hint", open));
        table.show(questions);
        count();
        return !questions.isEmpty();
    }

    private void count() {
        int likely = shown.map(planned -> accepted().columns(planned).size()
                        + accepted().words(planned).size())
                .orElse(0);
        accept.setText(MESSAGES.say("questions.accept", likely));
        accept.setDisable(likely == 0);
    }

    private AcceptedProposals accepted() {
        return new AcceptedProposals(line.getValue() / 100.0);
    }
}
