package org.fazhi.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.fazhi.desktop.control.Shown;

/**
 * The parts of the window that hold typing nobody has saved yet (未保存的输入). A part that was replaced is asked no more: it
 * would bring old typing back, or forget what was typed since into its successor.
 */
final class UnsavedTyping {
    private final List<Runnable> keepers = new ArrayList<>();

    /** @param keeper saves what is typed; also run when the part leaves the window */
    void watch(Node part, Runnable keeper) {
        Shown.property(part).subscribe(now -> {
            if (now) keepers.add(keeper);
            else if (keepers.remove(keeper)) keeper.run();
        });
    }

    /** Asks every part to save what is typed. */
    void keep() {
        List.copyOf(keepers).forEach(Runnable::run);
    }
}
