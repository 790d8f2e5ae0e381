package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.stage.Window;
import org.fazhi.desktop.control.Appearance.Theme;
import org.fazhi.desktop.look.Contrast;
import org.fazhi.desktop.look.SpokenNames;
import org.junit.jupiter.api.Test;

/** What everyone needs to work with the window: words that stand out from what is behind them, and controls with names. */
class EveryoneTest extends WindowTour {
    private static final int AREAS = 1;

    @Test
    void every_control_has_a_name_and_a_role_and_every_word_stands_out_in_both_themes() {
        Set<String> faults = new LinkedHashSet<>();
        for (Theme theme : Theme.values()) {
            interact(() -> session.appearance().themeProperty().set(theme));
            tour(
                    AREAS,
                    name -> interact(() -> Window.getWindows().forEach(window -> {
                        Contrast.faults(window.getScene())
                                .forEach(fault -> faults.add(theme + " " + name + ": " + fault));
                        SpokenNames.faults(window.getScene().getRoot())
                                .forEach(fault -> faults.add(name + ": " + fault));
                    })));
        }
        assertThat(faults.stream().toList()).isEmpty();
    }
}
