package org.fazhi.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.fazhi.excel.ImportPlan;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The first step (选择文件): choose or drop a file, give its password, choose the sheet and the year. */
final class FileStep extends VBox {
    /** What the step asks the wizard for. */
    interface Wishes {
        void open(Path file, Optional<char[]> password);

        void readSheet(String name);

        void importInto(int year);
    }

    private final Wishes wishes;
    private final DropZone zone;
    private final VBox below = new VBox(16);

    FileStep(Wishes wishes) {
        super(16);
        this.wishes = wishes;
        this.zone = new DropZone(file -> wishes.open(file, Optional.empty()));
        setId("import-file-step");
        getChildren().setAll(zone, below);
    }

    void showReading(Path file) {
        zone.name(file);
        below.getChildren().clear();
    }

    /** Why the file cannot be used, in its one sentence. */
    void refuse(String sentence) {
        below.getChildren().setAll(problem(sentence, "import-refusal"));
    }

    void askPassword(Path file, String sentence) {
        Consumer<char[]> open = password -> wishes.open(file, Optional.of(password));
        PasswordPrompt prompt = new PasswordPrompt(open);
        below.getChildren().setAll(problem(sentence, "import-password-asked"), prompt);
        prompt.requestFocus();
    }

    void show(ImportPlan plan, List<Integer> keptYears) {
        IntConsumer intoYear = wishes::importInto;
        below.getChildren().setAll(new SheetAndYear(plan, keptYears, wishes::readSheet, intoYear));
        plan.refusal()
                .filter(_ -> plan.layout().isEmpty())
                .ifPresent(sentence -> below.getChildren().add(problem(sentence, "import-refusal")));
        plan.remarks().forEach(remark -> below.getChildren().add(Remarks.remark(remark)));
    }

    private static Label problem(String sentence, String id) {
        FontIcon icon = new FontIcon(Material2AL.ERROR_OUTLINE);
        icon.getStyleClass().addAll("state-icon", "severity-error");
        Label label = new Label(sentence, icon);
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add("import-problem");
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
