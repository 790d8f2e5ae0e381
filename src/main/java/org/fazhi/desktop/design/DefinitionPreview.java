package org.fazhi.desktop.design;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.language.Messages;

/** Shows what taking over a definition comes to (定义预览): what differs, to be accepted, or why it cannot be. */
final class DefinitionPreview {
    private static final Messages MESSAGES = Messages.of(DefinitionPreview.class);

    private DefinitionPreview() {}

    static void refused(Stage owner, String title, List<String> reasons) {
        DialogWindow dialog = dialog(owner, title, reasons);
        dialog.accept("definition-close", MESSAGES.say("close"), dialog::close);
        dialog.show(640, reasons.isEmpty() ? 220 : 420);
    }

    static void proposed(Stage owner, String title, List<String> differences, Runnable whenAccepted) {
        DialogWindow dialog = dialog(owner, title, differences);
        dialog.accept("definition-accept", MESSAGES.say("accept"), () -> {
            dialog.close();
            whenAccepted.run();
        });
        dialog.offer("definition-cancel", MESSAGES.say("cancel"), dialog::dismiss);
        dialog.show(640, 420);
    }

    private static DialogWindow dialog(Stage owner, String title, List<String> lines) {
        DialogWindow dialog = new DialogWindow(owner, "definition-preview", MESSAGES.say("import.title"));
        Label heading = new Label(title);
        heading.setId("definition-title");
        heading.setWrapText(true);
        heading.getStyleClass().add("section-title");
        ListView<String> list = new ListView<>();
        list.setId("definition-lines");
        list.setAccessibleText(title);
        list.setCellFactory(_ -> new LineCell());
        list.getItems().setAll(lines);
        list.setFocusTraversable(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = lines.isEmpty() ? new VBox(heading) : new VBox(12, heading, list);
        return dialog.content(content, false);
    }

    /** A sentence that may be longer than the line. */
    private static final class LineCell extends ListCell<String> {
        private LineCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? "" : line);
        }
    }
}
