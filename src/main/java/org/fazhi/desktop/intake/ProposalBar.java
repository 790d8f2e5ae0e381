package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.LikelyMatches;
import org.fazhi.language.Messages;

/** The line above which proposals are accepted together (建议的分界): a slider, how many rows are above it, and 撤销. */
final class ProposalBar extends HBox {
    private static final Messages MESSAGES = Messages.of(ProposalBar.class);
    private static final int LEAST = 30;
    private static final int MOST = 100;
    private static final int USUAL = 75;
    private static final int STEP = 5;

    private final Slider line = new Slider(LEAST, MOST, USUAL);
    private final Label words = new Label();
    private final Button accept = new Button();
    private final Button undo = new Button(MESSAGES.say("proposals.undo"));
    private final Runnable whenMoved;
    private Optional<ImportPlan> shown = Optional.empty();
    private List<LikelyMatches.Taken> above = List.of();

    /**
     * @param whenAccepted told the proposals above the line
     * @param whenUndone asked to take back the last choice
     * @param whenMoved told that other rows are above the line
     */
    ProposalBar(Consumer<List<LikelyMatches.Taken>> whenAccepted, Runnable whenUndone, Runnable whenMoved) {
        super(8);
        this.whenMoved = whenMoved;
        setId("import-proposals");
        setAlignment(Pos.CENTER_LEFT);
        line.setId("import-line");
        line.setAccessibleText(MESSAGES.say("proposals.line"));
        line.setBlockIncrement(STEP);
        line.setMajorTickUnit(STEP);
        line.setMinorTickCount(0);
        line.setSnapToTicks(true);
        line.setPrefWidth(140);
        line.setMinWidth(80);
        accept.setId("import-accept-proposals");
        accept.setMinWidth(Region.USE_PREF_SIZE);
        accept.setOnAction(_ -> whenAccepted.accept(above));
        undo.setId("import-undo-choice");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(_ -> whenUndone.run());
        getChildren().setAll(words, line, accept, undo);
        line.valueProperty().subscribe(_ -> count());
    }

    /** Shows how many rows of a plan are above the line. @param undoable whether a choice can be taken back */
    void show(ImportPlan plan, boolean undoable) {
        shown = Optional.of(plan);
        undo.setDisable(!undoable);
        boolean open = !new LikelyMatches(0).of(plan).isEmpty();
        setVisible(open || undoable);
        setManaged(open || undoable);
        count();
    }

    private void count() {
        above = shown.map(new LikelyMatches(line.getValue() / MOST)::of).orElse(List.of());
        words.setText(MESSAGES.say("proposals.above", Math.round(line.getValue())));
        accept.setText(MESSAGES.say("proposals.accept", above.size()));
        accept.setDisable(above.isEmpty());
        whenMoved.run();
    }

    /** Whether the proposal for a subject is above the line. */
    boolean isAbove(String subject) {
        return above.stream().anyMatch(taken -> taken.cell().subject().equals(subject));
    }
}
