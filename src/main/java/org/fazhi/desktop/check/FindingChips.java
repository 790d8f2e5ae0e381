package org.fazhi.desktop.check;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.fazhi.check.Finding;
import org.fazhi.language.Messages;

/** How many findings of each kind there are; a click hides or shows the kind (筛选). */
final class FindingChips extends HBox {
    private static final Messages MESSAGES = Messages.of(FindingChips.class);

    private final Map<FindingKind, ToggleButton> chips = new EnumMap<>(FindingKind.class);

    FindingChips(Runnable whenChanged) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        for (FindingKind kind : FindingKind.values()) {
            ToggleButton chip = new ToggleButton();
            chip.setId("check-chip-" + kind.key());
            chip.getStyleClass().addAll("chip", "severity-" + kind.key());
            chip.setSelected(true);
            chip.setOnAction(_ -> whenChanged.run());
            chips.put(kind, chip);
            getChildren().add(chip);
        }
    }

    void count(List<Finding> findings) {
        chips.forEach((kind, chip) -> {
            long count =
                    findings.stream().filter(one -> FindingKind.of(one) == kind).count();
            chip.setText(MESSAGES.say("chip." + kind.key(), count));
            chip.setDisable(count == 0);
        });
    }

    Set<FindingKind> shown() {
        Set<FindingKind> shown = EnumSet.noneOf(FindingKind.class);
        chips.forEach((kind, chip) -> {
            if (chip.isSelected()) shown.add(kind);
        });
        return shown;
    }
}
