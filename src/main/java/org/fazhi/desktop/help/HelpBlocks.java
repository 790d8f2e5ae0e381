package org.fazhi.desktop.help;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** Draws a chapter of the help with ordinary controls, so that it follows theme and font size. */
final class HelpBlocks {

    static Node chapter(HelpText.HelpChapter chapter) {
        Label title = new Label(chapter.title());
        title.getStyleClass().add(Styles.TITLE_3);
        VBox column = new VBox(8, title);
        column.getStyleClass().add("help-chapter");
        chapter.blocks().stream().flatMap(HelpBlocks::nodes).forEach(column.getChildren()::add);
        return column;
    }

    private static Stream<Node> nodes(HelpText.Piece block) {
        return switch (block) {
            case HelpText.Paragraph(String words) -> Stream.of(text(words));
            case HelpText.Heading(String words) -> Stream.of(heading(words));
            case HelpText.Step(String number, String words) -> Stream.of(marked(number, words));
            case HelpText.Point(String words) -> Stream.of(marked("•", words));
            case HelpText.Table table -> Stream.of(table(table.rows()));
            case HelpText.Picture _ -> Stream.empty();
        };
    }

    private static Node heading(String words) {
        Label heading = text(words);
        heading.getStyleClass().add(Styles.TITLE_4);
        return heading;
    }

    private static Node marked(String mark, String words) {
        Label sign = new Label(mark);
        sign.getStyleClass().add("help-mark");
        sign.setMinWidth(24);
        Label text = text(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(sign, text);
    }

    private static Node table(List<HelpText.Row> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-table");
        grid.getColumnConstraints().addAll(share(38), share(62));
        for (int i = 0; i < rows.size(); i++) {
            String style = i == 0 ? "help-head" : "help-cell";
            grid.add(cell(rows.get(i).left(), style), 0, i);
            grid.add(cell(rows.get(i).right(), style), 1, i);
            RowConstraints row = new RowConstraints();
            row.setValignment(VPos.TOP);
            grid.getRowConstraints().add(row);
        }
        return grid;
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static Label cell(String words, String style) {
        Label cell = text(words);
        cell.getStyleClass().add(style);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return cell;
    }

    private static Label text(String words) {
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        return text;
    }

    private HelpBlocks() {}
}
