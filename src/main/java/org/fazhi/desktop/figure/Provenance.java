package org.fazhi.desktop.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Place;
import org.fazhi.desktop.Session;
import org.fazhi.language.Messages;
import org.fazhi.workspace.SourceWords;

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
        getChildren().addAll(heading(figure), words(SourceWords.sentence(figure), "muted"));
        SourceWords.whyNone(figure).ifPresent(why -> getChildren().add(words(why, "severity-warning")));
        definition(figure);
        getChildren().addAll(details(figure));
    }

    private static Node heading(Figure figure) {
        Label title = new Label(name(figure));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Label value = new Label(FigureWords.shown(figure));
        value.getStyleClass().add("provenance-value");
        return new VBox(2, title, value);
    }

    private static String name(Figure figure) {
        return MESSAGES.say("provenance.name", figure.indicator().name(), figure.year());
    }

    private void definition(Figure figure) {
        if (figure.indicator().words().definition().isBlank()) return;
        getChildren()
                .add(words(
                        MESSAGES.say(
                                "provenance.definition",
                                figure.indicator().words().definition()),
                        "muted"));
    }

    /** Each input of a formula with its own source, or the units that a sum still waits for. */
    private List<Node> details(Figure figure) {
        return switch (figure.source()) {
            case Figure.Computed computed ->
                computed.inputs().stream().map(this::input).toList();
            case Figure.Summed summed -> unanswered(summed);
            case Figure.CountedFrom(String ledger, long rows, var opening) ->
                Stream.concat(
                                opening.signum() == 0
                                        ? Stream.of()
                                        : Stream.of(words(
                                                MESSAGES.say(
                                                        "provenance.opening",
                                                        opening.toPlainString()
                                                                + figure.indicator()
                                                                        .unit()
                                                                        .symbol()),
                                                "muted")),
                                Stream.of(counting(figure), toRows(figure, "provenance.rows", ledger, rows)))
                        .toList();
            case Figure.Overridden overridden -> overridden(figure, overridden);
            case Figure.NoSource _, Figure.Typed _, Figure.Imported _ -> List.of();
        };
    }

    private static Node counting(Figure figure) {
        String words =
                figure.indicator().kind() instanceof IndicatorKind.Counted(String _, String counting) ? counting : "";
        return words(words.isBlank() ? "" : MESSAGES.say("provenance.counting", words), "muted");
    }

    /** The given figure and the counted one, one under the other, and the way back to the counted one. */
    private List<Node> overridden(Figure figure, Figure.Overridden overridden) {
        GridPane both = new GridPane(12, 4);
        both.setId("provenance-both");
        both.addRow(0, words(MESSAGES.say("provenance.given"), "muted"), strong(FigureWords.shown(figure)));
        both.addRow(1, words(MESSAGES.say("provenance.counted"), "muted"), strong(FigureWords.counted(figure)));
        List<Node> nodes = new ArrayList<>(
                List.of(both, counting(figure), toRows(figure, "provenance.rows.counted", overridden.ledger())));
        if (!session.book().locked() && figure.year() == session.book().year()) nodes.add(restore(figure));
        return nodes;
    }

    private Button restore(Figure figure) {
        Button restore = new Button(MESSAGES.say("provenance.restore"));
        restore.setId("provenance-restore");
        restore.setOnAction(_ -> {
            whenLeaving.run();
            session.apply(CountAgain.edit(figure));
        });
        return restore;
    }

    /** @param words what the link says of the ledger's name and whatever else is given */
    private Node toRows(Figure figure, String key, String ledger, Object... words) {
        String name = session.book().catalogue().ledgerName(ledger);
        Hyperlink link = new Hyperlink(MESSAGES.say(
                key, Stream.concat(Stream.of(name), Stream.of(words)).toArray()));
        link.setId("provenance-rows");
        link.getStyleClass().add("link");
        link.setWrapText(true);
        link.setOnAction(_ -> leaveFor(figure, Place.Kind.BASIS));
        return link;
    }

    /** Goes to a place of the figure's own year. */
    private void leaveFor(Figure figure, Place.Kind kind) {
        whenLeaving.run();
        if (figure.year() != session.book().year() && !session.switchYear(figure.year())) return;
        session.navigator()
                .go(new Place(
                        kind, figure.indicator().code(), figure.indicator().name()));
    }

    private static Label strong(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("strong");
        return label;
    }

    private Node input(Figure figure) {
        Hyperlink link = new Hyperlink(name(figure));
        link.getStyleClass().add("link");
        link.setOnAction(_ -> leaveFor(figure, Place.Kind.INDICATOR));
        Label value = new Label(FigureWords.shown(figure));
        value.getStyleClass().add("strong");
        HBox row = new HBox(8, link, value);
        row.setAlignment(Pos.BASELINE_LEFT);
        List<Node> lines = new ArrayList<>(List.of(row, words(SourceWords.sentence(figure), "muted")));
        lines.addAll(details(figure));
        VBox box = new VBox(2);
        box.getChildren().setAll(lines);
        box.getStyleClass().add("provenance-input");
        return box;
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
