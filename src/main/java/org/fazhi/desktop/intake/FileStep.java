package org.fazhi.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Focus;
import org.fazhi.desktop.control.dialog.StartFolder;
import org.fazhi.language.Messages;

/** The first step (选择文件): choose or drop a file, give its password, choose what is read and into what. */
final class FileStep extends VBox {
    private static final Messages MESSAGES = Messages.of(FileStep.class);

    /** Opens a chosen file, with its password where it was asked for. */
    @FunctionalInterface
    interface Opening {
        void open(Path file, Optional<char[]> password);
    }

    private final Opening opening;
    private final DropZone zone;
    private final VBox below = new VBox(16);

    FileStep(StartFolder start, Opening opening) {
        super(16);
        this.opening = opening;
        this.zone = new DropZone(start, file -> opening.open(file, Optional.empty()));
        setId("import-file-step");
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().setAll(zone, below);
    }

    void showReading(Path file) {
        zone.name(file);
        below.getChildren().clear();
    }

    /** Why the file cannot be used, in its one sentence. */
    void refuse(String sentence) {
        below.getChildren().setAll(Remarks.problem(sentence, "import-refusal"));
    }

    /** Asks for the password of a protected file; Enter opens it. */
    void askPassword(Path file, String sentence) {
        PasswordField field = new PasswordField();
        field.setId("import-password");
        Label name = new Label(MESSAGES.say("password"));
        name.setLabelFor(field);
        Button unlock = new Button(MESSAGES.say("password.open"));
        unlock.setId("import-unlock");
        unlock.disableProperty().bind(field.textProperty().isEmpty());
        EventHandler<ActionEvent> open =
                _ -> opening.open(file, Optional.of(field.getText().toCharArray()));
        unlock.setOnAction(open);
        field.setOnAction(open);
        HBox prompt = new HBox(8, name, field, unlock);
        prompt.setAlignment(Pos.CENTER_LEFT);
        below.getChildren().setAll(Remarks.problem(sentence, "import-password-asked"), prompt);
        field.requestFocus();
    }

    /** Shows what the file was found to hold. @param choices what is chosen about it: sheet, year */
    void show(Node choices, Optional<String> refusal, List<String> remarks) {
        boolean shown = !below.getChildren().isEmpty() && below.getChildren().getFirst() == choices;
        boolean hadKeys = isFocusWithin();
        if (shown) below.getChildren().remove(1, below.getChildren().size());
        else below.getChildren().setAll(choices);
        if (hadKeys && !shown) Focus.first(choices).ifPresent(Node::requestFocus);
        refusal.ifPresent(sentence -> below.getChildren().add(Remarks.problem(sentence, "import-refusal")));
        if (!remarks.isEmpty()) below.getChildren().add(scrolled(remarks));
    }

    private static ScrollPane scrolled(List<String> remarks) {
        VBox all = new VBox(12);
        remarks.forEach(remark -> all.getChildren().add(Remarks.remark(remark)));
        ScrollPane pane = new ScrollPane(all);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }
}
