package org.fazhi.desktop.design;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import org.fazhi.language.Messages;

/**
 * A drop-down from which several things are picked (多选下拉). It stays open until the person is done; its face says what is
 * picked.
 */
final class PickList<T> extends MenuButton {
    private static final Messages MESSAGES = Messages.of(PickList.class);

    private final Map<T, CheckBox> boxes = new LinkedHashMap<>();

    PickList(List<T> things, Function<T, String> name, Collection<T> picked, Runnable whenChanged) {
        getStyleClass().add("pick-list");
        setMaxWidth(Double.MAX_VALUE);
        for (T thing : things) {
            CheckBox box = new CheckBox(name.apply(thing));
            box.setSelected(picked.contains(thing));
            box.selectedProperty().addListener((_, _, _) -> {
                showPicked();
                whenChanged.run();
            });
            boxes.put(thing, box);
            CustomMenuItem item = new CustomMenuItem(box, false);
            getItems().add(item);
        }
        showPicked();
    }

    /** What is picked, in the order of the list. */
    List<T> picked() {
        return boxes.entrySet().stream()
                .filter(one -> one.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    void pick(T thing) {
        boxes.get(thing).setSelected(true);
    }

    private void showPicked() {
        String names = boxes.values().stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .collect(Collectors.joining(MESSAGES.say("pick.joint")));
        setText(names.isEmpty() ? MESSAGES.say("pick.none") : names);
    }
}
