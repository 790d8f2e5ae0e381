package org.fazhi.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The first step (选择文件): choose or drop a file, give its password, choose what is read and into what. */
final class FileStep extends VBox {
    /** Opens a chosen file, with its password where it was asked for. */
    @FunctionalInterface
    interface Opening {
        void open(Path file, Optional<char[]> password);
    }

    private final Opening opening;
    private final DropZone zone;
    private final VBox below = new VBox(16);

    FileStep(Opening opening) {
        super(16);
        this.opening = opening;
        this.zone = new DropZone(file -> opening.open(file, Optional.empty()));
        setId("import-file-step");
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

    void askPassword(Path file, String sentence) {
        Consumer<char[]> open = password -> opening.open(file, Optional.of(password));
        PasswordPrompt prompt = new PasswordPrompt(open);
        below.getChildren().setAll(Remarks.problem(sentence, "import-password-asked"), prompt);
        prompt.requestFocus();
    }

    /** Shows what the file was found to hold. @param choices what is chosen about it: sheet, year */
    void show(Node choices, Optional<String> refusal, List<String> remarks) {
        below.getChildren().setAll(choices);
        refusal.ifPresent(sentence -> below.getChildren().add(Remarks.problem(sentence, "import-refusal")));
        remarks.forEach(remark -> below.getChildren().add(Remarks.remark(remark)));
    }
}
