import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.fazhi.Main;

/**
 * Starts the program as a clerk does and goes through its screens by their keys, so that the list of classes that the class-data
 * archive is made of holds what the screens need. Takes the workspace that FAZHI_WORKSPACE names; ends the program itself.
 */
final class Rehearsal {
    private static final List<KeyCode> AREAS = List.of(
            KeyCode.DIGIT0, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
            KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8);
    /** 存在问题, 下年要点, 校核, 报告. */
    private static final List<KeyCode> PAGES = List.of(KeyCode.W, KeyCode.Y, KeyCode.J, KeyCode.B);
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

    private Rehearsal() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().name("rehearsal").start(Rehearsal::goThrough);
        Main.main(arguments);
    }

    private static void goThrough() {
        try {
            await("#window");
            for (KeyCode area : AREAS) press(KeyCode.CONTROL, area);
            for (KeyCode page : PAGES) press(KeyCode.ALT, page);
            press(KeyCode.CONTROL, KeyCode.K);
            press(KeyCode.ESCAPE);
            press(KeyCode.F1);
            System.exit(0);
        } catch (InterruptedException | RuntimeException failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void await(String id) throws InterruptedException {
        long start = System.nanoTime();
        while (!shows(id)) {
            if (System.nanoTime() - start > PATIENCE) throw new IllegalStateException("the window did not open");
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static boolean shows(String id) {
        try {
            return onTheWindow(() -> Window.getWindows().stream()
                    .anyMatch(one -> one.isShowing() && one.getScene().lookup(id) != null));
        } catch (IllegalStateException notStarted) {
            return false;
        }
    }

    /** The keys of one stroke, held together; then the window has time to draw what they led to. */
    private static void press(KeyCode... keys) throws InterruptedException {
        onTheWindow(() -> {
            Robot robot = new Robot();
            for (KeyCode key : keys) robot.keyPress(key);
            for (KeyCode key : List.of(keys).reversed()) robot.keyRelease(key);
            return true;
        });
        TimeUnit.MILLISECONDS.sleep(1500);
    }

    private static boolean onTheWindow(BooleanSupplier work) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.getAsBoolean());
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer.orTimeout(1, TimeUnit.MINUTES).join();
    }
}
