package org.fazhi.desktop.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.fazhi.language.Messages;

/**
 * How many there are of each kind; a click hides or shows them (筛选).
 *
 * @param <V> the kinds
 */
public final class VerdictChips<V extends Enum<V>> extends FlowPane {
    private static final Messages MESSAGES = Messages.of(VerdictChips.class);

    private final Class<V> kinds;
    private final Function<V, String> words;
    private final Map<V, ToggleButton> chips;

    VerdictChips(Class<V> kinds, Function<V, String> words, Runnable whenChanged) {
        this("import", kinds, words, whenChanged);
    }

    /** @param place the first word of the chips' ids */
    public VerdictChips(String place, Class<V> kinds, Function<V, String> words, Runnable whenChanged) {
        super(8, 8);
        this.kinds = kinds;
        this.words = words;
        this.chips = new EnumMap<>(kinds);
        setAlignment(Pos.CENTER_LEFT);
        for (V verdict : kinds.getEnumConstants()) {
            String keyword = verdict.name().toLowerCase(Locale.ROOT);
            ToggleButton chip = new ToggleButton();
            chip.setId(place + "-chip-" + keyword);
            chip.getStyleClass().addAll("chip", "verdict-" + keyword);
            chip.setSelected(true);
            chip.setOnAction(_ -> whenChanged.run());
            chips.put(verdict, chip);
            getChildren().add(chip);
        }
    }

    public void count(ToIntFunction<V> counts) {
        chips.forEach((verdict, chip) -> {
            int count = counts.applyAsInt(verdict);
            chip.setText(MESSAGES.say("chip", words.apply(verdict), count));
            chip.setDisable(count == 0);
        });
    }

    /** Hides none of them. */
    public void showAll() {
        chips.values().forEach(chip -> chip.setSelected(true));
    }

    /** Shows these and hides the others. */
    public void show(Set<V> wanted) {
        chips.forEach((verdict, chip) -> chip.setSelected(wanted.contains(verdict)));
    }

    public Set<V> shown() {
        Set<V> shown = EnumSet.noneOf(kinds);
        chips.forEach((verdict, chip) -> {
            if (chip.isSelected()) shown.add(verdict);
        });
        return shown;
    }
}
