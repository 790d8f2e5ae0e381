package org.fazhi.desktop;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.service.query.PointQuery;

/**
 * Mouse and keys. The system gives a window the focus some time after it was opened, on a busy machine long after: a key
 * pressed earlier would go to another window or to none. So every key waits for the window that lies in front, and keys
 * and clicks until they have come through.
 */
public abstract class WindowRobot extends FxRobot {
    private static final int STILL = 3;
    private static final int PATIENT = 30;

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

    /** Waits until a window has the keys; asked again where the window manager was still busy with the one before. */
    protected static void awaitFront(Stage stage) {
        Waiting.until(() -> {
            if (!stage.isFocused()) stage.requestFocus();
            return stage.isFocused();
        });
    }

    /** A dialog that has opened takes the keys; beside a window that holds up nothing they may go to another. */
    private static void awaitFront() {
        Waiting.until(() -> {
            List<Stage> open = Window.getWindows().stream()
                    .filter(Stage.class::isInstance)
                    .map(Stage.class::cast)
                    .toList();
            if (open.isEmpty() || open.getLast().isFocused()) return true;
            return open.getLast().getModality() == Modality.NONE
                    && open.stream().anyMatch(Stage::isFocused);
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

    /** Looks on the interface thread: elsewhere the window would change under the search. */
    @Override
    public NodeQuery lookup(String query) {
        return Platform.isFxApplicationThread() ? super.lookup(query) : Waiting.answer(() -> super.lookup(query));
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

    /** Until the place has kept still for a while: a window that has just opened is still being moved. */
    private void moveOver(PointQuery place) {
        Point2D over = movedTo(place.query());
        for (int times = 0, still = 0; still < STILL && times < PATIENT; times++) {
            Point2D now = place.query();
            still = now.equals(over) ? still + 1 : 0;
            over = movedTo(now);
        }
    }

    private Point2D movedTo(Point2D point) {
        mouse().moveNoWait(point);
        Waiting.settle();
        return point;
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
