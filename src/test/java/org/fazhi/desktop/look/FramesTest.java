package org.fazhi.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import org.fazhi.catalogue.Area;
import org.fazhi.desktop.WindowTest;
import org.junit.jupiter.api.Test;

/** Every frame that is drawn after a click. */
class FramesTest extends WindowTest {

    @Test
    void nothing_is_drawn_before_it_has_found_its_place() {
        List<String> faults = new ArrayList<>();
        List<String> going = new ArrayList<>(List.of("start"));
        Scene scene = stage.getScene();
        Runnable frame = () -> LaidOut.faults(scene.getRoot()).stream()
                .map(fault -> going.getLast() + ": " + fault)
                .filter(fault -> !faults.contains(fault))
                .forEach(faults::add);
        // Last of all in each pulse, as the drawing comes.
        Runnable last = () -> {
            scene.removePostLayoutPulseListener(frame);
            scene.addPostLayoutPulseListener(frame);
        };
        interact(() -> scene.addPreLayoutPulseListener(last));
        for (Area area : book().catalogue().areas()) {
            for (String page : List.of("#tab-" + area.code(), "#page-ledgers", "#page-narrative", "#page-ledgers")) {
                going.add(area.code() + " " + page);
                clickOn(page);
                settle();
            }
        }
        for (String tab : List.of("overview", "problems", "next_year", "collection", "check", "report")) {
            going.add(tab);
            clickOn("#tab-" + tab);
            settle();
        }
        interact(() -> {
            scene.removePreLayoutPulseListener(last);
            scene.removePostLayoutPulseListener(frame);
        });
        assertThat(faults).isEmpty();
    }
}
