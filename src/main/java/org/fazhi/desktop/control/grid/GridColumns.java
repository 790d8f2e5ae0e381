package org.fazhi.desktop.control.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.Hint;

/** The columns of a grid as the table shows them: their widths, their heads, their decimal points. */
final class GridColumns<R> {
    private static final String FIGURES = "figures";
    /** In characters; a longer title is cut and said whole. */
    private static final int TALLEST = 9;

    private final List<EntryColumn<R>> columns;
    private final List<TableColumn<ObjectProperty<R>, R>> shown = new ArrayList<>();
    private final Map<String, Double> restWidths = new HashMap<>();

    GridColumns(List<EntryColumn<R>> columns) {
        this.columns = List.copyOf(columns);
        columns.forEach(column -> shown.add(tableColumn(column)));
    }

    private TableColumn<ObjectProperty<R>, R> tableColumn(EntryColumn<R> column) {
        TableColumn<ObjectProperty<R>, R> shown = new TableColumn<>(column.title());
        shown.setId(column.id());
        shown.setPrefWidth(column.width());
        shown.setMinWidth(column.least());
        if (column.upright()) standUpright(shown);
        shown.setSortable(false);
        shown.setReorderable(false);
        shown.setCellValueFactory(row -> row.getValue());
        shown.setCellFactory(_ -> new EntryCell<>(column, () -> restWidths.getOrDefault(column.id(), 0.0)));
        return shown;
    }

    private static void standUpright(TableColumn<?, ?> column) {
        String title = column.getText();
        List<String> characters =
                title.codePoints().mapToObj(Character::toString).toList();
        boolean isCut = characters.size() > TALLEST;
        String shown = String.join("\n", isCut ? characters.subList(0, TALLEST - 1) : characters);
        Label head = new Label(isCut ? shown + "\n︙" : shown);
        head.setAccessibleText(title);
        Hint.on(head, title);
        column.setText("");
        column.setGraphic(head);
        column.getStyleClass().add("upright");
    }

    List<TableColumn<ObjectProperty<R>, R>> shown() {
        return shown;
    }

    int count() {
        return columns.size();
    }

    EntryColumn<R> at(int index) {
        return columns.get(index);
    }

    int index(String id) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).id().equals(id)) return column;
        }
        return 0;
    }

    /** Leaves room after the decimal points for the longest of the rows, and sets the heads of figures over them. */
    void fit(List<R> rows) {
        for (int i = 0; i < columns.size(); i++) {
            EntryColumn<R> column = columns.get(i);
            List<CellFace> figures = rows.stream()
                    .map(column.face())
                    .filter(face -> face.align() == CellFace.Align.DECIMAL)
                    .toList();
            restWidths.put(
                    column.id(),
                    figures.stream().mapToDouble(CellFace::restWidth).max().orElse(0));
            headOfFigures(shown.get(i), !figures.isEmpty());
        }
    }

    /** Changed only where it is another than before: each change makes the toolkit look up the styles of every cell anew. */
    private static void headOfFigures(TableColumn<?, ?> column, boolean figures) {
        List<String> styles = column.getStyleClass();
        if (figures == styles.contains(FIGURES)) return;
        if (figures) styles.add(FIGURES);
        else styles.remove(FIGURES);
    }

    Map<String, ObservableValue<Double>> widths() {
        Map<String, ObservableValue<Double>> widths = new HashMap<>();
        shown.forEach(column -> widths.put(column.getId(), Growth.standardWidth(column)));
        return widths;
    }

    void setWidth(String id, double width) {
        shown.stream()
                .filter(column -> column.getId().equals(id))
                .forEach(column -> Growth.setStandardWidth(column, width));
    }
}
