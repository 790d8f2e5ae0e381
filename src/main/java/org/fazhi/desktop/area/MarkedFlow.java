package org.fazhi.desktop.area;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.fazhi.narrative.RenderedText;

/**
 * A finished paragraph with its figures marked (成文段落). The lines under them are drawn over the flow, because a text's
 * own underline has the text's colour and cannot be dotted.
 */
final class MarkedFlow extends TextFlow {
    private static final Messages MESSAGES = Messages.of(MarkedFlow.class);
    private static final String INDENT = "　　";

    /** A stretch of characters with a line under it. */
    private record Mark(int start, int end, Path line) {}

    /** What a click on a marked stretch does. */
    record Clicks(
            java.util.function.BiConsumer<RenderedText.LiveFigure, Node> onFigure,
            Consumer<RenderedText.UnboundNumber> onNumber) {}

    private final List<Mark> marks = new ArrayList<>();
    private int length;

    MarkedFlow(RenderedText line, Clicks clicks) {
        getStyleClass().add("finished-line");
        add(new Text(line.text().isBlank() ? " " : INDENT));
        for (RenderedText.Span span : line.spans()) {
            switch (span) {
                case RenderedText.Words words -> add(new Text(words.text()));
                case RenderedText.Link link -> add(new Text(link.text()));
                case RenderedText.LiveFigure figure -> {
                    Text text = marked(figure.text(), "live", MESSAGES.say("live.hint"));
                    text.setOnMouseClicked(_ -> clicks.onFigure().accept(figure, text));
                }
                case RenderedText.Unresolved unresolved ->
                    marked(unresolved.text(), "unresolved", MESSAGES.say("unresolved.hint", unresolved.reason()));
                case RenderedText.UnboundNumber number -> {
                    Text text = marked(number.text(), "unbound", hint(number));
                    if (number.proposal().isPresent()) {
                        text.setOnMouseClicked(_ -> clicks.onNumber().accept(number));
                    }
                }
            }
        }
        getChildren().addAll(marks.stream().map(Mark::line).toList());
    }

    private static String hint(RenderedText.UnboundNumber number) {
        return number.proposal()
                .map(token -> MESSAGES.say("unbound.proposal", token.written()))
                .orElse(MESSAGES.say("unbound.hint"));
    }

    private Text marked(String words, String style, String hint) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        text.setAccessibleText(words + "，" + hint);
        Hint.on(text, hint);
        Path line = new Path();
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.getStyleClass().add(style + "-line");
        marks.add(new Mark(length, length + words.length(), line));
        add(text);
        return text;
    }

    private void add(Text text) {
        text.getStyleClass().add("finished-text");
        length += text.getText().length();
        getChildren().add(text);
    }

    /** A text area gives each line a whole number of pixels; so does the finished text, or the halves would drift. */
    private void takeLineHeightOfTextArea() {
        if (!(getChildren().getFirst() instanceof Text first)) return;
        Text probe = new Text(INDENT);
        probe.setFont(first.getFont());
        double height = probe.getLayoutBounds().getHeight();
        double spacing = Math.ceil(height) - height;
        if (Math.abs(spacing - getLineSpacing()) > 0.01) setLineSpacing(spacing);
    }

    @Override
    protected double computePrefHeight(double width) {
        takeLineHeightOfTextArea();
        return Math.ceil(super.computePrefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.forEach(mark -> mark.line().getElements().setAll(under(mark)));
    }

    /** One stroke under each line of print that the stretch runs over. */
    private List<PathElement> under(Mark mark) {
        List<PathElement> strokes = new ArrayList<>();
        PathElement[] outline = rangeShape(mark.start(), mark.end());
        double left = 0;
        double right = 0;
        double bottom = 0;
        for (PathElement element : outline) {
            if (element instanceof MoveTo move) {
                if (right > left) stroke(strokes, left, right, bottom);
                left = move.getX();
                right = left;
                bottom = move.getY();
            } else if (element instanceof LineTo line) {
                left = Math.min(left, line.getX());
                right = Math.max(right, line.getX());
                bottom = Math.max(bottom, line.getY());
            }
        }
        if (right > left) stroke(strokes, left, right, bottom);
        return strokes;
    }

    private static void stroke(List<PathElement> strokes, double left, double right, double bottom) {
        double y = Math.floor(bottom) - 1.5;
        strokes.add(new MoveTo(left, y));
        strokes.add(new LineTo(right, y));
    }
}
