package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.fazhi.edit.Edit;
import org.fazhi.edit.PastStep;
import org.fazhi.edit.PastStep.Standing;
import org.fazhi.edit.StepsBetween;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that was undone is lost, and what is grave is asked about before it is undone. */
class PastStepsTest {
    private static final int YEAR = 2020;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void begin() {
        workspace = Workspace.open(folder);
        workspace.createYear(YEAR, "eight_areas").join();
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    private void text(String item, String text) {
        workspace.apply(new Edit.SetText(YEAR, item(item), text)).join();
    }

    private String item(String place) {
        return workspace
                .book(YEAR)
                .catalogue()
                .areas()
                .get(Integer.parseInt(place))
                .items()
                .getFirst()
                .code();
    }

    /** A block of so many notes, as it is pasted. */
    private PastStep block(int notes) {
        List<Edit> edits = IntStream.range(0, notes)
                .mapToObj(i -> (Edit) new Edit.SetNote(
                        YEAR,
                        workspace.book(YEAR).catalogue().indicators().get(i).code(),
                        "说明" + i))
                .toList();
        workspace.apply(new Edit.Batch(YEAR, "粘贴一块", edits)).join();
        return latest().getFirst();
    }

    private List<PastStep> latest() {
        return workspace.pastSteps().latest(1000).join();
    }

    private Map<String, Object> facts() {
        return Books.facts(workspace.book(YEAR));
    }

    private void reopen() {
        workspace.close();
        workspace = Workspace.open(folder);
    }

    @Test
    void what_was_undone_can_be_gone_back_to_after_something_else_was_done() {
        PastStep block = block(30);
        Map<String, Object> withBlock = facts();
        workspace.undo().join();
        text("1", "后来写的");
        Map<String, Object> withText = facts();
        PastStep text = latest().getFirst();

        reopen();
        assertThat(latest()).extracting(PastStep::standing).startsWith(Standing.STANDS, Standing.UNDONE);
        assertThat(workspace.pastSteps().between(block).join()).isEqualTo(new StepsBetween(1, 1));

        workspace.pastSteps().goTo(block).result().join();
        assertThat(facts()).isEqualTo(withBlock);
        workspace.pastSteps().goTo(text).result().join();
        assertThat(facts()).isEqualTo(withText);
    }

    @Test
    void where_two_things_were_undone_redo_gives_the_choice() {
        PastStep block = block(30);
        Map<String, Object> withBlock = facts();
        workspace.undo().join();
        text("1", "后来写的");
        PastStep text = latest().getFirst();
        assertThat(workspace.undoState().redo()).isEmpty();
        workspace.undo().join();

        assertThat(workspace.pastSteps().redoUnlessGrave().join())
                .isInstanceOfSatisfying(
                        Reversal.Choice.class,
                        choice -> assertThat(choice.steps())
                                .extracting(PastStep::id)
                                .containsExactly(text.id(), block.id()));
        workspace.pastSteps().redo(block).join();
        assertThat(facts()).isEqualTo(withBlock);
    }

    @Test
    void a_small_step_of_this_sitting_is_undone_at_once() {
        text("1", "一");
        Map<String, Object> before = facts();
        text("1", "二");

        assertThat(workspace.pastSteps().undoUnlessGrave().join()).isInstanceOf(Reversal.Done.class);
        assertThat(facts()).isEqualTo(before);
        assertThat(workspace.pastSteps().redoUnlessGrave().join()).isInstanceOf(Reversal.Done.class);
        assertThat(workspace.pastSteps().redoUnlessGrave().join()).isEqualTo(new Reversal.Nothing());
    }

    @Test
    void a_large_step_one_of_an_earlier_sitting_and_one_of_somebody_else_are_named_first() {
        PastStep block = block(13);
        Map<String, Object> before = facts();
        assertThat(block.changes()).isEqualTo(13);
        assertGrave(block, Caution.LARGE);

        reopen();
        assertGrave(block, Caution.LARGE, Caution.EARLIER);

        text("2", "三");
        PastStep text = latest().getFirst();
        workspace.apply(new Edit.SetSetting(YEAR, "office.person", "李四")).join();
        workspace.apply(new Edit.SetSetting(YEAR, "office.district", "示范区")).join();
        workspace.undo().join();
        assertGrave(
                latest().stream()
                        .filter(one -> one.standing() == Standing.STANDS)
                        .findFirst()
                        .orElseThrow(),
                Caution.OTHER_PERSON);
        workspace.undo().join();
        workspace.undo().join();

        assertThat(facts()).isEqualTo(before);
        workspace.pastSteps().goTo(text).result().join();
        assertThat(workspace.book(YEAR).text(item("2"))).isEqualTo("三");
    }

    private void assertGrave(PastStep step, Caution... cautions) {
        Map<String, Object> before = facts();
        assertThat(workspace.pastSteps().undoUnlessGrave().join())
                .isInstanceOfSatisfying(Reversal.Grave.class, grave -> {
                    assertThat(grave.step().id()).isEqualTo(step.id());
                    assertThat(grave.cautions()).containsExactlyInAnyOrder(cautions);
                });
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void what_was_asked_about_is_not_undone_when_something_else_was_done_meanwhile() {
        PastStep block = block(13);
        text("1", "同时写的");

        assertThatThrownBy(() -> workspace.pastSteps().undo(block).join()).hasMessageContaining("它之后又有修改");
        assertThat(workspace.book(YEAR).text(item("1"))).isEqualTo("同时写的");
    }

    @Test
    void a_year_that_was_begun_cannot_be_gone_back_to() {
        PastStep begun = latest().getFirst();

        assertThat(begun.standing()).isEqualTo(Standing.FIXED);
        assertThatThrownBy(() -> workspace.pastSteps().goTo(begun).result().join())
                .hasMessageContaining("不能恢复到这一步");
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 44})
    void whatever_was_done_and_undone_every_state_there_was_can_be_gone_back_to(long seed) {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(seed);
        Map<Long, Map<String, Object>> states = new HashMap<>();
        for (int turn = 0; turn < 60; turn++) {
            if (random.nextInt(3) == 0 && !workspace.undoState().undo().isEmpty()) {
                workspace.undo().join();
                continue;
            }
            Map<String, Object> before = facts();
            workspace.apply(edits.next(workspace.book(YEAR))).join();
            if (!facts().equals(before)) states.put(latest().getFirst().id(), facts());
        }
        reopen();
        List<PastStep> goals = new ArrayList<>(
                latest().stream().filter(one -> states.containsKey(one.id())).toList());
        assertThat(goals).anyMatch(one -> one.standing() == Standing.UNDONE).hasSameSizeAs(states.keySet());
        Collections.shuffle(goals, random);
        for (PastStep goal : goals) {
            workspace.pastSteps().goTo(goal).result().join();
            assertThat(Books.differences(states.get(goal.id()), facts()))
                    .as("back to %s", goal)
                    .isEmpty();
        }
    }
}
