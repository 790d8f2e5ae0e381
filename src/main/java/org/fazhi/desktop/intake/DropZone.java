package org.fazhi.desktop.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.dialog.StartFolder;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Where a file is dropped or chosen (选择文件); afterwards it names the file and lets another be chosen. */
final class DropZone extends VBox {
    private static final Messages MESSAGES = Messages.of(DropZone.class);
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final String kinds;
    private final StartFolder start;
    private final Consumer<Path> whenChosen;

    DropZone(StartFolder start, Consumer<Path> whenChosen) {
        this("", start, whenChosen);
    }

    /** @param kinds before the keys of the words that say which files are meant; empty for sheets */
    DropZone(String kinds, StartFolder start, Consumer<Path> whenChosen) {
        super(8);
        this.kinds = kinds;
        this.start = start;
        this.whenChosen = whenChosen;
        setId("import-drop");
        getStyleClass().add("drop-zone");
        setAlignment(Pos.CENTER);
        FontIcon icon = new FontIcon(Material2AL.FILE_UPLOAD);
        icon.getStyleClass().add("empty-icon");
        Label title = new Label(MESSAGES.say(kinds + "drop"));
        title.getStyleClass().add("section-title");
        Label explained = new Label(MESSAGES.say(kinds + "drop.kinds"));
        explained.getStyleClass().add("muted");
        getChildren().setAll(icon, title, explained, chooser(MESSAGES.say("choose"), true));
        setOnDragOver(this::dragOver);
        setOnDragExited(_ -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(this::dropped);
    }

    /** Shows which file is being imported. */
    void name(Path file) {
        FontIcon icon = new FontIcon(Material2AL.INSERT_DRIVE_FILE);
        Label name = new Label(file.getFileName().toString(), icon);
        name.setId("import-file-name");
        name.getStyleClass().add("strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(12, name, chooser(MESSAGES.say("choose.other"), false));
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("drop-zone-small");
        getChildren().setAll(row);
    }

    private Button chooser(String label, boolean prominent) {
        Button button = new Button(label);
        button.setId("import-choose");
        if (prominent) button.getStyleClass().add("accent");
        button.setOnAction(_ -> choose());
        return button;
    }

    private void choose() {
        List<String> patterns = List.of(MESSAGES.say(kinds + "choose.patterns").split(" "));
        SystemFiles.ofSystem(start)
                .chooseOne(
                        getScene().getWindow(),
                        MESSAGES.say("choose.title"),
                        MESSAGES.say(kinds + "choose.kinds"),
                        patterns)
                .ifPresent(whenChosen);
    }

    private void dragOver(DragEvent drag) {
        if (!drag.getDragboard().hasFiles()) return;
        drag.acceptTransferModes(TransferMode.COPY);
        pseudoClassStateChanged(OVER, true);
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        List<File> files = drag.getDragboard().getFiles();
        drag.setDropCompleted(!files.isEmpty());
        drag.consume();
        if (!files.isEmpty()) whenChosen.accept(files.getFirst().toPath());
    }
}
