package org.fazhi.desktop.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fazhi.desktop.Navigator;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.desktop.control.Panel;
import org.fazhi.desktop.control.StateMark;
import org.fazhi.edit.ItemState;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.OwedForm;
import org.fazhi.workspace.progress.YearProgress;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What is still missing, by area or by unit (缺项); a click or Enter leads to where it is given. */
final class GapList {
    private static final Messages MESSAGES = Messages.of(GapList.class);

    private static final double HEIGHT = 272;

    private final Navigator navigator;
    private final ListView<GapRow> list = new ListView<>();
    private final ToggleButton byArea = toggle("by.area", "left-pill");
    private final ToggleButton byUnit = toggle("by.unit", "right-pill");
    private final Panel panel;
    private List<GapRow> rowsByArea = List.of();
    private List<GapRow> rowsByUnit = List.of();

    GapList(Navigator navigator) {
        this.navigator = navigator;
        byArea.setId("overview-by-area");
        byUnit.setId("overview-by-unit");
        byArea.setSelected(true);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(byArea, byUnit);
        byArea.setOnAction(_ -> choose(byArea));
        byUnit.setOnAction(_ -> choose(byUnit));
        list.setId("overview-gaps");
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(MESSAGES.say("gaps"));
        list.getStyleClass().add("gap-list");
        list.setPlaceholder(new EmptyState(
                Material2AL.CHECK_CIRCLE, MESSAGES.say("gaps.none"), MESSAGES.say("gaps.none.explained")));
        list.setCellFactory(_ -> new GapCell());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) go(list.getSelectionModel().getSelectedItem());
        });
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) chooseFirst();
        });
        HBox ways = new HBox(byArea, byUnit);
        ways.getStyleClass().add(OverviewPicture.LEFT_OUT);
        panel = new Panel(MESSAGES.say("gaps"), list, ways);
    }

    private static ToggleButton toggle(String key, String style) {
        ToggleButton button = new ToggleButton(MESSAGES.say(key));
        button.getStyleClass().addAll(style, "small");
        return button;
    }

    Node view() {
        return panel;
    }

    void show(YearBook book, YearProgress progress) {
        List<GapRow> absent = GapRow.absent(book, MESSAGES.say("gaps.absent"));
        rowsByArea = joined(GapRow.byArea(progress, MESSAGES.say("gaps.forms")), absent);
        rowsByUnit = joined(GapRow.byUnit(progress), absent);
        refresh();
    }

    private static List<GapRow> joined(List<GapRow> missing, List<GapRow> absent) {
        return Stream.concat(missing.stream(), absent.stream()).toList();
    }

    /** One of the two is always chosen. */
    private void choose(ToggleButton chosen) {
        chosen.setSelected(true);
        refresh();
    }

    /** The chosen row stays so as long as it is there. */
    private void refresh() {
        GapRow chosen = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(byArea.isSelected() ? rowsByArea : rowsByUnit);
        list.getSelectionModel().clearSelection();
        if (list.getItems().contains(chosen)) list.getSelectionModel().select(chosen);
        else if (list.isFocused()) chooseFirst();
    }

    /** Whoever comes to the list by keys finds something chosen that Enter opens. */
    private void chooseFirst() {
        list.getItems().stream()
                .filter(GapRow.Item.class::isInstance)
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    /** The list, unless nothing is missing. */
    Optional<Node> keys() {
        return list.getItems().isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private void go(GapRow row) {
        switch (row) {
            case GapRow.Item item -> navigator.go(item.place());
            case GapRow.OfForm(OwedForm form) -> navigator.go(form.place());
            case GapRow.Absent absent -> navigator.go(absent.place());
            case GapRow.Heading _ -> {}
        }
    }

    private final class GapCell extends ListCell<GapRow> {
        private GapCell() {
            setPrefWidth(0);
            setOnMouseClicked(_ -> go(getItem()));
        }

        @Override
        protected void updateItem(GapRow row, boolean empty) {
            super.updateItem(row, empty);
            setMouseTransparent(empty || row instanceof GapRow.Heading);
            setText(null);
            setGraphic(empty ? null : drawn(row));
        }

        private Node drawn(GapRow row) {
            return switch (row) {
                case GapRow.Heading(String name, int count) -> {
                    Label heading = new Label(MESSAGES.say("gaps.heading", name, count));
                    heading.getStyleClass().addAll("strong", "small");
                    yield heading;
                }
                case GapRow.Item item -> row(words(item), icon(item.isText()), item.remark());
                case GapRow.OfForm(OwedForm form) ->
                    row(MESSAGES.say("gap.form", form.unit().shortName()), icon(form), form.words());
                case GapRow.Absent absent -> row(absent.name(), StateMark.icon(ItemState.ABSENT), absent.reason());
            };
        }

        private static String words(GapRow.Item item) {
            if (item.isText()) return MESSAGES.say("gap.text", item.name());
            return item.units() > 1 ? MESSAGES.say("gap.units", item.name(), item.units()) : item.name();
        }

        private static Node icon(boolean isText) {
            return new FontIcon(isText ? Material2MZ.NOTES : Material2AL.ASSESSMENT);
        }

        private static Node icon(OwedForm form) {
            FontIcon icon = new FontIcon(form.isOverdue() ? Material2AL.ALARM : Material2MZ.MAIL_OUTLINE);
            icon.getStyleClass().addAll("state-icon", form.isOverdue() ? "severity-warning" : "state-filling");
            return icon;
        }

        private static Node row(String words, Node icon, String remarks) {
            Label name = new Label(words, icon);
            name.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label remark = new Label(remarks);
            remark.getStyleClass().addAll("muted", "small");
            HBox row = new HBox(8, name, gap, remark);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("gap-item");
            return row;
        }
    }
}
