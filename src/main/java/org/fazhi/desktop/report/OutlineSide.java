package org.fazhi.desktop.report;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;

/** The headings beside the pages (提纲): they lead by a click or Enter, and the one that is read is chosen. */
final class OutlineSide extends VBox {
    private static final Messages MESSAGES = Messages.of(OutlineSide.class);
    private static final int SHOWN_BEFORE = 3;

    private final PagesView pages;
    private final ListView<OutlineEntry> list = new ListView<>();
    private final Label noHeadings = new Label(MESSAGES.say("outline.unknown"));

    OutlineSide(PagesView pages) {
        super(8);
        this.pages = pages;
        Label heading = new Label(MESSAGES.say("outline"));
        heading.getStyleClass().add("section-title");
        noHeadings.setId("report-outline-empty");
        noHeadings.setWrapText(true);
        list.setId("report-outline");
        list.setAccessibleText(MESSAGES.say("outline"));
        list.getStyleClass().add("report-outline");
        list.setPlaceholder(noHeadings);
        list.setCellFactory(_ -> new OutlineCell());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) lead(list.getSelectionModel().getSelectedItem());
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(heading, list);
        setMinWidth(160);
        pages.sightProperty().subscribe(this::follow);
    }

    ListView<OutlineEntry> list() {
        return list;
    }

    void show(List<OutlineEntry> entries) {
        list.getItems().setAll(entries);
        noHeadings.setText(MESSAGES.say("outline.empty"));
        follow(pages.sightProperty().get());
    }

    void clear() {
        list.getItems().clear();
        noHeadings.setText(MESSAGES.say("outline.unknown"));
    }

    private void lead(OutlineEntry entry) {
        if (entry != null) pages.scrollTo(entry);
    }

    /** The last heading at or before what is read. Before the first, what was chosen by keys stays chosen. */
    private void follow(PagesView.Sight sight) {
        int at = list.getItems().size() - 1;
        while (at >= 0 && !list.getItems().get(at).isReadAt(sight)) at--;
        if (at < 0 && !list.isFocused()) list.getSelectionModel().clearSelection();
        if (at < 0 || list.getSelectionModel().isSelected(at)) return;
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - SHOWN_BEFORE));
    }

    /** A heading in the outline, set in by its level. */
    private final class OutlineCell extends ListCell<OutlineEntry> {
        private final Hint whole = Hint.on(this);

        OutlineCell() {
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY) lead(getItem());
            });
        }

        @Override
        protected void updateItem(OutlineEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().removeIf(style -> style.startsWith("outline-"));
            setText(empty ? "" : entry.heading());
            whole.say(empty ? "" : entry.heading());
            if (empty) return;
            getStyleClass().add("outline-" + entry.level());
        }
    }
}
