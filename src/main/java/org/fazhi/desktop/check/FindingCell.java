package org.fazhi.desktop.check;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.check.Finding;
import org.fazhi.desktop.control.StateMark;
import org.fazhi.language.Messages;

/** Draws a row of the list; a double click on a finding goes to its place. */
final class FindingCell extends ListCell<FindingRow> {
    private static final Messages MESSAGES = Messages.of(FindingCell.class);

    FindingCell(Consumer<Finding> open) {
        getStyleClass().add("finding-cell");
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && getItem() instanceof FindingRow.Item(Finding finding))
                open.accept(finding);
        });
    }

    @Override
    protected void updateItem(FindingRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("finding-heading", "finding-place");
        setMouseTransparent(empty || !(row instanceof FindingRow.Item));
        setText(null);
        setGraphic(empty ? null : drawn(row));
    }

    private Node drawn(FindingRow row) {
        return switch (row) {
            case FindingRow.KindHeading(FindingKind kind, int count) -> kindHeading(kind, count);
            case FindingRow.PlaceHeading(String place) -> placeHeading(place);
            case FindingRow.Item(Finding finding) -> item(finding);
        };
    }

    private Node kindHeading(FindingKind kind, int count) {
        getStyleClass().add("finding-heading");
        Label heading = new Label(MESSAGES.say("heading." + kind.key(), count));
        heading.getStyleClass().addAll("strong", "severity-" + kind.key(), "finding-kind");
        return heading;
    }

    private Node placeHeading(String place) {
        getStyleClass().add("finding-place");
        Label heading = new Label(place);
        heading.getStyleClass().addAll("muted", "small");
        return heading;
    }

    private Node item(Finding finding) {
        Label message = new Label(finding.message());
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(2, message);
        finding.explanation().ifPresent(explanation -> words.getChildren().add(passed(explanation)));
        HBox.setHgrow(words, Priority.ALWAYS);
        Node icon = StateMark.icon(finding.severity());
        HBox.setMargin(icon, new Insets(3, 0, 0, 0));
        HBox line = new HBox(8, icon, words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Label passed(String explanation) {
        Label label = new Label(MESSAGES.say("passed.with", explanation));
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
