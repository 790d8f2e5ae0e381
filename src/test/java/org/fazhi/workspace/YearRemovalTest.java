package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearRemovalTest {
    @TempDir
    Path temporary;

    private Workspace open() {
        return Workspace.open(temporary.resolve("工作 区"));
    }

    @Test
    void an_empty_year_is_removed_for_good_and_what_was_done_in_others_can_still_be_undone() {
        try (Workspace workspace = open()) {
            workspace.createYear(2020, "eight_areas").join();
            enter(workspace, 2020);
            workspace.createYear(2031, "outline_2021").join();
            assertThat(workspace.removeYear(2031).join()).containsExactly(2020);
            assertThat(workspace.undoState().undo()).isNotEmpty();
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.years()).containsExactly(2020);
            workspace.undo().join();
            assertThat(workspace.createYear(2031, "eight_areas").join().year()).isEqualTo(2031);
        }
    }

    @Test
    void a_year_in_which_something_stands_stays_and_one_that_was_cleared_takes_its_steps_along() {
        try (Workspace workspace = open()) {
            workspace.createYear(2020, "eight_areas").join();
            enter(workspace, 2020);
            assertThatThrownBy(() -> workspace.removeYear(2020).join())
                    .hasRootCauseInstanceOf(Refused.class)
                    .hasMessageContaining("指标 1 项");
            workspace.undo().join();
            assertThat(workspace.removeYear(2020).join()).isEmpty();
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.years()).isEmpty();
            assertThat(workspace.undoState()).isEqualTo(new Workspace.UndoState("", ""));
        }
    }

    private static void enter(Workspace workspace, int year) {
        Indicator typed = workspace.book(year).catalogue().indicators().stream()
                .filter(Indicator::isTyped)
                .findFirst()
                .orElseThrow();
        Quantity one = Quantity.exact(BigDecimal.ONE, typed.unit());
        workspace
                .apply(new Edit.SetFigure(
                        year, typed.code(), Optional.empty(), Optional.of(one), new Origin.Keyboard(), ""))
                .join();
    }
}
