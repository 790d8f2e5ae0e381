package org.fazhi.desktop.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fazhi.desktop.control.Growth;
import org.fazhi.language.Messages;
import org.fazhi.workspace.merge.MergeLine;
import org.fazhi.workspace.merge.MergeLine.Comparison;
import org.fazhi.workspace.merge.MergeLine.Side;

/** What differs between both workspaces, conflicts first; Space changes which of both is kept (合并列表). */
final class MergeTable extends TableView<MergeLine> {
    private static final Messages MESSAGES = Messages.of(MergeTable.class);

    private final Set<String> theirs = new HashSet<>();
    private final Runnable whenChosen;

    MergeTable(Runnable whenChosen) {
        this.whenChosen = whenChosen;
        setId("merge-table");
        setAccessibleText(MESSAGES.say("title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getColumns().add(column("kept", 92, this::kept));
        getColumns()
                .add(column(
                        "comparison",
                        76,
                        line -> MESSAGES.say("comparison." + line.comparison().name())));
        getColumns()
                .add(column(
                        "kind", 76, line -> MESSAGES.say("kind." + line.kind().name())));
        getColumns().add(column("label", 220, MergeLine::label));
        getColumns().add(column("mine", 220, line -> told(line.mine())));
        getColumns().add(column("theirs", 220, line -> told(line.theirs())));
        Growth.widen(this);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.SPACE) return;
            key.consume();
            turn();
        });
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) turn();
        });
    }

    private static TableColumn<MergeLine, String> column(String key, double width, Function<MergeLine, String> words) {
        TableColumn<MergeLine, String> column = new TableColumn<>(MESSAGES.say("column." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }

    private static String told(Side side) {
        String text = side.text().replace('\n', ' ');
        return side.who().isEmpty() ? text : MESSAGES.say("told", text, side.who());
    }

    private String kept(MergeLine line) {
        return switch (line.comparison()) {
            case NEW -> MESSAGES.say("kept.new");
            case SAME -> "";
            case CONFLICT -> MESSAGES.say(isTheirs(line) ? "kept.theirs" : "kept.mine");
            case UNKNOWN -> MESSAGES.say("kept.none");
        };
    }

    void show(List<MergeLine> lines) {
        theirs.clear();
        getItems()
                .setAll(lines.stream()
                        .filter(line -> line.comparison() != Comparison.SAME)
                        .sorted(java.util.Comparator.comparing(line -> line.comparison() != Comparison.CONFLICT))
                        .toList());
        getSelectionModel().selectFirst();
    }

    /** Whether what the other has is kept of a conflict. */
    boolean isTheirs(MergeLine line) {
        return theirs.contains(line.place());
    }

    /** Of what is chosen keeps the other. */
    private void turn() {
        getSelectionModel().getSelectedItems().stream()
                .filter(line -> line.comparison() == Comparison.CONFLICT)
                .map(MergeLine::place)
                .forEach(place -> {
                    if (!theirs.remove(place)) theirs.add(place);
                });
        changed();
    }

    /** Of all conflicts keeps the other's, or those here. */
    void keepTheirs(boolean wanted) {
        theirs.clear();
        if (wanted) getItems().forEach(line -> theirs.add(line.place()));
        changed();
    }

    private void changed() {
        refresh();
        whenChosen.run();
    }
}
