package org.fazhi.desktop.filing;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fazhi.desktop.Navigator;
import org.fazhi.desktop.control.Bubble;
import org.fazhi.language.Messages;
import org.fazhi.workspace.progress.Obstacle;

/** All that stands against filing, one by one under its sort (报送障碍清单); a click or Enter leads to where it is mended. */
final class ReasonList {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 420;

    private ReasonList() {}

    private sealed interface Row {}

    private record Heading(Obstacle obstacle) implements Row {}

    private record Item(Obstacle.Reason reason) implements Row {}

    static void show(List<Obstacle> obstacles, Navigator navigator, Node beside) {
        Popover popover = new Popover();
        ListView<Row> list = new ListView<>();
        list.setId("obstacle-list");
        list.setAccessibleText(Messages.of(ReasonList.class).say("all.explained"));
        list.getStyleClass().add("gap-list");
        list.getItems().setAll(obstacles.stream().flatMap(ReasonList::rows).toList());
        Runnable go = () -> {
            if (!(list.getSelectionModel().getSelectedItem() instanceof Item(Obstacle.Reason reason))) return;
            popover.hide();
            navigator.go(reason.place());
        };
        list.setCellFactory(_ -> new ReasonCell(go));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            // Else the button that opened the list would take it too.
            key.consume();
            go.run();
        });
        list.getSelectionModel().select(1);
        list.setPrefSize(WIDTH, Math.min(HEIGHT, Bubble.room(beside)));
        popover.setContentNode(list);
        Bubble.show(popover, beside);
        list.requestFocus();
    }

    private static Stream<Row> rows(Obstacle obstacle) {
        return Stream.concat(
                Stream.of(new Heading(obstacle)), obstacle.reasons().stream().map(Item::new));
    }

    private static final class ReasonCell extends ListCell<Row> {
        private ReasonCell(Runnable go) {
            setPrefWidth(0);
            setWrapText(true);
            setOnMouseClicked(_ -> go.run());
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setMouseTransparent(empty || row instanceof Heading);
            setText(row instanceof Item(Obstacle.Reason reason) ? reason.sentence() : null);
            setGraphic(row instanceof Heading(Obstacle obstacle) ? heading(obstacle) : null);
        }

        private static Node heading(Obstacle obstacle) {
            Label heading = new Label(obstacle.words(), FilingBar.icon(obstacle.sort()));
            heading.getStyleClass().add("strong");
            return heading;
        }
    }
}
