package org.fazhi.desktop.area;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.StateMark;
import org.fazhi.edit.ItemState;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;

/** The work items of an area (工作事项), each with the icon and word of its state. */
final class WorkItemList extends ListView<WorkItem> {
    private Optional<YearBook> book = Optional.empty();
    private List<ItemState> states = List.of();
    private boolean refreshing;

    /**
     * @param whenChosen told which item was chosen
     * @param whenEntered told when a click or Enter leads into what is chosen; arrows go on choosing
     */
    WorkItemList(Consumer<WorkItem> whenChosen, Runnable whenEntered) {
        setId("work-items");
        setAccessibleText(Messages.of(WorkItemList.class).say("area.items"));
        getStyleClass().addAll("edge-to-edge", "work-items");
        setCellFactory(_ -> new ItemCell());
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) whenEntered.run();
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) whenEntered.run();
        });
        getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !refreshing) whenChosen.accept(chosen);
        });
    }

    /** Shows the items; the chosen one stays chosen as long as it is there. */
    void show(YearBook now, List<WorkItem> items, String chosen) {
        book = Optional.of(now);
        refreshing = true;
        List<ItemState> standing =
                items.stream().map(item -> now.state(item.code())).toList();
        if (!getItems().equals(items)) getItems().setAll(items);
        // Cells made anew have all their styles looked up: not for a figure that leaves every state as it was.
        if (!standing.equals(states)) refresh();
        states = standing;
        items.stream()
                .filter(item -> item.code().equals(chosen))
                .findFirst()
                .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::selectFirst);
        refreshing = false;
    }

    private final class ItemCell extends ListCell<WorkItem> {
        private final Hint hint = Hint.on(this);

        @Override
        protected void updateItem(WorkItem item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null || book.isEmpty()) {
                setText(null);
                setGraphic(null);
                hint.say("");
                return;
            }
            ItemState state = book.get().state(item.code());
            setText(item.name() + "\n" + state.label());
            setWrapText(true);
            setPrefWidth(0);
            setGraphic(StateMark.icon(state));
            hint.say(state.label() + "　" + book.get().absence(item.code()).orElse(item.heading()));
            setAccessibleText(item.name() + " " + state.label());
        }
    }
}
