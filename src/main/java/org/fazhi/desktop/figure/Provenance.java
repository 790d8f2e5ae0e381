package org.fazhi.desktop.figure;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Place;
import org.fazhi.desktop.Session;
import org.fazhi.language.Messages;

/** Where a figure comes from (出处): formula, its inputs, their files and cells, down to who typed what and when. */
public final class Provenance extends VBox {
    private static final Messages MESSAGES = Messages.of(Provenance.class);

    private final Session session;
    private final Runnable whenLeaving;

    /** @param whenLeaving called before the window goes to another place */
    public Provenance(Session session, Figure figure, Runnable whenLeaving) {
        super(6);
        this.session = session;
        this.whenLeaving = whenLeaving;
        setId("provenance");
        getChildren().addAll(heading(figure), words(FigureWords.sourceSentence(figure), "muted"));
        FigureWords.whyNone(figure).ifPresent(why -> getChildren().add(words(why, "severity-warning")));
        definition(figure);
        getChildren().addAll(details(figure));
    }

    private static Node heading(Figure figure) {
        Label title = new Label(name(figure));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Label value = new Label(FigureWords.printed(figure));
        value.getStyleClass().add("provenance-value");
        return new VBox(2, title, value);
    }

    private static String name(Figure figure) {
        return MESSAGES.say("provenance.name", figure.indicator().name(), figure.year());
    }

    private void definition(Figure figure) {
        if (figure.indicator().definition().isBlank()) return;
        getChildren()
                .add(words(
                        MESSAGES.say("provenance.definition", figure.indicator().definition()), "muted"));
    }

    /** Each input of a formula with its own source, or the units that a sum still waits for. */
    private List<Node> details(Figure figure) {
        return switch (figure.source()) {
            case Figure.Computed computed ->
                computed.inputs().stream().map(this::input).toList();
            case Figure.Summed summed -> unanswered(summed);
            case Figure.NoSource _, Figure.Typed _, Figure.Imported _, Figure.CountedFrom _, Figure.Overridden _ ->
                List.of();
        };
    }

    private Node input(Figure figure) {
        Hyperlink link = new Hyperlink(name(figure));
        link.getStyleClass().add("link");
        link.setOnAction(_ -> leaveFor(figure));
        Label value = new Label(FigureWords.printed(figure));
        value.getStyleClass().add("strong");
        HBox row = new HBox(8, link, value);
        row.setAlignment(Pos.BASELINE_LEFT);
        List<Node> lines = new ArrayList<>(List.of(row, words(FigureWords.sourceSentence(figure), "muted")));
        lines.addAll(details(figure));
        VBox box = new VBox(2);
        box.getChildren().setAll(lines);
        box.getStyleClass().add("provenance-input");
        return box;
    }

    private void leaveFor(Figure figure) {
        whenLeaving.run();
        session.navigator()
                .go(new Place(
                        Place.Kind.INDICATOR,
                        figure.indicator().code(),
                        figure.indicator().name()));
    }

    private List<Node> unanswered(Figure.Summed summed) {
        if (summed.unanswered().isEmpty()) return List.of();
        List<String> names = summed.unanswered().stream()
                .map(code -> session.book()
                        .catalogue()
                        .unit(code)
                        .map(ReportingUnit::shortName)
                        .orElse(code))
                .toList();
        return List.of(words(MESSAGES.say("provenance.unanswered", String.join("、", names)), "severity-warning"));
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(style.startsWith("severity") ? "state-mark" : "small", style);
        return label;
    }
}
