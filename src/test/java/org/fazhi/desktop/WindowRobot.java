package org.fazhi.desktop;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
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
    public FxRobot interact(Runnable action) {
        return interact(() -> {
            action.run();
            return true;
        });
    }

    @Override
    public <T> FxRobot interact(Callable<T> action) {
        Waiting.answer(action);
        Waiting.settle();
        return this;
    }

    @Override
    public FxRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        moveOver(place);
        InputWatch.waitForClick(() -> {
            mouse().pressNoWait(buttons);
            mouse().releaseNoWait(buttons);
        });
        Waiting.settle();
        return this;
    }

    /** Twice, for what the mouse comes over may move. */
    private void moveOver(PointQuery place) {
        for (int time = 0; time < 2; time++) {
            mouse().moveNoWait(place.query());
            Waiting.settle();
        }
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        return afterKeys(keys.length, () -> keyboard().pressNoWait(keys));
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        keyboard().releaseNoWait(keys);
        Waiting.settle();
        return this;
    }

    @Override
    public FxRobot push(KeyCode... keys) {
        return afterKeys(keys.length, () -> {
            keyboard().pressNoWait(keys);
            keyboard().releaseNoWait(List.of(keys).reversed().toArray(KeyCode[]::new));
        });
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) push(key);
        return this;
    }

    @Override
    public FxRobot type(KeyCode key, int times) {
        for (int time = 0; time < times; time++) push(key);
        return this;
    }

    @Override
    public FxRobot write(String text) {
        awaitFront();
        text.chars().mapToObj(Character::toString).forEach(this::writeCharacter);
        return this;
    }

    private void writeCharacter(String character) {
        KeyCode key = switch (character) {
            case "\n" -> KeyCode.ENTER;
            case "\t" -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
        Scene scene = robotContext().getWindowFinder().window(Window::isFocused).getScene();
        robotContext().getBaseRobot().typeKeyboard(scene, key, character);
        Waiting.settle();
    }

    private FxRobot afterKeys(int keys, Runnable press) {
        awaitFront();
        InputWatch.waitForKeys(keys, press);
        Waiting.settle();
        return this;
    }

    private KeyboardRobot keyboard() {
        return robotContext().getKeyboardRobot();
    }

    private MouseRobot mouse() {
        return robotContext().getMouseRobot();
    }
}
