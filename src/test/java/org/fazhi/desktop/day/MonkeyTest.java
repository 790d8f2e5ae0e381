package org.fazhi.desktop.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.PastStep;
import org.fazhi.workspace.Books;
import org.fazhi.workspace.YearBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Keys and clicks drawn by chance: nothing goes uncaught, no key comes to a place without the ring, nothing changes without
 * a row of the history, and all of it can be undone and done again. Not in the ordinary run, which is to be the same each
 * time: {@code ./endure.sh monkey [seed] [minutes]}.
 */
@EnabledIfSystemProperty(
        named = "fazhi.monkey.seconds",
        matches = "\\d+",
        disabledReason = "takes its time: ./endure.sh monkey [seed] [minutes]")
class MonkeyTest extends WindowTest {
    private static final long SEED = Long.getLong("fazhi.monkey.seed", 1);
    private static final long SECONDS = Long.getLong("fazhi.monkey.seconds", 20);
    private static final int REMEMBERED = 50;
    private static final int YEAR = 2020;

    private final KeyWatch keys = new KeyWatch();
    private final FaultWatch faults = new FaultWatch();
    private final HandsOfMonkey hands = new HandsOfMonkey(SEED);
    private final Deque<String> actions = new ArrayDeque<>();
    private Map<String, Object> start;
    private PastStep mark;
    private List<PastStep> past;

    @BeforeEach
    void watch() {
        faults.begin();
        interact(keys::begin);
    }

    @AfterEach
    void stopWatching() {
        interact(keys::end);
        faults.end();
    }

    @Test
    void whatever_is_pressed_and_clicked_on_is_caught_kept_and_can_be_undone() {
        remember();
        past = past();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        int done = 0;
        try {
            while (System.nanoTime() < end) {
                act();
                done++;
            }
            closeDialogs();
            goBackAndForth();
        } catch (Throwable found) {
            throw new AssertionError(
                    "seed " + SEED + ", action " + done + "; the last first\n" + String.join("\n", actions), found);
        }
        System.out.println("monkey: seed " + SEED + ", " + done + " actions");
    }

    private void act() {
        YearBook before = book();
        HandsOfMonkey.Action action = Waiting.answer(hands::next);
        actions.addFirst(action.toString());
        if (actions.size() > REMEMBERED) actions.removeLast();
        perform(action);
        comeThrough();
        assertNothingAstray();
        if (book() != before) assertKept(before);
    }

    private void assertKept(YearBook before) {
        List<PastStep> now = past();
        if (book().year() == before.year() && now.equals(past))
            assertThat(Books.differences(Books.facts(before), Books.facts(book())))
                    .as("changed without a step of the history")
                    .isEmpty();
        assertThat(now.stream().filter(step -> !past.contains(step) && step.standing() == PastStep.Standing.STANDS))
                .as("steps without a row of the history")
                .allMatch(step -> step.changes() > 0);
        past = now;
        // What cannot be undone, such as a year begun or locked, is where undoing ends.
        PastStep latest = latest();
        if (latest.standing() == PastStep.Standing.FIXED && latest.id() != mark.id()) remember();
    }

    private void perform(HandsOfMonkey.Action action) {
        switch (action) {
            case HandsOfMonkey.Action.Key(KeyCode key) -> type(key);
            case HandsOfMonkey.Action.Chord(KeyCode modifier, KeyCode key) ->
                press(modifier).type(key).release(modifier);
            case HandsOfMonkey.Action.Click click when click.twice() -> doubleClickOn(click.node(), click.button());
            case HandsOfMonkey.Action.Click click -> clickOn(click.node(), click.button());
            case HandsOfMonkey.Action.Wheel(int turns) ->
                scroll(Math.abs(turns), turns < 0 ? VerticalDirection.UP : VerticalDirection.DOWN);
        }
    }

    private void assertNothingAstray() {
        assertThat(faults.faults()).as("nobody caught").isEmpty();
        assertThat(Waiting.answer(keys::astray)).as("keys").isEmpty();
    }

    /** The interface, the database and again the interface have nothing left to do; no more, for the pace. */
    private void comeThrough() {
        Waiting.answer(() -> true);
        past();
        Waiting.answer(() -> true);
    }

    private List<PastStep> past() {
        return workspace.pastSteps().latest(REMEMBERED).join();
    }

    private PastStep latest() {
        return workspace.pastSteps().latest(1).join().getFirst();
    }

    private void remember() {
        start = Books.facts(workspace, YEAR);
        mark = latest();
    }

    /** What is half typed is kept or thrown away, so that nothing is on its way any more. */
    private void closeDialogs() {
        interact(() -> {
            new ArrayList<>(Window.getWindows())
                    .stream().filter(one -> one != stage).forEach(Window::hide);
            session.keepEverything();
        });
        settle();
        waitUntil(() ->
                Window.getWindows().stream().filter(Stage.class::isInstance).count() == 1);
    }

    private void goBack() {
        if (mark.standing() == PastStep.Standing.STANDS)
            workspace.pastSteps().goTo(mark).result().join();
        else while (!workspace.undoState().undo().isEmpty()) workspace.undo().join();
    }

    private void goBackAndForth() {
        List<PastStep> since = workspace.pastSteps().latest(Integer.MAX_VALUE).join().stream()
                .filter(one -> one.standing() == PastStep.Standing.STANDS)
                .toList();
        if (since.isEmpty() || since.getFirst().id() == mark.id()) return;
        Map<String, Object> end = Books.facts(workspace, YEAR);
        goBack();
        assertThat(Books.differences(start, Books.facts(workspace, YEAR)))
                .as("undone")
                .isEmpty();
        workspace.pastSteps().goTo(since.getFirst()).result().join();
        assertThat(Books.differences(end, Books.facts(workspace, YEAR)))
                .as("done again")
                .isEmpty();
    }
}
