package org.fazhi.desktop.area;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A work item in an area (事项页): its heading and state above the pages; in a low window on the line of their tabs, so that
 * the pages have the room.
 */
final class ItemColumn extends VBox {
    private static final double GAP = 16;

    private final TabPane pages;
    private final HBox head;
    private final StackPane frame = new Frame();
    private boolean low;

    ItemColumn(Label heading, Node changes, Node state, TabPane pages) {
        this.pages = pages;
        heading.setMinWidth(0);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        head = new HBox(12, heading, air, changes, state);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(0, 0, 4, 0));
        head.setPickOnBounds(false);
        frame.getChildren().setAll(pages);
        VBox.setVgrow(frame, Priority.ALWAYS);
        getChildren().setAll(head, frame);
        getStyleClass().add("item-column");
    }

    void fold(boolean now) {
        if (now == low) return;
        low = now;
        if (low) {
            getChildren().remove(head);
            frame.getChildren().add(head);
        } else {
            frame.getChildren().remove(head);
            getChildren().addFirst(head);
        }
    }

    /** Puts the head, where it is within, beside the tabs. */
    private final class Frame extends StackPane {
        @Override
        protected void layoutChildren() {
            layoutInArea(pages, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP);
            if (!low) return;
            double tabs = pages.lookup(".headers-region") instanceof Region region ? region.prefWidth(-1) + GAP : 0;
            head.resizeRelocate(tabs, 0, Math.max(0, getWidth() - tabs), head.prefHeight(-1));
        }
    }
}
