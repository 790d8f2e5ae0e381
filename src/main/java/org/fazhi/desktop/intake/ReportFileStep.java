package org.fazhi.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.dialog.StartFolder;
import org.fazhi.language.Messages;
import org.fazhi.workspace.intake.ReportPlan;

/** The first step of the import of a report (选择文件): choose or drop it, or paste its text, and say of which year it is. */
final class ReportFileStep extends VBox {
    private static final Messages MESSAGES = Messages.of(ReportFileStep.class);
    private static final int PASTED_ROWS = 6;

    private final DropZone zone;
    private final VBox below = new VBox(12);

    /** @param read told what was pasted */
    ReportFileStep(StartFolder start, Consumer<Path> open, Consumer<String> read) {
        super(16);
        zone = new DropZone("report.", start, open);
        setId("import-report-file-step");
        TextArea pasted = new TextArea();
        pasted.setId("import-pasted");
        pasted.setWrapText(true);
        pasted.setPrefRowCount(PASTED_ROWS);
        pasted.setPromptText(MESSAGES.say("report.paste.prompt"));
        Label name = new Label(MESSAGES.say("report.paste"));
        name.setLabelFor(pasted);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button take = new Button(MESSAGES.say("report.paste.read"));
        take.setId("import-read-pasted");
        take.disableProperty().bind(pasted.textProperty().map(String::isBlank));
        take.setOnAction(_ -> read.accept(pasted.getText()));
        HBox head = new HBox(8, name, take);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(zone, new VBox(8, head, pasted), below);
    }

    void showReading(Path file) {
        zone.name(file);
        below.getChildren().clear();
    }

    /** Why the file cannot be used, in its one sentence. */
    void refuse(String sentence) {
        below.getChildren().setAll(Remarks.problem(sentence, "import-refusal"));
    }

    /** Why it cannot be of the year that was taken; another may be chosen. */
    void refuse(String sentence, int year, List<Integer> keptYears, IntConsumer intoYear) {
        below.getChildren()
                .setAll(years(new YearBox(year, keptYears, intoYear)), Remarks.problem(sentence, "import-refusal"));
    }

    private static HBox years(YearBox year) {
        Label name = new Label(MESSAGES.say("year"));
        name.setLabelFor(year);
        HBox years = new HBox(12, name, year);
        years.setAlignment(Pos.CENTER_LEFT);
        return years;
    }

    /** Shows what was found in it, and what was left out. */
    void show(ReportPlan plan, List<Integer> keptYears, IntConsumer intoYear) {
        YearBox year = new YearBox(plan.year(), keptYears, intoYear);
        Label found = new Label(MESSAGES.say(
                "report.found", plan.file(), plan.lines().size(), plan.figures().size()));
        found.setId("import-report-found");
        found.setWrapText(true);
        boolean hadKeys = below.isFocusWithin();
        below.getChildren().setAll(years(year), found);
        if (hadKeys) year.requestFocus();
        plan.remarks().forEach(remark -> below.getChildren().add(Remarks.remark(remark)));
    }
}
