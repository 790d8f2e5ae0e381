package org.fazhi.desktop;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;

/**
 * Mouse and keys. The system gives a window the focus some time after it was opened, on a busy machine long after: a key
 * pressed earlier would go to another window or to none. So every key waits for the window that lies in front, and keys
 * and clicks until they have come through.
 */
public abstract class WindowRobot extends FxRobot {

    @AfterEach
    final void letGoOfKeys() {
        release(new KeyCode[0]);
        release(new MouseButton[0]);
    }

    /** Gives a control the focus and waits until keys go there. */
    protected final void focus(String id) {
        interact(() -> lookup(id).query().requestFocus());
        awaitFocus(id);
    }

    /** Waits until keys go to a control, which gives itself the focus. */
    protected final void awaitFocus(String id) {
        Waiting.until(() -> lookup(id).tryQuery().filter(Node::isFocused).isPresent());
    }

    private static void awaitFront() {
        Waiting.until(() -> {
            List<Stage> open = Window.getWindows().stream()
                    .filter(Stage.class::isInstance)
                    .map(Stage.class::cast)
                    .toList();
            return open.isEmpty() || open.getLast().isFocused();
        });
    }

    @Override
    public FxRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        InputWatch.waitForClick(() -> super.clickOn(place, motion, buttons));
        return this;
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        awaitFront();
        InputWatch.waitForKeys(keys.length, () -> super.press(keys));
        return this;
    }

    @Override
    public FxRobot push(KeyCode... keys) {
        awaitFront();
        InputWatch.waitForKeys(keys.length, () -> super.push(keys));
        return this;
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        awaitFront();
        InputWatch.waitForKeys(keys.length, () -> super.type(keys));
        return this;
    }

    @Override
    public FxRobot type(KeyCode key, int times) {
        awaitFront();
        InputWatch.waitForKeys(times, () -> super.type(key, times));
        return this;
    }

    @Override
    public FxRobot write(String text) {
        awaitFront();
        return super.write(text);
    }
}
