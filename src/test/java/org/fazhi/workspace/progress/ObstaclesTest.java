package org.fazhi.workspace.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Finding;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.endurance.TrialFolders;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.example.ExampleFilling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a year is finished, and what stands against it when it is not. */
class ObstaclesTest {
    private static final int YEAR = 2020;

    /** The example takes longer to fill in than to copy. */
    @TempDir
    private static Path filled;

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeAll
    static void fillTheExample() {
        try (Workspace example = Workspace.open(filled.resolve("工作区"))) {
            new ExampleFilling(example, 2020).fill().join();
        }
    }

    @BeforeEach
    void open() throws IOException {
        TrialFolders.copy(filled.resolve("工作区"), folder.resolve("工作区"));
        workspace = Workspace.open(folder.resolve("工作区"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void nothing_stands_against_a_year_in_which_all_is_answered_explained_written_and_approved() {
        finish();

        assertThat(words()).isEmpty();
        assertThat(verdict()).isEqualTo("2020年度可以报送。");
    }

    @Test
    void each_sort_of_thing_left_undone_stands_against_it_with_its_place() {
        finish();

        Finding warning = open(Severity.NOTE, true);
        apply(new Edit.Explain(YEAR, warning.key(), ""));
        assertThat(words()).containsExactly("1 项警告没有说明");
        assertThat(obstacles().getFirst().place()).isEqualTo(warning.place());

        apply(new Edit.SetItemState(YEAR, "service.permits", ItemState.RETURNED, "再看"));
        apply(new Edit.SetText(YEAR, "service.services", ""));
        assertThat(words()).contains("2 个事项没有审核", "1 个事项没有文字");
        assertThat(verdict()).startsWith("2020年度还不能报送：").contains("2 个事项没有审核");

        apply(new Edit.SetFigure(
                YEAR,
                "law_report_persons",
                Optional.of("market"),
                Optional.of(Quantity.exact(99_999, "")),
                typed(),
                ""));
        Finding error = workspace.check(book()).getFirst();
        assertThat(error.severity()).isEqualTo(Severity.ERROR);
        assertThat(obstacles().getFirst())
                .isInstanceOf(Obstacle.Errors.class)
                .extracting(Obstacle::place)
                .isEqualTo(error.place());
    }

    @Test
    void a_unit_that_has_not_answered_stands_against_it_even_where_the_warning_is_explained() {
        finish();

        apply(new Edit.SetFigure(YEAR, "law_report_persons", Optional.of("market"), Optional.empty(), typed(), ""));
        explainAndApprove();

        assertThat(words()).containsExactly("1 个单位未报");
    }

    private static Origin typed() {
        return new Origin.Keyboard();
    }

    /** A clerk at the end of the season: what is missing is given, what is odd is explained, everything is approved. */
    private void finish() {
        List<Edit> answers = new ArrayList<>();
        for (Missing missing : YearProgress.of(book(), workspace.today()).missing())
            if (missing instanceof Missing.OfFigure figure)
                for (ReportingUnit unit : figure.units())
                    answers.add(new Edit.SetFigure(
                            YEAR,
                            figure.indicator().code(),
                            Optional.of(unit.code()),
                            Optional.of(Quantity.exact(0, "")),
                            typed(),
                            ""));
        apply(new Edit.Batch(YEAR, "代填", answers));
        explainAndApprove();
    }

    private void explainAndApprove() {
        List<Edit> edits = new ArrayList<>();
        for (Finding finding : workspace.check(book()))
            if (finding.isOpen()) edits.add(new Edit.Explain(YEAR, finding.key(), "已核对"));
        book().catalogue().areas().stream()
                .flatMap(area -> area.items().stream())
                .forEach(item -> edits.add(new Edit.SetItemState(YEAR, item.code(), ItemState.APPROVED, "")));
        apply(new Edit.Batch(YEAR, "收尾", edits));
    }

    private Finding open(Severity not, boolean explained) {
        return workspace.check(book()).stream()
                .filter(one -> one.severity() != not && one.explanation().isPresent() == explained)
                .findFirst()
                .orElseThrow();
    }

    private void apply(Edit edit) {
        workspace.apply(edit).join();
    }

    private YearBook book() {
        return workspace.book(YEAR);
    }

    private List<Obstacle> obstacles() {
        return Obstacles.of(book(), YearProgress.of(book(), workspace.today()), workspace.check(book()));
    }

    private List<String> words() {
        return obstacles().stream().map(Obstacle::words).toList();
    }

    private String verdict() {
        return Obstacle.verdict(YEAR, obstacles());
    }
}
