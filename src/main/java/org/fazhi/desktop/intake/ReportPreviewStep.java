package org.fazhi.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Growth;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;
import org.fazhi.narrative.foreign.TextPlace;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.intake.ReportChoices;
import org.fazhi.workspace.intake.ReportFigure;
import org.fazhi.workspace.intake.ReportFigure.Outcome;
import org.fazhi.workspace.intake.ReportPlan;

/** The last step of the import of a report (预览): the figures and the texts that would be written. */
final class ReportPreviewStep extends VBox {
    private static final Messages MESSAGES = Messages.of(ReportPreviewStep.class);

    private static final int WHOLE_ROWS = 3;

    private final Label summary = new Label();
    private final CheckBox overTexts = new CheckBox(MESSAGES.say("report.over_texts"));
    private final VBox remarks = new VBox(4);
    private final TableView<Written> table = new TableView<>();
    /** What comes where the chosen line says, with its tokens, for a line has no room for it. */
    private final TextArea whole = new TextArea();

    /** What would be written. @param stands in the year now; empty where nothing does */
    private record Written(String what, String stands, String comes) {}

    ReportPreviewStep(Consumer<UnaryOperator<ReportChoices>> whenChosen) {
        super(12);
        setId("import-report-preview-step");
        summary.setId("import-report-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        overTexts.setId("import-over-texts");
        overTexts.setOnAction(_ -> {
            boolean over = overTexts.isSelected();
            whenChosen.accept(choices -> choices.withOverTexts(over));
        });
        table.setId("import-report-written");
        table.setAccessibleText(MESSAGES.say("step.PREVIEW"));
        table.setPlaceholder(new Label(MESSAGES.say("why.nothing")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        Growth.widen(table);
        table.getColumns().add(column("what", 190, Written::what));
        table.getColumns().add(column("stands", 130, Written::stands));
        table.getColumns().add(column("comes", 360, Written::comes));
        VBox.setVgrow(table, Priority.ALWAYS);
        whole.setId("import-written-text");
        whole.setEditable(false);
        whole.setWrapText(true);
        whole.setPrefRowCount(WHOLE_ROWS);
        whole.setMinHeight(Region.USE_PREF_SIZE);
        whole.setAccessibleText(MESSAGES.say("report.comes"));
        whole.textProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .map(Written::comes)
                        .orElse(""));
        getChildren().setAll(summary, remarks, table, whole, overTexts);
    }

    private static TableColumn<Written, String> column(String key, double width, Function<Written, String> words) {
        TableColumn<Written, String> column = new TableColumn<>(MESSAGES.say("report." + key));
        column.setId("import-written-" + key);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(words.apply(row.getValue()).replace('\n', ' ')));
        return column;
    }

    /** @param book of the year, where it is kept */
    void show(ReportPlan plan, ReportChoices choices, Optional<YearBook> book) {
        summary.setText(MESSAGES.say(
                "report.summary",
                plan.year(),
                plan.count(Outcome.NEW),
                plan.count(Outcome.CHANGED),
                plan.count(Outcome.SAME),
                plan.count(Outcome.WAITING) + plan.count(Outcome.CONFLICT),
                plan.count(Outcome.WORDS) + plan.count(Outcome.REFUSED)));
        remarks.getChildren()
                .setAll(plan.remarks().stream().map(Remarks::remark).toList());
        remarks.setManaged(!plan.remarks().isEmpty());
        overTexts.setSelected(choices.overTexts());
        table.getItems().setAll(written(plan, choices, book));
        table.getSelectionModel().selectFirst();
    }

    /** How many figures and texts would be written. */
    int written() {
        return table.getItems().size();
    }

    private static List<Written> written(ReportPlan plan, ReportChoices choices, Optional<YearBook> book) {
        List<Written> written = new ArrayList<>();
        for (ReportFigure figure : plan.figures())
            if (figure.outcome().isWritten()) written.add(figure(figure, plan.year()));
        ReportPlaces places = new ReportPlaces(plan.catalogue(), plan.year());
        for (Map.Entry<String, String> text : plan.texts().entrySet()) {
            String stands = book.map(one -> stands(one, text.getKey())).orElse("");
            if (stands.isBlank() || choices.overTexts())
                written.add(new Written(name(places, plan, text.getKey()), stands, text.getValue()));
        }
        points(plan.problems(), book.map(YearBook::problems).orElse(List.of()), TextPlace.PROBLEMS, choices)
                .map(one -> one.apply(places))
                .ifPresent(written::add);
        points(plan.nextYear(), book.map(YearBook::nextYear).orElse(List.of()), TextPlace.NEXT_YEAR, choices)
                .map(one -> one.apply(places))
                .ifPresent(written::add);
        return written;
    }

    private static Written figure(ReportFigure figure, int year) {
        String name = figure.indicator().orElseThrow().name();
        return new Written(
                figure.year() == year ? name : MESSAGES.say("report.of_year", name, figure.year()),
                figure.stands().map(ReportPreviewStep::words).orElse(""),
                figure.quantity().map(ReportPreviewStep::words).orElse(""));
    }

    private static String words(Quantity quantity) {
        return quantity.qualifier().word()
                + quantity.number().toPlainString()
                + quantity.unit().symbol();
    }

    private static String stands(YearBook book, String code) {
        return code.equals(ReportPlan.OPENING) ? book.setting(code) : book.text(code);
    }

    private static String name(ReportPlaces places, ReportPlan plan, String code) {
        return code.equals(ReportPlan.OPENING)
                ? places.name(TextPlace.OPENING)
                : plan.catalogue().nameOfText(code, plan.year()).orElse(code);
    }

    private static Optional<Function<ReportPlaces, Written>> points(
            List<ReportPoint> planned, List<ReportPoint> stand, TextPlace place, ReportChoices choices) {
        if (planned.isEmpty() || !stand.isEmpty() && !choices.overTexts()) return Optional.empty();
        return Optional.of(places -> new Written(places.name(place), words(stand), words(planned)));
    }

    private static String words(List<ReportPoint> points) {
        return points.stream()
                .map(point -> (point.heading() + "\n" + point.text()).strip())
                .collect(Collectors.joining("\n"));
    }
}
