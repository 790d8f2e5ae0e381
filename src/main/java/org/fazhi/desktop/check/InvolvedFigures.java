package org.fazhi.desktop.check;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Figure;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.figure.FigurePopover;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.language.Messages;
import org.fazhi.workspace.SourceWords;

/** The figures a finding is about, with year, value and source; a click on a value opens where it comes from. */
final class InvolvedFigures {
    private static final Messages MESSAGES = Messages.of(InvolvedFigures.class);

    static Node table(Session session, List<Figure> figures) {
        GridPane grid = new GridPane(16, 8);
        grid.setId("check-figures");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(name, value);
        figures.forEach(figure -> grid.addRow(grid.getRowCount(), described(figure), value(session, figure)));
        return grid;
    }

    private static Node described(Figure figure) {
        Label name = wrapping(MESSAGES.say("figure.name", figure.indicator().name(), figure.year()));
        Label source = wrapping(SourceWords.whyNone(figure).orElseGet(() -> SourceWords.sentence(figure)));
        source.getStyleClass().addAll("muted", "small");
        return new VBox(name, source);
    }

    private static Node value(Session session, Figure figure) {
        Hyperlink value = new Hyperlink(FigureWords.shown(figure));
        value.getStyleClass().add("link");
        value.setMinWidth(Hyperlink.USE_PREF_SIZE);
        value.setOnAction(_ -> FigurePopover.show(session, figure, value));
        GridPane.setValignment(value, VPos.TOP);
        return value;
    }

    private static Label wrapping(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private InvolvedFigures() {}
}
