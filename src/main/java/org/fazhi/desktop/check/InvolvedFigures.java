package org.fazhi.desktop.check;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.fazhi.catalogue.Figure;
import org.fazhi.language.Messages;
import org.fazhi.value.QuantityWriter;

/** The figures a finding is about, with year, value and source. */
final class InvolvedFigures {
    private static final Messages MESSAGES = Messages.of(InvolvedFigures.class);

    static Node table(List<Figure> figures) {
        GridPane grid = new GridPane(16, 4);
        grid.setId("check-figures");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(name, value, new ColumnConstraints());
        figures.forEach(figure -> grid.addRow(
                grid.getRowCount(),
                wrapping(MESSAGES.say("figure.name", figure.indicator().name(), figure.year())),
                new Label(value(figure)),
                muted(source(figure.source()))));
        return grid;
    }

    private static String value(Figure figure) {
        return switch (figure.value()) {
            case Figure.Known(var quantity) ->
                QuantityWriter.write(quantity, figure.indicator().decimals());
            case Figure.Missing _ -> MESSAGES.say("figure.missing");
            case Figure.Impossible(String _) -> MESSAGES.say("figure.impossible");
        };
    }

    private static String source(Figure.Source source) {
        return switch (source) {
            case Figure.NoSource _ -> "";
            case Figure.Typed typed -> MESSAGES.say("source.typed", typed.by());
            case Figure.Imported cell -> MESSAGES.say("source.imported", cell.file(), cell.sheet(), cell.cell());
            case Figure.Summed summed ->
                MESSAGES.say(
                        "source.summed",
                        summed.answered().size(),
                        summed.answered().size() + summed.unanswered().size());
            case Figure.Computed computed -> MESSAGES.say("source.computed", computed.formula());
        };
    }

    private static Label wrapping(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String words) {
        Label label = wrapping(words);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private InvolvedFigures() {}
}
