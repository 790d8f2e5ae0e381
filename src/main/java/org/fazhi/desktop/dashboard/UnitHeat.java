package org.fazhi.desktop.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Place;
import org.fazhi.desktop.Navigator;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.desktop.control.HeatMap;
import org.fazhi.desktop.control.Panel;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.kordamp.ikonli.material2.Material2AL;

/** How much each unit has answered in each area (各单位填报情况); a cell leads to what the unit still owes there. */
final class UnitHeat {
    private static final Messages MESSAGES = Messages.of(UnitHeat.class);

    private final Navigator navigator;
    private final HeatMap map = new HeatMap();
    private final StackPane body = new StackPane();
    private final Panel panel = new Panel(MESSAGES.say("heat"), body, legend());

    UnitHeat(Navigator navigator) {
        this.navigator = navigator;
        map.setId("overview-heat");
    }

    Node view() {
        return panel;
    }

    void show(YearBook book) {
        List<ReportingUnit> units = book.catalogue().units().stream()
                .filter(unit -> unit.isActiveIn(book.year()))
                .toList();
        List<Area> areas = book.catalogue().areas().stream()
                .filter(area -> !collected(book, area).isEmpty())
                .toList();
        if (units.isEmpty() || areas.isEmpty()) {
            body.getChildren().setAll(nothing());
            return;
        }
        map.show(
                units.stream().map(ReportingUnit::shortName).toList(),
                areas.stream().map(area -> row(book, area, units)).toList());
        body.getChildren().setAll(map);
    }

    private static Node nothing() {
        return new EmptyState(Material2AL.GRID_ON, MESSAGES.say("heat.none"), MESSAGES.say("heat.none.explained"));
    }

    private HeatMap.Row row(YearBook book, Area area, List<ReportingUnit> units) {
        List<Indicator> asked = collected(book, area);
        return new HeatMap.Row(
                area.tab(),
                units.stream().map(unit -> cell(book, area, asked, unit)).toList());
    }

    private HeatMap.Cell cell(YearBook book, Area area, List<Indicator> asked, ReportingUnit unit) {
        long answered = asked.stream()
                .filter(one -> Gap.hasAnswered(book, one, unit))
                .count();
        Optional<Indicator> owed = asked.stream()
                .filter(one -> !Gap.hasAnswered(book, one, unit))
                .findFirst();
        Indicator target = owed.orElse(asked.getFirst());
        Place place = new Place(Place.Kind.INDICATOR, target.code(), area.tab() + " · " + target.name());
        return new HeatMap.Cell(
                OptionalDouble.of((double) answered / asked.size()),
                MESSAGES.say("heat.cell", unit.name(), area.tab(), answered, asked.size()),
                () -> navigator.go(place));
    }

    private static List<Indicator> collected(YearBook book, Area area) {
        return book.catalogue().indicatorsOfArea(area.code()).stream()
                .filter(one -> one.isAskedIn(book.year()) && one.kind() instanceof IndicatorKind.Collected)
                .toList();
    }

    private static Node legend() {
        HBox legend = new HBox(2);
        legend.setAlignment(javafx.geometry.Pos.CENTER);
        legend.getChildren().add(new javafx.scene.control.Label(MESSAGES.say("heat.least")));
        for (int step = 0; step <= 4; step++) {
            Region sample = new Region();
            sample.getStyleClass().addAll("heat-sample", "heat-" + step);
            legend.getChildren().add(sample);
        }
        legend.getChildren().add(new javafx.scene.control.Label(MESSAGES.say("heat.most")));
        legend.getChildren().forEach(one -> one.getStyleClass().addAll("muted", "small"));
        return legend;
    }
}
