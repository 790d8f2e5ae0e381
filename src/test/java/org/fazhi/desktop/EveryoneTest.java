package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.stage.Window;
import org.fazhi.desktop.control.Appearance.FontSize;
import org.fazhi.desktop.control.Appearance.Theme;
import org.fazhi.desktop.look.Contrast;
import org.fazhi.desktop.look.Room;
import org.fazhi.desktop.look.SpokenNames;
import org.junit.jupiter.api.Test;

/**
 * What everyone needs to work with the window: words that stand out from what is behind them, controls with names, and room
 * for all of it, however large the words are or however small the screen.
 */
class EveryoneTest extends WindowTour {
    private static final int AREAS = 1;

    @Test
    void every_control_has_a_name_and_a_role_every_word_stands_out_and_nothing_lacks_room_in_both_themes() {
        Set<String> faults = new LinkedHashSet<>();
        walk(Pictures.Variant.of(1.5, Theme.LIGHT), faults);
        walk(new Pictures.Variant(Pictures.WIDTH, Pictures.HEIGHT, 1, Theme.DARK, FontSize.HUGE), faults);
        assertThat(faults.stream().toList()).isEmpty();
    }

    private void walk(Pictures.Variant variant, Set<String> faults) {
        interact(() -> pictures().take(variant));
        tour(AREAS, name -> {
            interact(() -> pictures().fit(variant));
            settle();
            interact(() -> Window.getWindows().forEach(window -> {
                String where = variant.file(name) + ": ";
                Contrast.faults(window.getScene()).forEach(fault -> faults.add(where + fault));
                Room.faults(window.getScene()).forEach(fault -> faults.add(where + fault));
                SpokenNames.faults(window.getScene().getRoot()).forEach(fault -> faults.add(name + ": " + fault));
            }));
        });
    }
}
