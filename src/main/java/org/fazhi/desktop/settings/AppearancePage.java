package org.fazhi.desktop.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Appearance;
import org.fazhi.language.Messages;

/** Theme, font size and row height (外观); each shows its effect at once. */
final class AppearancePage extends VBox {
    private static final Messages MESSAGES = Messages.of(AppearancePage.class);

    AppearancePage(Appearance appearance) {
        super(24);
        getStyleClass().add("settings-form");
        CheckBox compact = new CheckBox(MESSAGES.say("compact"));
        compact.setId("settings-compact");
        compact.selectedProperty().bindBidirectional(appearance.compactRowsProperty());
        getChildren()
                .setAll(
                        choice("theme", List.of(Appearance.Theme.values()), appearance.themeProperty()),
                        choice("font", List.of(Appearance.FontSize.values()), appearance.fontSizeProperty()),
                        new VBox(4, compact, remark("compact.hint")));
    }

    private static <E extends Enum<E>> Node choice(String key, List<E> values, ObjectProperty<E> property) {
        Label name = new Label(MESSAGES.say(key));
        name.getStyleClass().add("section-title");
        ToggleGroup group = new ToggleGroup();
        HBox buttons = new HBox();
        buttons.setAlignment(Pos.CENTER_LEFT);
        for (E value : values) {
            ToggleButton button = new ToggleButton(MESSAGES.say(key + "." + value.name()));
            button.setId("settings-" + key + "-" + value.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().add(pill(values.indexOf(value), values.size()));
            button.setToggleGroup(group);
            button.setSelected(property.get() == value);
            button.setOnAction(_ -> {
                button.setSelected(true);
                property.set(value);
            });
            buttons.getChildren().add(button);
        }
        return new VBox(8, name, buttons, remark(key + ".hint"));
    }

    private static String pill(int index, int count) {
        return index == 0 ? "left-pill" : index == count - 1 ? "right-pill" : "center-pill";
    }

    private static Label remark(String key) {
        Label remark = new Label(MESSAGES.say(key));
        remark.getStyleClass().add("muted");
        remark.setWrapText(true);
        return remark;
    }
}
