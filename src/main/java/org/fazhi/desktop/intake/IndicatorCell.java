package org.fazhi.desktop.intake;

import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import org.fazhi.catalogue.Indicator;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.language.Messages;

/** The indicator a label is taken for; a click chooses another (指标). */
final class IndicatorCell extends TableCell<PlannedCell, PlannedCell> {
    private static final Messages MESSAGES = Messages.of(IndicatorCell.class);

    private final Button button = new Button();

    IndicatorCell(PreviewTable.Decisions decisions, MeantIndicatorChoice choice) {
        button.getStyleClass().addAll("flat", "indicator-choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            PlannedCell cell = getItem();
            choice.offer(button, cell, code -> decisions.match(cell, code));
        });
    }

    @Override
    protected void updateItem(PlannedCell cell, boolean empty) {
        super.updateItem(cell, empty);
        setGraphic(empty ? null : button);
        if (empty) return;
        button.setId("import-match-" + cell.place().address());
        button.setText(cell.indicator().map(Indicator::name).orElse(MESSAGES.say("choose.indicator")));
        button.getStyleClass().remove("indicator-open");
        if (cell.indicator().isEmpty()) button.getStyleClass().add("indicator-open");
    }
}
