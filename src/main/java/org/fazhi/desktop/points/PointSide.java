package org.fazhi.desktop.points;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.Why;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The list of a chapter's points, with adding, deleting and ordering (要点列表). Deleting can be undone. */
final class PointSide extends VBox {
    private static final Messages MESSAGES = Messages.of(PointSide.class);

    /** What the list asks for. */
    interface Actions {
        void choose(String id);

        void add();

        void delete(String id);

        void move(String id, int toIndex);
    }

    private final Actions actions;
    private final ListView<ReportPoint> list = new ListView<>();
    private final Button add = button("add", Material2AL.ADD);
    private final Button up = button("up", Material2AL.ARROW_UPWARD);
    private final Button down = button("down", Material2AL.ARROW_DOWNWARD);
    private final Button delete = button("delete", Material2AL.DELETE);
    private final Why why = new Why("point-why");
    private boolean refilling;

    PointSide(Actions actions) {
        this.actions = actions;
        getStyleClass().add("point-side");
        setMinWidth(240);
        list.setId("points");
        list.setAccessibleText(MESSAGES.say("points"));
        list.setCellFactory(_ -> new PointCell(actions::move));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, point) -> {
            if (point != null && !refilling) actions.choose(point.id());
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE && !delete.isDisabled()) delete.fire();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(list, new HBox(4, add, up, down, gap, delete), why);
        add.setOnAction(_ -> actions.add());
        up.setOnAction(_ -> move(-1));
        down.setOnAction(_ -> move(1));
        delete.setOnAction(_ -> selected().ifPresent(point -> actions.delete(point.id())));
    }

    void show(PointList points, Optional<String> chosen, String closed) {
        refilling = true;
        // A point that is pressed chooses itself; drawn anew meanwhile it could not be dragged on.
        if (!list.getItems().equals(points.points())) list.getItems().setAll(points.points());
        chosen.map(points::indexOf).filter(at -> at >= 0).ifPresent(list.getSelectionModel()::select);
        refilling = false;
        int at = list.getSelectionModel().getSelectedIndex();
        boolean locked = !closed.isEmpty();
        add.setDisable(locked);
        up.setDisable(locked || at <= 0);
        down.setDisable(locked || at < 0 || at == points.points().size() - 1);
        delete.setDisable(locked || at < 0);
        why.setText(locked ? closed : whyNot(at, points.points().size()));
    }

    private static String whyNot(int at, int points) {
        if (points == 0) return "";
        if (at < 0) return MESSAGES.say("why.none");
        if (points == 1) return MESSAGES.say("why.only");
        return at == 0 ? MESSAGES.say("why.first") : at == points - 1 ? MESSAGES.say("why.last") : "";
    }

    private void move(int places) {
        int at = list.getSelectionModel().getSelectedIndex();
        selected().ifPresent(point -> actions.move(point.id(), at + places));
    }

    private Optional<ReportPoint> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private static Button button(String key, Ikon icon) {
        Button button = new Button("", new FontIcon(icon));
        button.setId("point-" + key);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(MESSAGES.say(key));
        Hint.on(button, MESSAGES.say(key));
        return button;
    }
}
