package org.fazhi.desktop.report;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fazhi.narrative.PageLayout;

/** The pages of the report below each other, with zoom (逐页预览). */
final class PagesView extends ScrollPane {
    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 2;
    private static final double GAP = 20;
    /** The desk beside a page and the page's shadow. */
    private static final double AROUND = 64;

    private final PaperFonts fonts = new PaperFonts();
    private final VBox pages = new VBox(GAP);
    private final StackPane desk = new StackPane(new Group(pages));
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final Consumer<String> openSource;
    private List<PageNode> drawn = List.of();
    private boolean zoomChosen;

    PagesView(Consumer<String> openSource) {
        this.openSource = openSource;
        setId("report-pages");
        getStyleClass().add("paper-desk");
        desk.getStyleClass().add("paper-desk-content");
        desk.setAlignment(Pos.TOP_CENTER);
        setContent(desk);
        setFitToWidth(true);
        pages.scaleXProperty().bind(zoom);
        pages.scaleYProperty().bind(zoom);
        addEventFilter(ScrollEvent.SCROLL, this::zoomByWheel);
        vvalueProperty().addListener((_, _, _) -> drawVisible());
        viewportBoundsProperty().addListener((_, _, _) -> {
            if (!zoomChosen) zoom.set(Math.min(1, fittingWidth()));
            drawVisible();
        });
    }

    /** From now on the zoom is the reader's, not what fits. */
    void zoomTo(double chosen) {
        zoomChosen = true;
        zoom.set(Math.clamp(chosen, SMALLEST, LARGEST));
        drawVisible();
    }

    private void drawVisible() {
        double hidden = Math.max(0, desk.getHeight() - getViewportBounds().getHeight());
        double top = (getVvalue() * hidden - GAP) / zoom.get();
        double bottom = top + getViewportBounds().getHeight() / zoom.get();
        double each = Paper.HEIGHT + GAP;
        int first = Math.max(0, (int) Math.floor(top / each));
        int last = Math.min(drawn.size() - 1, (int) Math.floor(bottom / each));
        for (int page = first; page <= last; page++) drawn.get(page).draw();
    }

    ReadOnlyDoubleProperty zoomProperty() {
        return zoom;
    }

    /** The zoom at which a page is as wide as the view. */
    double fittingWidth() {
        return Math.clamp((getViewportBounds().getWidth() - AROUND) / Paper.WIDTH, SMALLEST, LARGEST);
    }

    void show(PageLayout layout) {
        double at = getVvalue();
        drawn = layout.pages().stream()
                .map(page -> new PageNode(page, layout.draftMark(), fonts, openSource))
                .toList();
        pages.getChildren().setAll(drawn);
        layout();
        setVvalue(at);
        drawVisible();
    }

    void clear() {
        drawn = List.of();
        pages.getChildren().clear();
        setVvalue(0);
    }

    void scrollTo(OutlineEntry entry) {
        double within = entry.page() * (Paper.HEIGHT + GAP) + Paper.TOP + (entry.row() - 1) * Paper.ROW;
        double hidden = desk.getHeight() - getViewportBounds().getHeight();
        setVvalue(hidden <= 0 ? 0 : Math.clamp(within * zoom.get() / hidden, 0, 1));
    }

    private void zoomByWheel(ScrollEvent wheel) {
        if (!wheel.isShortcutDown() || wheel.getDeltaY() == 0) return;
        zoomTo(zoom.get() + (wheel.getDeltaY() > 0 ? 0.1 : -0.1));
        wheel.consume();
    }
}
