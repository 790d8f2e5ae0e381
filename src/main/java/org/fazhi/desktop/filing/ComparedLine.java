package org.fazhi.desktop.filing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fazhi.language.Messages;
import org.fazhi.workspace.comparison.FigureChange;
import org.fazhi.workspace.comparison.ParagraphChange;
import org.fazhi.workspace.comparison.ReportComparison;
import org.fazhi.workspace.comparison.TextPiece;

/**
 * A paragraph or a figure of two versions on one line (比较行).
 *
 * @param mark what became of it, in one sign
 */
record ComparedLine(String mark, List<TextPiece> pieces) {
    private static final Messages MESSAGES = Messages.of(ComparedLine.class);

    /** @param all what is the same too */
    static List<ComparedLine> of(ReportComparison found, boolean all) {
        return Stream.concat(
                        found.figures().stream()
                                .filter(figure -> all || figure.isChanged())
                                .map(ComparedLine::of),
                        found.paragraphs().stream()
                                .filter(one -> all || one.kind() != ParagraphChange.Kind.SAME)
                                .map(one -> new ComparedLine(MESSAGES.say("compare." + one.kind()), one.pieces())))
                .toList();
    }

    private static ComparedLine of(FigureChange figure) {
        String name = figure.name().equals(figure.formerName())
                ? figure.name()
                : MESSAGES.say("compare.renamed", figure.name(), figure.formerName());
        TextPiece heading = new TextPiece(TextPiece.Kind.BOTH, MESSAGES.say("compare.figure", name));
        if (figure.before().equals(figure.after()))
            return new ComparedLine(
                    MESSAGES.say("compare.SAME"),
                    List.of(heading, new TextPiece(TextPiece.Kind.BOTH, dashed(figure.after()))));
        return new ComparedLine(
                MESSAGES.say("compare.CHANGED"),
                List.of(
                        heading,
                        new TextPiece(TextPiece.Kind.BEFORE, dashed(figure.before())),
                        new TextPiece(TextPiece.Kind.BOTH, " → "),
                        new TextPiece(TextPiece.Kind.AFTER, dashed(figure.after()))));
    }

    private static String dashed(String figure) {
        return figure.isEmpty() ? "—" : figure;
    }

    /** As it is copied. */
    String words() {
        return mark + " "
                + pieces.stream()
                        .map(piece -> switch (piece.kind()) {
                            case BOTH -> piece.text();
                            case BEFORE -> MESSAGES.say("compare.cut", piece.text());
                            case AFTER -> MESSAGES.say("compare.put", piece.text());
                        })
                        .collect(Collectors.joining());
    }

    /** What was taken out is struck through, what was put in underlined, so that colour is not all that tells. */
    TextFlow flow(ObservableDoubleValue width) {
        TextFlow flow = new TextFlow(text(mark + " ", "compared-mark"));
        pieces.forEach(piece -> flow.getChildren()
                .add(text(piece.text(), "compared-" + piece.kind().name().toLowerCase(Locale.ROOT))));
        flow.prefWidthProperty().bind(Bindings.subtract(width, 40));
        flow.setAccessibleText(words());
        return flow;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
