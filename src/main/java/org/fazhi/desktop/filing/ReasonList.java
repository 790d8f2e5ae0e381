package org.fazhi.desktop.filing;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Bubble;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.fazhi.workspace.progress.Obstacle;
import org.fazhi.workspace.progress.ReportPart;

/**
 * All that stands against filing, one by one under its sort (报送障碍清单): a click or Enter leads to where it is mended. What
 * the year has nothing of is declared beside it, by its button or Space.
 */
final class ReasonList {
    private static final Messages MESSAGES = Messages.of(ReasonList.class);
    private static final double WIDTH = 620;
    private static final double HEIGHT = 420;

    private ReasonList() {}

    private sealed interface Row {}

    private record Heading(Obstacle obstacle) implements Row {}

    private record Item(Obstacle.Reason reason) implements Row {}

    static void show(List<Obstacle> obstacles, Session session, Node beside) {
        Popover popover = new Popover();
        ListView<Row> list = new ListView<>();
        list.setId("obstacle-list");
        list.setAccessibleText(MESSAGES.say("all.explained"));
        list.getStyleClass().add("gap-list");
        list.getItems().setAll(obstacles.stream().flatMap(ReasonList::rows).toList());
        Ways ways = new Ways(session, popover);
        list.setCellFactory(_ -> new ReasonCell(ways));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean isWanted = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
            if (!isWanted || !(list.getSelectionModel().getSelectedItem() instanceof Item(Obstacle.Reason reason)))
                return;
            // Else the button that opened the list would take it too.
            key.consume();
            if (key.getCode() == KeyCode.ENTER) ways.go(reason);
            else ways.declare(reason);
        });
        list.getSelectionModel().select(1);
        list.setPrefSize(WIDTH, Math.min(HEIGHT, Bubble.room(beside)));
        popover.setContentNode(list);
        Bubble.show(popover, beside);
        list.requestFocus();
    }

    /** What can be done about a reason. */
    private record Ways(Session session, Popover popover) {
        private void go(Obstacle.Reason reason) {
            popover.hide();
            session.navigator().go(reason.place());
        }

        private Optional<ReportPart> declarable(Obstacle.Reason reason) {
            return reason.part().filter(_ -> !session.book().locked());
        }

        private void declare(Obstacle.Reason reason) {
            declarable(reason).ifPresent(part -> {
                popover.hide();
                session.keepEverything();
                StateReason.ABSENT.ask(session, part.code(), part.name());
            });
        }
    }

    private static Stream<Row> rows(Obstacle obstacle) {
        return Stream.concat(
                Stream.of(new Heading(obstacle)), obstacle.reasons().stream().map(Item::new));
    }

    private static final class ReasonCell extends ListCell<Row> {
        private final Ways ways;
        private final Button absent = new Button(MESSAGES.say("absent"));

        private ReasonCell(Ways ways) {
            this.ways = ways;
            setPrefWidth(0);
            setWrapText(true);
            absent.getStyleClass().addAll("flat", "link", "reason-absent");
            absent.setMinWidth(Region.USE_PREF_SIZE);
            absent.setFocusTraversable(false);
            Hint.on(absent, MESSAGES.say("absent.explained"));
            setOnMouseClicked(_ -> {
                if (getItem() instanceof Item(Obstacle.Reason reason)) ways.go(reason);
            });
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setMouseTransparent(empty || row instanceof Heading);
            setText(null);
            setGraphic(null);
            if (empty) return;
            switch (row) {
                case Heading(Obstacle obstacle) -> setGraphic(heading(obstacle));
                case Item(Obstacle.Reason reason) -> show(reason);
            }
        }

        private void show(Obstacle.Reason reason) {
            setText(reason.sentence());
            setContentDisplay(ContentDisplay.RIGHT);
            if (ways.declarable(reason).isEmpty()) return;
            absent.setOnAction(_ -> ways.declare(reason));
            setGraphic(absent);
        }

        private static Node heading(Obstacle obstacle) {
            Label heading = new Label(obstacle.words(), FilingBar.icon(obstacle.sort()));
            heading.getStyleClass().add("strong");
            return heading;
        }
    }
}
