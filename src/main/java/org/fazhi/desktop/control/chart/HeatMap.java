package org.fazhi.desktop.control.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.fazhi.desktop.control.Hint;

/**
 * A grid of shares as shades (热力图): rows and columns with names, every cell with its own words. One cell has the
 * cursor; arrows move it, Enter or a click opens the cell. A screen reader hears the cell's words.
 */
public final class HeatMap extends GridPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /**
     * One cell.
     *
     * @param share 0 to 1; empty where nothing is asked
     * @param words what it says to a reader: 区司法局 · 学法培训:3/4
     * @param open what a click does
     */
    public record Cell(OptionalDouble share, String words, Runnable open) {}

    /** A row with its name and as many cells as there are columns. */
    public record Row(String name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private final List<List<Region>> drawn = new ArrayList<>();
    private List<Row> rows = List.of();
    private int row;
    private int column;

    public HeatMap() {
        getStyleClass().add("heat-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        focusedProperty().subscribe(_ -> markCurrent());
    }

    public void show(List<String> columns, List<Row> shown) {
        rows = List.copyOf(shown);
        drawn.clear();
        getChildren().clear();
        row = 0;
        column = 0;
        layOutColumns(columns);
        for (int i = 0; i < rows.size(); i++) drawRow(i, rows.get(i));
        markCurrent();
    }

    private void layOutColumns(List<String> columns) {
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().setAll(names);
        for (int i = 0; i < columns.size(); i++) {
            ColumnConstraints shade =
                    new ColumnConstraints(8, 16, Double.MAX_VALUE, Priority.ALWAYS, HPos.CENTER, true);
            getColumnConstraints().add(shade);
            add(head(columns.get(i)), i + 1, 0);
        }
    }

    /** Column names stand upright, character below character, so that many columns find room. */
    private static Text head(String name) {
        Text head = new Text(String.join(
                "\n", name.codePoints().mapToObj(Character::toString).toList()));
        head.getStyleClass().add("heat-column");
        head.setAccessibleText(name);
        GridPane.setValignment(head, VPos.BOTTOM);
        return head;
    }

    private void drawRow(int index, Row shown) {
        Label name = new Label(shown.name());
        name.getStyleClass().add("heat-row");
        add(name, 0, index + 1);
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < shown.cells().size(); i++) {
            Region region = region(index, i, shown.cells().get(i));
            regions.add(region);
            add(region, i + 1, index + 1);
        }
        drawn.add(regions);
    }

    private Region region(int atRow, int atColumn, Cell cell) {
        Region region = new Region();
        region.getStyleClass().addAll("heat-cell", shade(cell.share()));
        region.setAccessibleText(cell.words());
        Hint.on(region, cell.words());
        region.setOnMouseClicked(click -> {
            if (click.getButton() != MouseButton.PRIMARY) return;
            requestFocus();
            moveTo(atRow, atColumn);
            cell.open().run();
        });
        return region;
    }

    /** Five steps are as many as an eye tells apart. */
    private static String shade(OptionalDouble share) {
        if (share.isEmpty()) return "heat-none";
        double part = share.getAsDouble();
        if (part <= 0) return "heat-0";
        if (part >= 1) return "heat-4";
        return part < 1.0 / 3 ? "heat-1" : part < 2.0 / 3 ? "heat-2" : "heat-3";
    }

    private void onKey(KeyEvent key) {
        if (rows.isEmpty()) return;
        if (key.getCode() == KeyCode.ENTER)
            current().ifPresent(cell -> cell.open().run());
        else if (key.getCode() == KeyCode.DOWN) moveTo(row + 1, column);
        else if (key.getCode() == KeyCode.UP) moveTo(row - 1, column);
        else if (key.getCode() == KeyCode.RIGHT) moveTo(row, column + 1);
        else if (key.getCode() == KeyCode.LEFT) moveTo(row, column - 1);
        else return;
        key.consume();
    }

    private void moveTo(int toRow, int toColumn) {
        row = Math.clamp(toRow, 0, rows.size() - 1);
        column = Math.clamp(toColumn, 0, rows.get(row).cells().size() - 1);
        markCurrent();
    }

    private void markCurrent() {
        for (int i = 0; i < drawn.size(); i++) {
            for (int j = 0; j < drawn.get(i).size(); j++) {
                drawn.get(i).get(j).pseudoClassStateChanged(CURRENT, isFocused() && i == row && j == column);
            }
        }
        setAccessibleText(current().map(Cell::words).orElse(""));
    }

    private Optional<Cell> current() {
        return rows.isEmpty() || rows.get(row).cells().isEmpty()
                ? Optional.empty()
                : Optional.of(rows.get(row).cells().get(column));
    }
}
