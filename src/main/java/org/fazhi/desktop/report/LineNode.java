package org.fazhi.desktop.report;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.fazhi.narrative.PageLayout;
import org.fazhi.narrative.PageLayout.Kind;
import org.fazhi.narrative.RenderedText;

/** One line of a page (一行): its words in the type of its kind, spread to the right edge where it is justified. */
final class LineNode extends Group {
    private static final double LARGEST_MARK = Paper.CHARACTER * 4;
    private static final double SMALLEST_MARK = Paper.CHARACTER * 1.4;

    /** Letters of a long mark are narrowed down to this before they become smaller. */
    private static final double NARROWEST = 0.66;

    /** How far a letter rises above its base line, of its size. */
    private static final double RISE = 0.842;

    LineNode(PageLayout.Line line, PaperFonts fonts) {
        setLayoutX(Paper.LEFT + line.left() * Paper.CHARACTER);
        setLayoutY(Paper.baseline(line.row()));
        if (line.kind() == Kind.RED_LINE) drawRedLine();
        else if (line.kind() == Kind.MARK) drawMark(line.text(), fonts);
        else drawWords(line, fonts);
    }

    private void drawMark(String words, PaperFonts fonts) {
        double each = Paper.TEXT_WIDTH / Math.max(1, words.length());
        double size = Math.clamp(each / NARROWEST, SMALLEST_MARK, LARGEST_MARK);
        Text mark = new Text(words);
        mark.setFont(fonts.of(PaperFonts.Face.TITLE, size));
        mark.getStyleClass().add("paper-mark");
        double natural = mark.getLayoutBounds().getWidth();
        double width = Math.min(natural, Paper.TEXT_WIDTH);
        getTransforms().add(new Scale(width / natural, 1));
        setLayoutX(Paper.LEFT + (Paper.TEXT_WIDTH - width) / 2);
        setLayoutY(Paper.TOP + Paper.TO_MARK + size * RISE);
        getChildren().add(mark);
    }

    private void drawRedLine() {
        Line line = new Line(0, 0, Paper.TEXT_WIDTH, 0);
        line.getStyleClass().add("paper-red-line");
        line.setTranslateY(Paper.ROW * 0.55);
        getChildren().add(line);
    }

    private void drawWords(PageLayout.Line line, PaperFonts fonts) {
        double at = 0;
        for (PageLayout.Run run : line.runs()) {
            Text text = new Text(run.text());
            text.setTextOrigin(VPos.BASELINE);
            text.setFont(font(line, fonts));
            text.getStyleClass().add("paper-text");
            run.span().ifPresent(span -> text.getStyleClass().addAll(styles(span)));
            text.setX(at);
            at += text.getLayoutBounds().getWidth();
            getChildren().add(text);
        }
        fit(line, at);
    }

    /** Fallback types are a little wider or narrower than the office's; lines keep the width the layout gave them. */
    private void fit(PageLayout.Line line, double natural) {
        double room = Paper.TEXT_WIDTH - line.left() * Paper.CHARACTER;
        boolean isCentred = line.kind() == Kind.TITLE;
        if (isCentred) setLayoutX(Paper.LEFT + Math.max(0, (Paper.TEXT_WIDTH - natural) / 2));
        double allowed = isCentred ? Paper.TEXT_WIDTH : room;
        if (natural > allowed || line.justified()) getTransforms().add(new Scale(allowed / natural, 1));
    }

    private static Font font(PageLayout.Line line, PaperFonts fonts) {
        return switch (line.kind()) {
            case MARK, TITLE -> fonts.of(PaperFonts.Face.TITLE, Paper.TITLE);
            case HEADING_1 -> fonts.of(PaperFonts.Face.HEITI, Paper.CHARACTER);
            case HEADING_2 -> fonts.of(PaperFonts.Face.KAITI, Paper.CHARACTER);
            case NUMBER, SIGNER, RED_LINE, ADDRESSEE, HEADING_3, HEADING_4, BODY, ATTACHMENTS, SIGNATURE, DATE ->
                fonts.of(PaperFonts.Face.FANGSONG, Paper.CHARACTER);
        };
    }

    private static List<String> styles(RenderedText.Span span) {
        return switch (span) {
            case RenderedText.Words _, RenderedText.Link _ -> List.of();
            case RenderedText.LiveFigure _ -> List.of("paper-figure");
            case RenderedText.Unresolved _ -> List.of("paper-unresolved");
            case RenderedText.UnboundNumber _ -> List.of("paper-unbound");
        };
    }
}
