package org.fazhi.desktop.ledger;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.WindowMemory;

/**
 * How the parts of a ledger stand (台账版面). With room, the tools stand above the table and the form beside both. Where the form
 * would leave too few columns it is folded while no record is open in it, unless the clerk wants it otherwise: rows are
 * what a person came for. In a narrow pane one line of tools stands over all, and whose rows these are is on it too. The
 * form is put in its place only when the first rows stand.
 */
final class LedgerLayout {
    private static final double NARROW = 900;
    /** Seven columns and the form. */
    private static final double ROOMY = 1180;
    /** The tools with their words; with something before them. */
    private static final double WORDS = 640;

    private static final double MORE_WORDS = 800;
    private static final double FORM_WIDTH = 340;
    private static final double WIDEST_FORM = 0.44;

    private final BorderPane pane;
    private final LedgerTools tools;
    private final FilterChips chips;
    private final RecordForm form;
    private final WindowMemory memory;
    private final BorderPane left = new BorderPane();
    private final VBox top = new VBox(8);
    private final StackPane formPlace = new StackPane();
    private Optional<Node> leading = Optional.empty();
    private boolean tight;

    LedgerLayout(BorderPane pane, LedgerTools tools, FilterChips chips, RecordForm form, WindowMemory memory) {
        this.pane = pane;
        this.tools = tools;
        this.chips = chips;
        this.form = form;
        this.memory = memory;
    }

    void build(Node table, Node foot) {
        top.getChildren().setAll(tools, chips);
        top.getStyleClass().add("ledger-top");
        left.setCenter(table);
        left.setBottom(foot);
        left.setMinWidth(0);
        formPlace
                .prefWidthProperty()
                .bind(pane.widthProperty()
                        .multiply(WIDEST_FORM)
                        .map(width -> Math.min(FORM_WIDTH, width.doubleValue())));
        pane.setCenter(left);
        tools.formFold().setSelected(remembered());
        tools.formFold()
                .setOnAction(_ ->
                        memory.remember(key(), Boolean.toString(tools.formFold().isSelected())));
        pane.widthProperty().subscribe(_ -> arrange());
        chips.banner().visibleProperty().subscribe(_ -> arrange());
    }

    /** Puts the form in its place, where it stays. */
    void seatForm() {
        if (formPlace.getChildren().isEmpty()) formPlace.getChildren().setAll(form);
    }

    void unfold(boolean open) {
        pane.setRight(open ? formPlace : null);
        arrange();
    }

    /** Folds a form that was unfolded only for the record that was open in it. */
    void leaveForm() {
        tools.formFold().setSelected(remembered());
    }

    /** What stands before the tools. */
    void lead(Optional<Node> node) {
        leading = node;
        arrange();
    }

    private void arrange() {
        // Before it is laid out for the first time it has no width.
        double width = pane.getWidth() == 0 ? NARROW : pane.getWidth();
        boolean narrow = width < NARROW;
        if (tight != width < ROOMY) {
            tight = width < ROOMY;
            // A form that is being filled in is not taken away.
            if (!form.isFocusWithin()) tools.formFold().setSelected(remembered());
        }
        left.setTop(narrow ? null : top);
        pane.setTop(narrow ? top : null);
        boolean banner = chips.banner().isVisible();
        chips.narrow(narrow);
        tools.hold(leading.stream().toList(), narrow && banner ? List.of(chips.banner()) : List.of());
        double room = narrow || pane.getRight() == null ? width : width - FORM_WIDTH;
        tools.narrow(room < (leading.isPresent() || narrow && banner ? MORE_WORDS : WORDS));
    }

    private boolean remembered() {
        return memory.recall(key()).map(Boolean::parseBoolean).orElse(!tight);
    }

    private String key() {
        return tight ? "ledger.form.tight" : "ledger.form";
    }
}
