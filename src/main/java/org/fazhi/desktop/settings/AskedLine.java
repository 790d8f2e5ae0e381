package org.fazhi.desktop.settings;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Assignments;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.language.Messages;

/** Which units are asked for an indicator (填报单位), and the way to where that is changed: the one table of who is asked for what. */
final class AskedLine extends VBox {
    private static final Messages MESSAGES = Messages.of(AskedLine.class);

    AskedLine(Catalogue catalogue, int year, Indicator indicator, Runnable change) {
        super(8);
        getStyleClass().add("asked-line");
        Assignments assignments = catalogue.assignments(year);
        List<ReportingUnit> units = assignments.units().stream()
                .filter(unit -> assignments.asks(unit, indicator))
                .toList();
        Label words = new Label(units.isEmpty() ? MESSAGES.say("asked.none") : words(units));
        words.setId("entry-asked");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Button way = new Button(MESSAGES.say("asked.change"));
        way.setId("entry-asked-change");
        way.setOnAction(_ -> change.run());
        getChildren().setAll(words, way);
    }

    private static String words(List<ReportingUnit> units) {
        String names =
                units.stream().map(ReportingUnit::shortName).collect(Collectors.joining(MESSAGES.say("asked.comma")));
        return MESSAGES.say("asked.units", units.size(), names);
    }
}
