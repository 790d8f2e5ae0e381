package org.fazhi.desktop.intake;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.ChoicePicker;
import org.fazhi.desktop.control.Growth;
import org.fazhi.language.Messages;
import org.fazhi.language.Pinyin;
import org.fazhi.narrative.foreign.OutlinedLine;
import org.fazhi.narrative.foreign.PlacedLine;
import org.fazhi.narrative.foreign.TextPlace;
import org.fazhi.workspace.intake.ReportChoices;
import org.fazhi.workspace.intake.ReportPlan;

/** The second step of the import of a report (归入章节): where each paragraph goes; what stands under a heading goes with it. */
final class ChaptersStep extends VBox {
    private static final Messages MESSAGES = Messages.of(ChaptersStep.class);
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final TableView<PlacedLine> table = new TableView<>();
    private final Consumer<UnaryOperator<ReportChoices>> whenChosen;
    private ReportPlaces places;

    ChaptersStep(Consumer<UnaryOperator<ReportChoices>> whenChosen) {
        super(12);
        this.whenChosen = whenChosen;
        setId("import-chapters-step");
        Label hint = new Label(MESSAGES.say("report.chapters.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        table.setId("import-chapters");
        table.setAccessibleText(MESSAGES.say("step.CHAPTERS"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        Growth.widen(table);
        table.getColumns()
                .add(column(
                        "paragraph",
                        48,
                        line -> String.valueOf(line.line().line().number())));
        table.getColumns().add(column("text", 430, ChaptersStep::text));
        table.getColumns().add(column("place", 200, line -> places.name(line.place())));
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(hint, table);
    }

    private TableColumn<PlacedLine, String> column(String key, double width, Function<PlacedLine, String> words) {
        TableColumn<PlacedLine, String> column = new TableColumn<>(MESSAGES.say("report." + key));
        column.setId("import-chapters-" + key);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }

    private static String text(PlacedLine line) {
        return "　".repeat(Math.max(0, line.line().level() - 1))
                + line.line().line().text();
    }

    private TableRow<PlacedLine> row() {
        TableRow<PlacedLine> row = new TableRow<>();
        row.itemProperty().subscribe(line -> {
            row.pseudoClassStateChanged(HEADING, line != null && line.line().level() > 0);
            row.pseudoClassStateChanged(LEFT_OUT, line != null && line.place().equals(TextPlace.NOWHERE));
        });
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && row.getItem() != null) choose(row.getItem());
        });
        return row;
    }

    /** Shows them; the paragraph that was chosen stays so. */
    void show(ReportPlan plan) {
        places = new ReportPlaces(plan.catalogue(), plan.year());
        int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(plan.lines());
        if (!plan.lines().isEmpty())
            table.getSelectionModel().select(Math.min(at, plan.lines().size() - 1));
    }

    private void press(KeyEvent key) {
        PlacedLine line = table.getSelectionModel().getSelectedItem();
        if (line == null || key.isShortcutDown() || key.isAltDown()) return;
        if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.F2) choose(line);
        else if (key.getCode() == KeyCode.DELETE) move(line, TextPlace.NOWHERE);
        else return;
        key.consume();
    }

    private void choose(PlacedLine line) {
        new ChoicePicker<>(places.choices(), Pinyin::matches, place -> move(line, place)).show(table);
    }

    private void move(PlacedLine line, TextPlace place) {
        List<Integer> moved =
                withIt(line).map(one -> one.line().line().number()).toList();
        whenChosen.accept(choices -> {
            ReportChoices changed = choices;
            for (int paragraph : moved) changed = changed.with(paragraph, place);
            return changed;
        });
    }

    /** It and, if it is a heading, what stands under it and went where it did. */
    private Stream<PlacedLine> withIt(PlacedLine line) {
        OutlinedLine heading = line.line();
        Stream<PlacedLine> under = table.getItems().stream()
                .skip(table.getItems().indexOf(line) + 1L)
                .takeWhile(one -> heading.level() > 0
                        && (one.line().level() == 0 || one.line().level() > heading.level()))
                .filter(one -> one.place().equals(line.place()));
        return Stream.concat(Stream.of(line), under);
    }
}
