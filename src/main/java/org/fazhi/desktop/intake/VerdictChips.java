package org.fazhi.desktop.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.fazhi.excel.ImportPlan;
import org.fazhi.excel.Verdict;
import org.fazhi.language.Messages;

/** How many cells there are of each kind; a click hides or shows them (筛选). */
final class VerdictChips extends FlowPane {
    private static final Messages MESSAGES = Messages.of(VerdictChips.class);

    private final Map<Verdict, ToggleButton> chips = new EnumMap<>(Verdict.class);

    VerdictChips(Runnable whenChanged) {
        super(8, 8);
        setAlignment(Pos.CENTER_LEFT);
        for (Verdict verdict : Verdict.values()) {
            ToggleButton chip = new ToggleButton();
            chip.setId("import-chip-" + verdict.keyword());
            chip.getStyleClass().addAll("chip", "verdict-" + verdict.keyword());
            chip.setSelected(true);
            chip.setOnAction(_ -> whenChanged.run());
            chips.put(verdict, chip);
            getChildren().add(chip);
        }
    }

    void count(ImportPlan plan) {
        chips.forEach((verdict, chip) -> {
            int count = plan.count(verdict);
            chip.setText(MESSAGES.say("chip", MESSAGES.say("verdict." + verdict.name()), count));
            chip.setDisable(count == 0);
        });
    }

    Set<Verdict> shown() {
        Set<Verdict> shown = EnumSet.noneOf(Verdict.class);
        chips.forEach((verdict, chip) -> {
            if (chip.isSelected()) shown.add(verdict);
        });
        return shown;
    }
}
