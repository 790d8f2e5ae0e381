package org.fazhi.desktop.collection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.desktop.intake.VerdictChips;
import org.fazhi.edit.FormState;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** How far every unit's form has come (回收进度): counts that narrow the list, the list, and what is wrong with the chosen one. */
final class ProgressPane extends VBox {
    private static final Messages MESSAGES = Messages.of(ProgressPane.class);

    private final VerdictChips<FormState> chips =
            new VerdictChips<>("collection", FormState.class, FormState::label, this::narrow);
    private final ToggleButton overdue = new ToggleButton();
    private final TextField search = new TextField();
    private final FormTable table;
    private final Label wrong = new Label();
    private List<FormStanding> lines = List.of();

    ProgressPane() {
        super(8);
        setId("collection-progress");
        table = new FormTable();
        overdue.setId("collection-overdue");
        overdue.getStyleClass().addAll("chip", "stage-overdue");
        overdue.setOnAction(_ -> narrow());
        search.setId("collection-search");
        search.setPromptText(MESSAGES.say("search"));
        search.setAccessibleText(MESSAGES.say("search"));
        search.setPrefWidth(160);
        search.setMinWidth(100);
        search.textProperty().subscribe(this::narrow);
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) search.clear();
            else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) table.requestFocus();
            else return;
            key.consume();
        });
        wrong.setId("collection-wrong");
        wrong.setWrapText(true);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        wrong.managedProperty().bind(wrong.textProperty().isEmpty().not());
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> tellWhatIsWrong());
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox filters = new HBox(8, search, chips, overdue);
        filters.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(filters, table, wrong);
    }

    /** The unit that is chosen in the list. */
    Optional<ReportingUnit> unit() {
        return table.chosen().map(FormStanding::unit);
    }

    Node keys() {
        return table;
    }

    void show(List<FormStanding> now) {
        lines = List.copyOf(now);
        chips.count(stage ->
                (int) lines.stream().filter(line -> line.stage() == stage).count());
        long late = lines.stream().filter(FormStanding::isOverdue).count();
        overdue.setText(MESSAGES.say("overdue", late));
        overdue.setDisable(late == 0);
        if (late == 0) overdue.setSelected(false);
        narrow();
    }

    /** Brings a unit into sight, whatever the list was narrowed to. */
    void reveal(String unit) {
        if (table.getItems().stream().noneMatch(line -> line.unit().code().equals(unit))) {
            search.clear();
            overdue.setSelected(false);
            chips.showAll();
            narrow();
        }
        table.choose(unit);
    }

    private void narrow() {
        Set<FormState> stages = chips.shown();
        table.setPlaceholder(
                new EmptyState(Material2AL.FILTER_LIST, MESSAGES.say("narrowed"), MESSAGES.say("narrowed.explained")));
        table.show(lines.stream()
                .filter(line -> stages.contains(line.stage()))
                .filter(line -> !overdue.isSelected() || line.isOverdue())
                .filter(line -> line.isMeant(search.getText()))
                .toList());
        tellWhatIsWrong();
    }

    private void tellWhatIsWrong() {
        String sentence = table.chosen().map(line -> line.form().problem()).orElse("");
        wrong.setText(sentence);
        wrong.setGraphic(sentence.isEmpty() ? null : icon());
    }

    private static FontIcon icon() {
        FontIcon icon = new FontIcon(Material2AL.CANCEL);
        icon.getStyleClass().addAll("state-icon", "severity-error");
        return icon;
    }
}
