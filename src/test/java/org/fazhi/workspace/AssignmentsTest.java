package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;

import java.nio.file.Path;
import java.util.List;
import org.fazhi.catalogue.Assignment.Matter;
import org.fazhi.catalogue.Assignments;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.Edit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which unit answers what: as usual, by its kind, and by what was said of it. */
class AssignmentsTest {
    @TempDir
    private Path temporary;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(PreparedWorkspace.copyTo(temporary.resolve("法治 年报")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Catalogue catalogue() {
        return workspace.book(YEAR).catalogue();
    }

    private Assignments assignments() {
        return catalogue().assignments(YEAR);
    }

    private ReportingUnit unit(String code) {
        return catalogue().unit(code).orElseThrow();
    }

    private Indicator indicator(String code) {
        return catalogue().indicator(code).orElseThrow();
    }

    @Test
    void what_is_asked_as_usual_follows_kinds_and_responsibility() {
        assertThat(assignments().asks(unit("market"), indicator("enforcement_penalties")))
                .isTrue();
        assertThat(assignments().asks(unit("justice"), indicator("enforcement_penalties")))
                .isFalse();
        Indicator entered = catalogue().indicators().stream()
                .filter(one -> one.kind() instanceof IndicatorKind.Entered)
                .filter(one -> !one.responsibleUnit().isEmpty()
                        && !one.responsibleUnit().equals("forestry"))
                .findFirst()
                .orElseThrow();
        assertThat(assignments().asks(unit(entered.responsibleUnit()), entered)).isTrue();
        assertThat(assignments().asks(unit("forestry"), entered)).isFalse();
        assertThat(assignments().asks(unit("forestry"), Matter.ofLedger("enforcement_case")))
                .isTrue();
        assertThat(assignments().asks(unit("justice"), Matter.ofLedger("enforcement_case")))
                .isFalse();
        assertThat(assignments().asks(unit("justice"), Matter.ofLedger("reconsideration")))
                .isTrue();
        assertThat(assignments().asked()).extracting(ReportingUnit::code).doesNotContain("government");
    }

    @Test
    void what_is_said_of_a_unit_goes_before_is_undone_and_told() {
        Indicator penalties = indicator("enforcement_penalties");
        List<Matter> subjects = List.of(Matter.of(penalties), Matter.ofLedger("enforcement_case"));
        Catalogue changed = assignments().with(List.of(unit("market")), subjects, false);
        workspace.apply(new Edit.SetCatalogue(YEAR, changed, "改填报分工")).join();

        assertThat(assignments().asks(unit("market"), penalties)).isFalse();
        assertThat(assignments().isChanged(unit("market"), Matter.of(penalties)))
                .isTrue();
        assertThat(assignments().asks(unit("forestry"), penalties)).isTrue();
        assertThat(catalogue().unitsAsked(penalties, YEAR))
                .extracting(ReportingUnit::code)
                .doesNotContain("market")
                .contains("forestry");
        assertThat(workspace.history(YEAR, "").join())
                .anySatisfy(entry -> assertThat(entry.what()).isEqualTo("填报分工“区市场监督管理局 · 行政处罚案件数”"));

        workspace.undo().join();
        assertThat(assignments().asks(unit("market"), penalties)).isTrue();
    }

    @Test
    void what_is_as_usual_again_is_not_kept() {
        List<ReportingUnit> units = List.of(unit("market"));
        List<Matter> subjects = List.of(Matter.of(indicator("enforcement_penalties")));
        Catalogue usual = catalogue();
        Catalogue without = assignments().with(units, subjects, false);
        assertThat(without.assignments()).hasSize(usual.assignments().size() + 1);
        assertThat(without.assignments(YEAR).with(units, subjects, true).assignments())
                .containsExactlyInAnyOrderElementsOf(usual.assignments());
    }

    @Test
    void it_is_there_when_the_workspace_is_opened_again() {
        Catalogue changed =
                assignments().with(List.of(unit("market")), List.of(Matter.ofLedger("reconsideration")), true);
        workspace.apply(new Edit.SetCatalogue(YEAR, changed, "")).join();
        workspace.close();
        workspace = Workspace.open(temporary.resolve("法治 年报"));
        assertThat(assignments().asks(unit("market"), Matter.ofLedger("reconsideration")))
                .isTrue();
    }
}
