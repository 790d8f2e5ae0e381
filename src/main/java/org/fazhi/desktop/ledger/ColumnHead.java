package org.fazhi.desktop.ledger;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Sorting;

/** The head of a column (列头): its name, by which the table is sorted, and under it its filter. */
final class ColumnHead extends VBox {
    private static final Messages MESSAGES = Messages.of(ColumnHead.class);
    /** What the table's header leaves free at both sides. */
    private static final double MARGINS = 12;

    private final ObjectProperty<LedgerView> view;
    private final String column;
    private final Label mark = new Label();

    ColumnHead(TableColumn<?, ?> shown, String label, ObjectProperty<LedgerView> view, Optional<ColumnFilter> filter) {
        super(4);
        this.view = view;
        this.column = shown.getId();
        Label name = new Label(label);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        mark.getStyleClass().add("sort-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox title = new HBox(4, name, mark);
        title.setAlignment(Pos.CENTER_LEFT);
        title.setId("head-" + column);
        title.getStyleClass().add("head-title");
        Hint.on(title, MESSAGES.say("head.tooltip", label));
        title.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress())
                view.set(view.get().sortedBy(column, event.isShiftDown()));
        });
        getChildren().addAll(title, filter.<Region>map(ColumnFilter::node).orElseGet(Region::new));
        getStyleClass().add("column-head");
        prefWidthProperty().bind(shown.widthProperty().subtract(MARGINS));
        filter.ifPresent(this::keepToItself);
        view.subscribe(this::show);
    }

    /** What is done in a filter is not done to the column around it. */
    private void keepToItself(ColumnFilter filter) {
        filter.node().addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        filter.node().addEventHandler(ContextMenuEvent.ANY, ContextMenuEvent::consume);
        view.subscribe(now -> filter.show(Optional.ofNullable(now.byColumn().get(column))));
    }

    private void show(LedgerView now) {
        Optional<Sorting> sorting = now.sorting(column);
        String arrow = sorting.map(one -> one.descending() ? "↓" : "↑").orElse("");
        boolean several = now.order().size() > 1 && sorting.isPresent();
        mark.setText(several ? MESSAGES.say("head.mark", arrow, now.order().indexOf(sorting.get()) + 1) : arrow);
    }
}
