package org.fazhi.desktop.report;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import org.fazhi.narrative.PageLayout;

/** The pages of the report below each other, two side by side where there is room, with zoom (逐页预览). */
final class PagesView extends ScrollPane {
    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 2;
    private static final double GAP = 20;
    private static final double EACH = Paper.HEIGHT + GAP;
    /** The desk beside a page and the page's shadow. */
    private static final double AROUND = 64;

    private final PaperFonts fonts = new PaperFonts();
    private final TilePane pages = new TilePane(GAP, GAP);
    private final StackPane desk = new StackPane(new Group(pages));
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObjectProperty<Sight> sight = new SimpleObjectProperty<>(Sight.START);
    private final Consumer<String> openSource;
    private List<PageNode> drawn = List.of();
    private boolean zoomChosen;

    /**
     * What is being read (所看之处).
     *
     * @param page index from 0
     * @param row of the page
     */
    record Sight(int page, int row) {
        static final Sight START = new Sight(0, PageLayout.ROWS / 3);

        private static Sight top(int page) {
            return new Sight(page, START.row());
        }
    }

    PagesView(Consumer<String> openSource) {
        this.openSource = openSource;
        setId("report-pages");
        getStyleClass().add("paper-desk");
        desk.getStyleClass().add("paper-desk-content");
        desk.setAlignment(Pos.TOP_CENTER);
        setContent(desk);
        setFitToWidth(true);
        pages.setPrefColumns(1);
        pages.scaleXProperty().bind(zoom);
        pages.scaleYProperty().bind(zoom);
        addEventFilter(ScrollEvent.SCROLL, this::zoomByWheel);
        vvalueProperty().addListener((_, _, _) -> {
            sight.set(scrolledTo());
            drawVisible();
        });
        viewportBoundsProperty().addListener((_, _, _) -> {
            if (!zoomChosen) zoom.set(Math.min(1, fittingWidth()));
            arrange();
        });
    }

    /** From now on the zoom is the reader's, not what fits. */
    void zoomTo(double chosen) {
        zoomChosen = true;
        zoom.set(Math.clamp(chosen, SMALLEST, LARGEST));
        arrange();
    }

    /** Sets the pages side by side where two have room, and stays with the one that is read. */
    private void arrange() {
        int before = pages.getPrefColumns();
        double two = (2 * Paper.WIDTH + GAP) * zoom.get() + AROUND;
        pages.setPrefColumns(two <= getViewportBounds().getWidth() ? 2 : 1);
        if (before != pages.getPrefColumns()) {
            Sight read = sight.get();
            layout();
            scrollTo(read, 0);
        }
        drawVisible();
    }

    private void drawVisible() {
        int columns = pages.getPrefColumns();
        int first = rowAt(top()) * columns;
        int last = Math.min(drawn.size(), (rowAt(top() + getViewportBounds().getHeight()) + 1) * columns);
        for (int page = first; page < last; page++) drawn.get(page).draw();
    }

    /** What was scrolled past, the desk above the first page included. */
    private double top() {
        return getVvalue() * hidden();
    }

    private double hidden() {
        return Math.max(0, desk.getHeight() - getViewportBounds().getHeight());
    }

    private int rowAt(double height) {
        return Math.max(0, (int) Math.floor((height - GAP) / zoom.get() / EACH));
    }

    /** What stands where one reads, in the upper third; at the very end, the last page. */
    private Sight scrolledTo() {
        double read = top() + getViewportBounds().getHeight() / 3;
        int page = rowAt(read) * pages.getPrefColumns();
        if (page >= drawn.size() || getVvalue() == 1) return Sight.top(Math.max(0, drawn.size() - 1));
        double within = ((read - GAP) / zoom.get()) % EACH;
        return new Sight(page, (int) ((within - Paper.TOP) / Paper.ROW) + 1);
    }

    ReadOnlyObjectProperty<Sight> sightProperty() {
        return sight;
    }

    /** Turns one page on or back, or two where two stand side by side. */
    void turn(int pagesOn) {
        int columns = pages.getPrefColumns();
        int first = sight.get().page() / columns * columns;
        turnTo(first + pagesOn * columns);
    }

    /** @param page index from 0; the first or the last where there is none of it */
    void turnTo(int page) {
        if (drawn.isEmpty()) return;
        Sight wanted = Sight.top(Math.clamp(page, 0, drawn.size() - 1));
        scrollTo(wanted, 0);
    }

    void turnToEnd() {
        turnTo(drawn.size() - 1);
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
        sight.set(scrolledTo());
        drawVisible();
    }

    void clear() {
        drawn = List.of();
        pages.getChildren().clear();
        setVvalue(0);
    }

    void scrollTo(OutlineEntry entry) {
        scrollTo(new Sight(entry.page(), entry.row()), Paper.TOP + (entry.row() - 1) * Paper.ROW);
    }

    /** What was asked for is what is read, also where the end of the report keeps it from the top of the view. */
    private void scrollTo(Sight wanted, double within) {
        double height = wanted.page() / pages.getPrefColumns() * EACH + within;
        double hidden = hidden();
        setVvalue(hidden == 0 ? 0 : Math.clamp(height * zoom.get() / hidden, 0, 1));
        sight.set(wanted);
    }

    private void zoomByWheel(ScrollEvent wheel) {
        if (!wheel.isShortcutDown() || wheel.getDeltaY() == 0) return;
        zoomTo(zoom.get() + (wheel.getDeltaY() > 0 ? 0.1 : -0.1));
        wheel.consume();
    }
}
