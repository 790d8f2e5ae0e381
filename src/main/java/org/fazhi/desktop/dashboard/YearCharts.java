package org.fazhi.desktop.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.PrintedFigure;
import org.fazhi.check.Place;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.ChoicePicker;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.Panel;
import org.fazhi.desktop.control.chart.YearBars;
import org.fazhi.language.Messages;
import org.fazhi.language.Pinyin;
import org.fazhi.value.GroupedDigits;
import org.fazhi.workspace.YearBook;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Chosen indicators over the years (历年对比): a small chart each, in its own unit, so that none dwarfs another. */
final class YearCharts {
    private static final Messages MESSAGES = Messages.of(YearCharts.class);
    private static final String MEMORY = "overview.charts";
    private static final int AT_FIRST = 4;
    private static final double CHART_WIDTH = 184;

    private final Session session;
    private final TilePane charts = new TilePane(16, 16);
    private final StackPane body = new StackPane();
    private final Panel panel;
    private final LatestAnswer series;
    private final LatestAnswer picking;
    private final List<Runnable> waiting = new ArrayList<>();
    private List<YearSeries> drawn = List.of();
    private boolean upToDate;

    YearCharts(Session session) {
        this.session = session;
        series = session.latest(MESSAGES.say("charts"));
        picking = session.latest(MESSAGES.say("charts"));
        charts.setId("overview-charts");
        charts.setPrefTileWidth(CHART_WIDTH);
        charts.setAlignment(Pos.TOP_LEFT);
        Button add = new Button(MESSAGES.say("charts.add"), new FontIcon(Material2AL.ADD));
        add.setId("overview-add-chart");
        add.getStyleClass().addAll("flat", OverviewPicture.LEFT_OUT);
        add.setOnAction(_ -> pick(add));
        panel = new Panel(MESSAGES.say("charts"), body, add);
    }

    Node view() {
        return panel;
    }

    /** Worked out beside the interface thread: figures of years long past may still have to be read. */
    void show(YearBook book) {
        upToDate = false;
        Optional<String> remembered = session.memory().recall(MEMORY);
        series.ask(() -> CompletableFuture.supplyAsync(() -> chosen(book, remembered)), this::draw, this::isUpToDate);
    }

    /** Does the work when all charts are as they are to be: now or in a moment. */
    void onceDrawn(Runnable work) {
        waiting.add(work);
        if (upToDate) isUpToDate();
    }

    private void isUpToDate() {
        upToDate = true;
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    private void draw(List<YearSeries> chosen) {
        drawn = chosen;
        charts.getChildren().setAll(chosen.stream().map(this::chart).toList());
        body.getChildren()
                .setAll(
                        chosen.isEmpty()
                                ? new EmptyState(
                                        Material2AL.BAR_CHART,
                                        MESSAGES.say("charts.none"),
                                        MESSAGES.say("charts.none.explained"))
                                : charts);
        isUpToDate();
    }

    /** What was chosen before, or else the first ones that can be compared. */
    private static List<YearSeries> chosen(YearBook book, Optional<String> remembered) {
        if (remembered.isEmpty())
            return YearSeries.all(book)
                    .filter(YearSeries::isComparable)
                    .limit(AT_FIRST)
                    .toList();
        return Stream.of(remembered.get().split(","))
                .flatMap(code -> book.catalogue().indicator(code).stream())
                .map(one -> YearSeries.of(book, one))
                .toList();
    }

    private Node chart(YearSeries series) {
        Indicator indicator = series.indicator();
        Label title = new Label(indicator.name());
        Hint.on(title, indicator.name());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label unit = new Label(indicator.unit().symbol());
        unit.getStyleClass().addAll("muted", "small");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(4, title, unit, removal(indicator));
        head.setAlignment(Pos.CENTER_LEFT);
        Node bars = series.points().isEmpty() ? noFigures() : bars(series);
        Place place = new Place(Place.Kind.INDICATOR, indicator.code(), indicator.name());
        bars.setOnMouseClicked(_ -> session.navigator().go(place));
        bars.setFocusTraversable(true);
        bars.setAccessibleRole(AccessibleRole.BUTTON);
        bars.setAccessibleText(indicator.name() + " " + bars.getAccessibleText());
        bars.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)
                session.navigator().go(place);
        });
        VBox chart = new VBox(4, head, bars);
        chart.getStyleClass().add("year-chart");
        chart.setId("overview-chart-" + indicator.code());
        return chart;
    }

    private static Node bars(YearSeries series) {
        YearBars bars = new YearBars(series.points().stream()
                .map(point -> new YearBars.Bar(
                        String.valueOf(point.year()),
                        point.height(series.indicator().unit()),
                        GroupedDigits.of(PrintedFigure.of(series.indicator(), point.quantity())
                                .number())))
                .toList());
        bars.setPrefSize(CHART_WIDTH, 136);
        bars.setMinSize(0, 136);
        return bars;
    }

    private static Node noFigures() {
        Label none = new Label(MESSAGES.say("charts.no_figures"));
        none.getStyleClass().add("muted");
        StackPane space = new StackPane(none);
        space.setPrefSize(CHART_WIDTH, 136);
        space.setAccessibleText(none.getText());
        return space;
    }

    private Button removal(Indicator indicator) {
        Button remove = new Button("", new FontIcon(Material2AL.CLOSE));
        remove.getStyleClass().addAll("flat", "button-icon", "chart-remove", OverviewPicture.LEFT_OUT);
        remove.setAccessibleText(MESSAGES.say("charts.remove", indicator.name()));
        Hint.on(remove, MESSAGES.say("charts.remove", indicator.name()));
        remove.setOnAction(_ -> {
            List<String> codes = codes();
            codes.remove(indicator.code());
            remember(codes);
        });
        return remove;
    }

    /** What can be chosen is read while the clerk types already. */
    private void pick(Node anchor) {
        ChoicePicker<Indicator> picker = new ChoicePicker<>(List.of(), Pinyin::matches, chosen -> {
            List<String> codes = codes();
            codes.add(chosen.code());
            remember(codes);
        });
        picker.show(anchor);
        YearBook book = session.book();
        List<String> shown = codes();
        picking.ask(() -> CompletableFuture.supplyAsync(() -> choices(book, shown)), picker::fill);
    }

    private static List<ChoicePicker.Choice<Indicator>> choices(YearBook book, List<String> shown) {
        return YearSeries.all(book)
                .map(YearSeries::indicator)
                .filter(one -> !shown.contains(one.code()))
                .map(one ->
                        new ChoicePicker.Choice<>(one, one.name(), one.unit().symbol()))
                .toList();
    }

    /** Of the charts there are; what was chosen a moment ago may not be drawn yet. */
    private List<String> codes() {
        return new ArrayList<>(session.memory()
                .recall(MEMORY)
                .map(codes -> Stream.of(codes.split(",")))
                .orElseGet(() -> drawn.stream().map(one -> one.indicator().code()))
                .filter(code -> session.book().catalogue().indicator(code).isPresent())
                .toList());
    }

    private void remember(List<String> codes) {
        session.memory().remember(MEMORY, String.join(",", codes));
        show(session.book());
    }
}
