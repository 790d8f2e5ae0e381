package org.fazhi.desktop.design;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import org.fazhi.desktop.entry.WrittenPart;
import org.fazhi.language.Messages;

/**
 * A drop-down from which several things are picked (多选下拉). It stays open until the person is done; its face says what is
 * picked, in the order it was.
 */
final class PickList<T> extends MenuButton implements WrittenPart {
    private static final Messages MESSAGES = Messages.of(PickList.class);

    private static final double LEAST = 64;

    private final Function<T, String> name;
    private final Map<T, CheckBox> boxes = new HashMap<>();
    private final Set<T> picked = new LinkedHashSet<>();

    PickList(List<T> things, Function<T, String> name, Collection<T> before, Runnable whenChanged) {
        this.name = name;
        getStyleClass().add("pick-list");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(LEAST);
        before.stream().filter(things::contains).forEach(picked::add);
        for (T thing : things) {
            CheckBox box = new CheckBox(name.apply(thing));
            box.setSelected(picked.contains(thing));
            box.selectedProperty().addListener((_, _, chosen) -> {
                if (chosen) picked.add(thing);
                else picked.remove(thing);
                showPicked();
                whenChanged.run();
            });
            boxes.put(thing, box);
            getItems().add(new CustomMenuItem(box, false));
        }
        showPicked();
    }

    /** What is picked, in the order it was. */
    List<T> picked() {
        return List.copyOf(picked);
    }

    void pick(T thing) {
        boxes.get(thing).setSelected(true);
    }

    @Override
    public String written() {
        return WrittenPart.joined(picked.stream().map(name).toList());
    }

    @Override
    public void write(String words) {
        boxes.values().forEach(box -> box.setSelected(false));
        WrittenPart.parts(words)
                .forEach(word -> boxes.keySet().stream()
                        .filter(thing -> name.apply(thing).equals(word))
                        .findFirst()
                        .ifPresent(this::pick));
    }

    private void showPicked() {
        String names = picked.stream().map(name).collect(Collectors.joining(MESSAGES.say("pick.joint")));
        setText(names.isEmpty() ? MESSAGES.say("pick.none") : names);
    }
}
