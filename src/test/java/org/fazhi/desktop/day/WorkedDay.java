package org.fazhi.desktop.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.PastStep;
import org.fazhi.workspace.Books;
import org.fazhi.workspace.YearBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * The words a clerk's day is told in. After every step it is asked whether anything went uncaught, whether every key came to
 * the place with the ring and that is in sight, whether no dialog stands there unasked, and whether just that was stored
 * which the step stores.
 */
abstract class WorkedDay extends WindowTest {
    private static final int ENOUGH = Integer.MAX_VALUE;
    private static final int MOST_TABS = 40;
    private static final Map<String, KeyCode> NAMED = Map.of(
            "Ctrl", KeyCode.CONTROL,
            "Alt", KeyCode.ALT,
            "Shift", KeyCode.SHIFT,
            "Esc", KeyCode.ESCAPE,
            ",", KeyCode.COMMA);

    private final KeyWatch keys = new KeyWatch();
    private final FaultWatch faults = new FaultWatch();
    private int steps;
    private int dialogs;
    private List<PastStep> past = List.of();
    private Optional<YearBook> seen = Optional.empty();

    /** What comes about by a step. */
    record Outcome(String words, BooleanSupplier holds) {}

    @BeforeEach
    void watch() {
        faults.begin();
        interact(keys::begin);
        remember();
    }

    @AfterEach
    void stopWatching() {
        interact(keys::end);
        faults.end();
    }

    final int steps() {
        return steps;
    }

    final Outcome at(String id) {
        return that("keys go to " + id, () -> hasKeys(id));
    }

    private static boolean hasKeys(String id) {
        return ring() instanceof Node owner && id.equals(owner.getId());
    }

    private static Node ring() {
        return front().getScene().getFocusOwner();
    }

    final Outcome shows(String query) {
        return that(
                query + " is shown",
                () -> lookup(query).tryQuery().filter(KeyWatch::isInSight).isPresent());
    }

    final Outcome hides(String query) {
        return that(
                query + " is gone",
                () -> lookup(query).tryQuery().filter(KeyWatch::isInSight).isEmpty());
    }

    /** The words of a label hold these. */
    final Outcome tells(String query, String words) {
        return that(query + " tells " + words, () -> words(query).contains(words));
    }

    /** The status bar does. */
    final Outcome says(String words) {
        return tells("#status-notice", words);
    }

    private String words(String query) {
        return lookup(query).queryAll().stream()
                .filter(node -> node instanceof Labeled && KeyWatch.isInSight(node))
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }

    static Outcome that(String words, BooleanSupplier holds) {
        return new Outcome(words, holds);
    }

    /** A step that stores nothing. */
    final void press(String chord, Outcome... outcomes) {
        step(chord, () -> strike(chord), false, outcomes);
    }

    final void type(String text, Outcome... outcomes) {
        step(text, () -> write(text), false, outcomes);
    }

    /** A step that stores something, or takes back what was stored. */
    final void save(String chord, Outcome... outcomes) {
        step(chord, () -> strike(chord), true, outcomes);
    }

    /** A step that opens a dialog. */
    final void open(String chord, Outcome... outcomes) {
        dialogs++;
        press(chord, outcomes);
    }

    /** A step that closes the dialog without storing anything. */
    final void leave(String chord, Outcome... outcomes) {
        dialogs--;
        press(chord, outcomes);
    }

    /** A step that closes the dialog and stores what it is there for. */
    final void accept(String chord, Outcome... outcomes) {
        dialogs--;
        save(chord, outcomes);
    }

    /** Goes there by the Tab key alone. */
    final void reach(String id) {
        reach("Tab", id);
    }

    final void reach(String chord, String id) {
        step(chord + " to " + id, () -> repeat(chord, () -> hasKeys(id)), false, at(id));
    }

    /** Presses a key until something is so. */
    final void seek(String chord, Outcome wanted) {
        step(chord + " until " + wanted.words(), () -> repeat(chord, wanted.holds()), false, wanted);
    }

    private void repeat(String chord, BooleanSupplier reached) {
        Set<String> passed = new LinkedHashSet<>();
        for (int times = 0; !Waiting.answer(reached::getAsBoolean); times++) {
            passed.add(String.valueOf(Waiting.answer(WorkedDay::ring)));
            assertThat(times).as("leads there, passing " + passed).isLessThan(MOST_TABS);
            strike(chord);
            settle();
        }
    }

    final void step(String told, Runnable hands, boolean stores, Outcome... outcomes) {
        steps++;
        String name = "step " + steps + ": " + told;
        try {
            hands.run();
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError(name + ", keys at " + Waiting.answer(WorkedDay::ring), failed);
        }
        if (stores) await(name, that("something is stored", () -> !pastSteps().equals(past)));
        await(name, that("no dialog stands there unasked", () -> stages() == 1 + dialogs));
        Stream.of(outcomes).forEach(outcome -> await(name, outcome));
        await(
                name,
                that(
                        "the ring is in sight",
                        () -> KeyWatch.fault(front().getScene()).isEmpty()));
        settle();
        assertThat(faults.faults()).as(name).isEmpty();
        assertThat(Waiting.answer(keys::astray)).as(name).isEmpty();
        assertThat(Waiting.answer(WorkedDay::stages)).as(name + ", windows").isEqualTo(1 + dialogs);
        if (!stores) assertNothingStored(name);
        remember();
    }

    private void await(String step, Outcome outcome) {
        try {
            waitUntil(outcome.holds());
        } catch (AssertionError late) {
            throw new AssertionError(
                    step + ", " + outcome.words() + "; keys at " + Waiting.answer(WorkedDay::ring), late);
        }
    }

    private void assertNothingStored(String step) {
        assertThat(pastSteps()).as(step + " stores nothing").isEqualTo(past);
        if (seen.isEmpty()
                || seen.get() == session.book()
                || seen.get().year() != session.book().year()) return;
        assertThat(Books.differences(Books.facts(seen.get()), Books.facts(session.book())))
                .as(step + " changes nothing")
                .isEmpty();
    }

    private void remember() {
        past = pastSteps();
        seen = session.hasYear() ? Optional.of(session.book()) : Optional.empty();
    }

    /** With what each stands for now: undoing makes no step of its own. */
    private List<PastStep> pastSteps() {
        return workspace.pastSteps().latest(ENOUGH).join();
    }

    /** The rows of the history that the last step made. */
    final List<HistoryEntry> stored() {
        PastStep last = past.getFirst();
        return workspace.history(last.year(), "").join().stream()
                .filter(row -> row.step() == last.id())
                .toList();
    }

    static Stage front() {
        return stagesOpen().reduce((_, later) -> later).orElseThrow();
    }

    private static long stages() {
        return stagesOpen().count();
    }

    private static Stream<Stage> stagesOpen() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast);
    }

    /** Such as Ctrl+Shift+Tab; or #undo, which is clicked on. */
    private void strike(String chord) {
        if (chord.startsWith("#")) {
            clickOn(chord);
            return;
        }
        List<KeyCode> codes =
                Arrays.stream(chord.split("\\+")).map(WorkedDay::code).toList();
        List<KeyCode> held = codes.subList(0, codes.size() - 1);
        held.forEach(this::press);
        type(codes.getLast());
        held.reversed().forEach(this::release);
    }

    private static KeyCode code(String name) {
        return NAMED.containsKey(name) ? NAMED.get(name) : KeyCode.getKeyCode(name);
    }
}
