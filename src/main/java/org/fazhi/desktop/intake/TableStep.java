package org.fazhi.desktop.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.table.ColumnRole;
import org.fazhi.excel.table.TableLayout;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.material2.Material2MZ;

/** The second step (对应关系): the sheet itself, tinted by what was recognised, and how to put it right. */
final class TableStep extends VBox {
    private static final Messages MESSAGES = Messages.of(TableStep.class);

    private final Consumer<TableLayout> understoodAs;

    TableStep(Consumer<TableLayout> understoodAs) {
        super(12);
        this.understoodAs = understoodAs;
        setId("import-table-step");
    }

    void show(ImportPlan plan, Grid grid) {
        if (plan.layout().isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(
                            Material2MZ.TABLE_CHART, MESSAGES.say("table.none"), MESSAGES.say("table.none.explained")));
            return;
        }
        TableLayout layout = plan.layout().get();
        Label hint = new Label(MESSAGES.say("table.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        SheetTable table = new SheetTable(new IndicatorDrawing(grid, layout, understoodAs));
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox tools = new HBox(16, orientation(layout), legend());
        tools.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(hint, tools, table);
    }

    private Node orientation(TableLayout layout) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton down = toggle("table.down", "left-pill", layout.orientation() == TableLayout.Orientation.DOWN);
        ToggleButton across =
                toggle("table.across", "right-pill", layout.orientation() == TableLayout.Orientation.ACROSS);
        down.setId("import-down");
        across.setId("import-across");
        group.getToggles().setAll(down, across);
        for (ToggleButton button : List.of(down, across)) {
            boolean already = button.isSelected();
            button.setOnAction(_ -> understoodAs.accept(already ? layout : layout.turned()));
        }
        HBox pair = new HBox(down, across);
        pair.setMinWidth(Region.USE_PREF_SIZE);
        return pair;
    }

    private static ToggleButton toggle(String key, String style, boolean selected) {
        ToggleButton button = new ToggleButton(MESSAGES.say(key));
        button.getStyleClass().add(style);
        button.setSelected(selected);
        return button;
    }

    private static Node legend() {
        FlowPane legend = new FlowPane(12, 4, Legend.sample("sheet-header", MESSAGES.say("legend.header")));
        for (ColumnRole role : ColumnRole.values()) {
            if (role != ColumnRole.IGNORED)
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
}
