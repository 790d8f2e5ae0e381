package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.indicator.FoundTable;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.excel.indicator.TablePlace;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.table.ColumnRole;
import org.fazhi.excel.table.TableLayout;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.material2.Material2MZ;

/** The second step (对应关系): the sheet itself, tinted by what was recognised, and how to put it right. */
final class TableStep extends VBox {
    private static final Messages MESSAGES = Messages.of(TableStep.class);

    private final BiConsumer<TablePlace, TableLayout> understoodAs;
    private Optional<TablePlace> shown = Optional.empty();

    /** @param understoodAs told a table and what it is to be taken for */
    TableStep(BiConsumer<TablePlace, TableLayout> understoodAs) {
        super(12);
        this.understoodAs = understoodAs;
        setId("import-table-step");
    }

    /** Shows a table of the plan: the one that was shown before, if there is one. */
    void show(ImportPlan plan, SheetFile file) {
        List<FoundTable> tables = plan.tables();
        if (tables.isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(
                            Material2MZ.TABLE_CHART, MESSAGES.say("table.none"), MESSAGES.say("table.none.explained")));
            return;
        }
        FoundTable table = tables.stream()
                .filter(one -> shown.equals(Optional.of(one.place())))
                .findFirst()
                .orElse(tables.getFirst());
        shown = Optional.of(table.place());
        Label hint = new Label(MESSAGES.say("table.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        HBox tools = new HBox(16, orientation(table), legend());
        tools.setAlignment(Pos.CENTER_LEFT);
        if (tables.size() > 1) tools.getChildren().addFirst(choice(plan, file, table));
        getChildren().setAll(hint, tools);
        file.grid(table.place().sheet()).ifPresent(grid -> getChildren().add(drawn(plan, grid, table)));
    }

    private Node drawn(ImportPlan plan, Grid grid, FoundTable table) {
        Set<CellPlace> figures = plan.cells().stream().map(PlannedCell::place).collect(Collectors.toSet());
        SheetTable drawn = new SheetTable(new IndicatorDrawing(
                grid, table.layout(), figures, layout -> understoodAs.accept(table.place(), layout)));
        VBox.setVgrow(drawn, Priority.ALWAYS);
        return drawn;
    }

    /** Which table is looked at, where there are several. */
    private ComboBox<FoundTable> choice(ImportPlan plan, SheetFile file, FoundTable chosen) {
        ComboBox<FoundTable> choice = new ComboBox<>();
        choice.setId("import-table");
        choice.setMinWidth(220);
        choice.setAccessibleText(MESSAGES.say("table.which"));
        choice.getItems().setAll(plan.tables());
        choice.setConverter(new TableWords(plan));
        choice.setValue(chosen);
        choice.valueProperty().addListener((_, _, now) -> {
            shown = Optional.of(now.place());
            show(plan, file);
            Optional.ofNullable(lookup("#import-table")).ifPresent(Node::requestFocus);
        });
        return choice;
    }

    private Node orientation(FoundTable table) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton down = toggle("table.down", "left-pill");
        ToggleButton across = toggle("table.across", "center-pill");
        ToggleButton form = toggle("table.form", "right-pill");
        down.setId("import-down");
        across.setId("import-across");
        form.setId("import-form");
        Map<TableLayout.Orientation, ToggleButton> buttons = Map.of(
                TableLayout.Orientation.DOWN, down,
                TableLayout.Orientation.ACROSS, across,
                TableLayout.Orientation.FORM, form);
        buttons.forEach((orientation, button) -> {
            button.setToggleGroup(group);
            button.setSelected(orientation == table.layout().orientation());
            button.setOnAction(
                    _ -> understoodAs.accept(table.place(), table.layout().turned(orientation)));
        });
        HBox pills = new HBox(down, across, form);
        pills.setMinWidth(Region.USE_PREF_SIZE);
        return pills;
    }

    private static ToggleButton toggle(String key, String style) {
        ToggleButton button = new ToggleButton(MESSAGES.say(key));
        button.getStyleClass().add(style);
        return button;
    }

    private static Node legend() {
        FlowPane legend = new FlowPane(12, 4, Legend.sample("sheet-header", MESSAGES.say("legend.header")));
        for (ColumnRole role : ColumnRole.values()) {
            if (role != ColumnRole.IGNORED && role != ColumnRole.GROUP && role != ColumnRole.YEAR)
                legend.getChildren()
                        .add(Legend.sample(
                                "sheet-" + role.name().toLowerCase(java.util.Locale.ROOT),
                                MESSAGES.say("role." + role.name())));
        }
        legend.setRowValignment(VPos.CENTER);
        legend.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(legend, Priority.ALWAYS);
        return legend;
    }

    /** A table by its sheet and, where that holds several, its number. */
    private static final class TableWords extends StringConverter<FoundTable> {
        private final ImportPlan plan;

        private TableWords(ImportPlan plan) {
            this.plan = plan;
        }

        @Override
        public String toString(FoundTable table) {
            if (table == null) return "";
            String sheet = table.place().sheet();
            boolean several = plan.tables().stream()
                            .filter(one -> one.place().sheet().equals(sheet))
                            .count()
                    > 1;
            return several ? MESSAGES.say("table.numbered", sheet, table.place().number() + 1) : sheet;
        }

        @Override
        public FoundTable fromString(String typed) {
            throw new UnsupportedOperationException(typed);
        }
    }
}
