package org.fazhi.desktop.dashboard;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.Navigator;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.desktop.control.Panel;
import org.fazhi.desktop.control.chart.HeatMap;
import org.fazhi.language.Messages;
import org.fazhi.workspace.progress.AreaProgress;
import org.fazhi.workspace.progress.Completeness;
import org.fazhi.workspace.progress.UnitProgress;
import org.fazhi.workspace.progress.YearProgress;
import org.kordamp.ikonli.material2.Material2AL;

/** How much each unit has answered in each area (各单位填报情况); a cell leads to what the unit still owes there. */
final class UnitHeat {
    private static final Messages MESSAGES = Messages.of(UnitHeat.class);
    private static final int SHADES = 5;

    private final Navigator navigator;
    private final HeatMap map = new HeatMap();
    private final StackPane body = new StackPane();
    private final Panel panel = new Panel(MESSAGES.say("heat"), body, legend());

    UnitHeat(Navigator navigator) {
        this.navigator = navigator;
        map.setId("overview-heat");
        body.setAlignment(Pos.TOP_LEFT);
    }

    Node view() {
        return panel;
    }

    /** Units that are asked nothing have no column. */
    void show(YearProgress progress) {
        List<UnitProgress> units = progress.units().stream()
                .filter(unit -> unit.overall().wanted() > 0)
                .toList();
        if (units.isEmpty()) {
            body.getChildren()
                    .setAll(new EmptyState(
                            Material2AL.GRID_ON, MESSAGES.say("heat.none"), MESSAGES.say("heat.none.explained")));
            return;
        }
        map.show(
                units.stream().map(unit -> unit.unit().shortName()).toList(),
                progress.areas().stream()
                        .map(AreaProgress::area)
                        .map(area -> row(progress, area, units))
                        .toList());
        body.getChildren().setAll(map);
    }

    private HeatMap.Row row(YearProgress progress, Area area, List<UnitProgress> units) {
        return new HeatMap.Row(
                area.tab(),
                units.stream().map(unit -> cell(progress, area, unit)).toList());
    }

    private HeatMap.Cell cell(YearProgress progress, Area area, UnitProgress unit) {
        Completeness count = unit.in(area.code());
        String words = count.wanted() == 0
                ? MESSAGES.say("heat.nothing", unit.unit().name(), area.tab())
                : MESSAGES.say("heat.cell", unit.unit().name(), area.tab(), count.done(), count.wanted());
        OptionalDouble share = count.wanted() == 0 ? OptionalDouble.empty() : OptionalDouble.of(count.share());
        return new HeatMap.Cell(share, words, () -> open(progress, area, unit.unit()));
    }

    /** To the first thing the unit owes in the area, else to the area itself. */
    private void open(YearProgress progress, Area area, ReportingUnit unit) {
        progress.missing().stream()
                .filter(one -> one.group().equals(area.tab()) && one.owedBy().contains(unit))
                .findFirst()
                .map(missing -> missing.place(unit))
                .ifPresentOrElse(navigator::go, () -> navigator.open(area.code()));
    }

    private static Node legend() {
        HBox legend = new HBox(2, caption("heat.least"));
        legend.setAlignment(Pos.CENTER);
        for (int step = 0; step < SHADES; step++) {
            Region sample = new Region();
            sample.getStyleClass().addAll("heat-sample", "heat-" + step);
            legend.getChildren().add(sample);
        }
        legend.getChildren().add(caption("heat.most"));
        return legend;
    }

    private static Label caption(String key) {
        Label caption = new Label(MESSAGES.say(key));
        caption.getStyleClass().addAll("muted", "small", "heat-caption");
        return caption;
    }
}
