package org.fazhi.desktop.control.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;

/**
 * A few bars of one measure over the years (历年对比), each with its value written on it, so that neither scale nor grid
 * is needed. The last bar is the year that is open.
 */
public final class YearBars extends BarChart<String, Number> {

    /**
     * One bar.
     *
     * @param year what stands under it
     * @param value its height
     * @param words what stands on it
     */
    public record Bar(String year, double value, String words) {}

    private final List<Label> labels = new ArrayList<>();

    public YearBars(List<Bar> bars) {
        super(new CategoryAxis(), new NumberAxis());
        getStyleClass().add("year-bars");
        setAnimated(false);
        setLegendVisible(false);
        setHorizontalGridLinesVisible(false);
        setVerticalGridLinesVisible(false);
        setHorizontalZeroLineVisible(false);
        setVerticalZeroLineVisible(false);
        setAlternativeRowFillVisible(false);
        setCategoryGap(12);
        scale(bars);
        getData().setAll(List.of(series(bars)));
        if (!bars.isEmpty())
            getData().getFirst().getData().getLast().getNode().getStyleClass().add("bar-now");
        bars.forEach(this::addLabel);
        setAccessibleText(String.join(
                ", ", bars.stream().map(bar -> bar.year() + " " + bar.words()).toList()));
    }

    /** Room above the highest bar for its words. */
    private void scale(List<Bar> bars) {
        NumberAxis heights = (NumberAxis) getYAxis();
        double highest = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        double lowest = bars.stream().mapToDouble(Bar::value).min().orElse(0);
        heights.setAutoRanging(false);
        heights.setLowerBound(Math.min(0, lowest * 1.3));
        heights.setUpperBound(highest > 0 ? highest * 1.3 : 1);
        heights.setTickUnit(heights.getUpperBound() - heights.getLowerBound());
        heights.setMinorTickCount(0);
        heights.setTickLabelsVisible(false);
        heights.setTickMarkVisible(false);
        heights.setMinorTickVisible(false);
        heights.setOpacity(0);
        getXAxis().setTickMarkVisible(false);
        ((CategoryAxis) getXAxis()).setAnimated(false);
    }

    private static XYChart.Series<String, Number> series(List<Bar> bars) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        bars.forEach(bar -> series.getData().add(new XYChart.Data<>(bar.year(), bar.value())));
        return series;
    }

    private void addLabel(Bar bar) {
        Label label = new Label(bar.words());
        label.getStyleClass().add("bar-words");
        label.setMouseTransparent(true);
        labels.add(label);
        getPlotChildren().add(label);
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        List<XYChart.Data<String, Number>> data = getData().getFirst().getData();
        for (int i = 0; i < data.size() && i < labels.size(); i++) {
            Node bar = data.get(i).getNode();
            Label label = labels.get(i);
            label.autosize();
            double middle = bar.getBoundsInParent().getCenterX() - label.getWidth() / 2;
            double above = bar.getBoundsInParent().getMinY() - label.getHeight() - 2;
            label.relocate(Math.clamp(middle, 0, Math.max(0, getXAxis().getWidth() - label.getWidth())), above);
            label.toFront();
        }
    }
}
