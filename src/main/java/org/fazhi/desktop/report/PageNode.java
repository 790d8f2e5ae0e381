package org.fazhi.desktop.report;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.fazhi.language.Messages;
import org.fazhi.narrative.ColophonText;
import org.fazhi.narrative.PageLayout;

/** One sheet of the report as it will print (一页). A double click on a line asks for the place it comes from. */
final class PageNode extends Pane {
    private static final Messages MESSAGES = Messages.of(PageNode.class);

    private static final double BELOW_WORDS = Paper.ROW * 0.3;

    private final PageLayout.Page page;
    private final Optional<String> draftMark;
    private final PaperFonts fonts;
    private final Consumer<String> openSource;

    PageNode(PageLayout.Page page, Optional<String> draftMark, PaperFonts fonts, Consumer<String> openSource) {
        this.page = page;
        this.draftMark = draftMark;
        this.fonts = fonts;
        this.openSource = openSource;
        getStyleClass().add("paper");
        setId("report-page-" + page.number());
        setMinSize(Paper.WIDTH, Paper.HEIGHT);
        setMaxSize(Paper.WIDTH, Paper.HEIGHT);
        setPrefSize(Paper.WIDTH, Paper.HEIGHT);
    }

    /** Draws the page if that has not been done; a page nobody looks at need not be drawn. */
    void draw() {
        if (!getChildren().isEmpty()) return;
        draftMark.ifPresent(this::drawDraftMark);
        page.lines().forEach(line -> getChildren().add(line(line)));
        page.colophon().ifPresent(this::drawColophon);
        drawNumber();
    }

    private Node line(PageLayout.Line line) {
        LineNode node = new LineNode(line, fonts);
        if (line.source().isEmpty()) return node;
        node.getStyleClass().add("paper-line");
        node.setPickOnBounds(true);
        node.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) openSource.accept(line.source());
        });
        return node;
    }

    private void drawNumber() {
        Text number = text(MESSAGES.say("page.number", page.number()), PaperFonts.Face.SONGTI);
        double width = number.getLayoutBounds().getWidth();
        double right = Paper.LEFT + Paper.TEXT_WIDTH - Paper.SMALL - width;
        number.setX(page.isNumberedAtRight() ? right : Paper.LEFT + Paper.SMALL);
        number.setY(Paper.TOP + Paper.TEXT_HEIGHT + Paper.TO_PAGE_NUMBER);
        number.setTextOrigin(VPos.CENTER);
        getChildren().add(number);
    }

    private void drawDraftMark(String words) {
        Text mark = new Text(words);
        mark.getStyleClass().add("paper-draft");
        mark.setFont(fonts.of(PaperFonts.Face.HEITI, Paper.WIDTH / 4));
        mark.setX((Paper.WIDTH - mark.getLayoutBounds().getWidth()) / 2);
        mark.setY(Paper.HEIGHT * 0.55);
        mark.setRotate(-40);
        getChildren().add(mark);
    }

    /** Lines of 4号 type standing on the foot of the text area, between rules (版记). */
    private void drawColophon(ColophonText colophon) {
        double at = Paper.TOP + Paper.TEXT_HEIGHT;
        rule(at, "paper-rule-thick");
        if (colophon.hasIssuer()) {
            place(text(colophon.issuer(), PaperFonts.Face.FANGSONG), Paper.LEFT + Paper.SMALL, at - BELOW_WORDS);
            placeRight(text(colophon.issued(), PaperFonts.Face.FANGSONG), at - BELOW_WORDS);
            at -= Paper.ROW;
        }
        if (!colophon.copyTo().isEmpty()) {
            if (colophon.hasIssuer()) rule(at, "paper-rule-thin");
            at -= drawCopyTo(colophon.copyTo(), at);
        }
        rule(at, "paper-rule-thick");
    }

    /** @return the height it takes */
    private double drawCopyTo(String words, double foot) {
        Text copyTo = text(words, PaperFonts.Face.FANGSONG);
        copyTo.setWrappingWidth(Paper.TEXT_WIDTH - 2 * Paper.SMALL);
        copyTo.setTextOrigin(VPos.BOTTOM);
        place(copyTo, Paper.LEFT + Paper.SMALL, foot - BELOW_WORDS / 2);
        return Math.max(Paper.ROW, copyTo.getLayoutBounds().getHeight() + BELOW_WORDS);
    }

    private void rule(double at, String style) {
        Line rule = new Line(Paper.LEFT, at, Paper.LEFT + Paper.TEXT_WIDTH, at);
        rule.getStyleClass().add(style);
        getChildren().add(rule);
    }

    private void placeRight(Text text, double y) {
        place(
                text,
                Paper.LEFT
                        + Paper.TEXT_WIDTH
                        - Paper.SMALL
                        - text.getLayoutBounds().getWidth(),
                y);
    }

    private void place(Text text, double x, double y) {
        text.setX(x);
        text.setY(y);
        getChildren().add(text);
    }

    private Text text(String words, PaperFonts.Face face) {
        Text text = new Text(words);
        Font font = fonts.of(face, Paper.SMALL);
        text.setFont(font);
        text.getStyleClass().add("paper-text");
        return text;
    }
}
