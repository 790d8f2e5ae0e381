package org.fazhi.workspace.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.excel.indicator.ImportChoices;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.excel.indicator.Verdict;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.reading.SheetMaker;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.example.ExampleEdits;
import org.fazhi.workspace.example.ExampleYear;
import org.fazhi.workspace.filing.IndicatorExport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorIntakeTest {
    @TempDir
    Path temporary;

    private Workspace workspace;
    private IndicatorIntake intake;

    @BeforeEach
    void open() {
        workspace = Workspace.open(temporary.resolve("法治 年报"));
        workspace.createYear(2020, "eight_areas").join();
        intake = new IndicatorIntake(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void the_exported_workbook_imported_again_says_same_for_every_figure() {
        YearBook book = fillWithExample();
        Path file = temporary.resolve("指标 汇总.xlsx");
        new IndicatorExport(workspace).write(book, file);

        ImportPlan plan = plan(file, 2020, ImportChoices.NONE);

        long known = book.catalogue().indicators().stream()
                .filter(indicator -> book.figure(indicator.code()).quantity().isPresent())
                .count();
        assertThat(plan.cells()).extracting(PlannedCell::verdict).containsOnly(Verdict.SAME);
        assertThat(plan.cells()).hasSize((int) known);
        assertThat(plan.refusal()).isEmpty();
    }

    @Test
    void last_years_sheet_makes_its_year_and_every_figure_keeps_file_sheet_and_cell() {
        Path file = ExampleYear.read(2020).copySheet(temporary);

        ImportPlan plan = plan(file, 2019, ImportChoices.NONE);
        assertThat(workspace.years()).containsExactly(2020);
        YearBook book = intake.accept(plan, ImportChoices.NONE, Set.of()).join();

        Figure days = book.figure("permit_days");
        assertThat(days.quantity().orElseThrow().number()).isEqualByComparingTo("926");
        assertThat(days.source()).isInstanceOfSatisfying(Figure.Imported.class, source -> {
            assertThat(source.file()).isEqualTo("2019年统计表.xlsx");
            assertThat(source.cell()).matches("[A-Z]+\\d+");
        });
        assertThat(workspace.book(2020).lastYear("permit_days").flatMap(Figure::quantity))
                .isPresent();
    }

    @Test
    void figures_go_into_a_year_that_was_begun_for_them_and_could_not_be_shown() {
        ImportPlan plan = plan(ExampleYear.read(2020).copySheet(temporary), 2019, ImportChoices.NONE);
        Runnable mend = workspace.onChanged(_ -> {
            throw new IllegalStateException("画不出");
        });
        assertThatThrownBy(
                        () -> intake.accept(plan, ImportChoices.NONE, Set.of()).join())
                .hasMessageContaining("已经保存");
        mend.run();
        assertThat(workspace.book(2019).figure("permit_days").quantity()).isPresent();
    }

    @Test
    void an_import_is_one_step_to_undo() {
        Path file = sheet(new Object[][] {{"指标", "2020年"}, {"承诺审批时限", 687}, {"专职人民调解员数", 21}});
        ImportPlan plan = plan(file, 2020, ImportChoices.NONE);
        intake.accept(plan, ImportChoices.NONE, Set.of()).join();
        assertThat(workspace.book(2020).figure("permit_days").quantity()).isPresent();

        workspace.undo().join();

        assertThat(workspace.book(2020).figure("permit_days").quantity()).isEmpty();
        assertThat(workspace.book(2020).figure("mediators_fulltime").quantity()).isEmpty();
    }

    @Test
    void one_unreadable_cell_of_a_known_indicator_keeps_the_whole_file_out() {
        Path file = sheet(new Object[][] {{"指标", "2020年"}, {"承诺审批时限", 687}, {"专职人民调解员数", "21或22"}});
        ImportPlan plan = plan(file, 2020, ImportChoices.NONE);

        assertThatThrownBy(
                        () -> intake.accept(plan, ImportChoices.NONE, Set.of()).join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("表1!B3")
                .hasMessageContaining("来表 甲.xlsx");
        assertThat(workspace.book(2020).figure("permit_days").quantity()).isEmpty();
    }

    @Test
    void without_the_unreadable_cell_the_rest_is_taken() {
        Path file = sheet(new Object[][] {{"指标", "2020年"}, {"承诺审批时限", 687}, {"专职人民调解员数", "21或22"}});
        ImportPlan plan = plan(file, 2020, ImportChoices.NONE);
        PlannedCell unreadable = plan.cells(Verdict.ERROR).getFirst();

        intake.accept(plan, ImportChoices.NONE, Set.of(unreadable.place())).join();

        assertThat(workspace.book(2020).figure("permit_days").quantity()).contains(Quantity.exact(687, "工作日"));
        assertThat(workspace.book(2020).figure("mediators_fulltime").quantity()).isEmpty();
    }

    @Test
    void a_match_chosen_by_hand_is_remembered_for_the_next_file() {
        Path file = sheet(new Object[][] {{"指标", "2020年"}, {"调解队伍规模(专职)", 21}});
        assertThat(plan(file, 2020, ImportChoices.NONE).count(Verdict.UNMATCHED))
                .isEqualTo(1);
        ImportChoices chosen = ImportChoices.NONE.withMatch("调解队伍规模(专职)", "mediators_fulltime");
        intake.accept(plan(file, 2020, chosen), chosen, Set.of()).join();

        ImportPlan next = plan(file, 2020, ImportChoices.NONE);

        assertThat(next.cells())
                .singleElement()
                .satisfies(cell ->
                        assertThat(cell.indicator().map(Indicator::code)).contains("mediators_fulltime"))
                .extracting(PlannedCell::verdict)
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void a_doubtful_name_is_proposed_and_not_taken() {
        Path file = sheet(new Object[][] {{"指标", "2020年"}, {"合法性审查事项", "150余件"}, {"承诺审批时限", 687}});

        ImportPlan plan = plan(file, 2020, ImportChoices.NONE);
        intake.accept(plan, ImportChoices.NONE, Set.of()).join();

        PlannedCell doubtful = plan.cells(Verdict.UNMATCHED).getFirst();
        assertThat(doubtful.proposals().getFirst().indicator().code()).isEqualTo("review_total");
        assertThat(workspace.book(2020).figure("review_total").quantity()).isEmpty();
    }

    @Test
    void of_contradicting_cells_the_chosen_one_is_taken() {
        Path file = sheet(new Object[][] {{"指标", "2020年"}, {"专职人民调解员数", 21}, {"专职调解员数", 22}});
        ImportPlan contradicting = plan(file, 2020, ImportChoices.NONE);
        assertThat(contradicting.cells()).hasSize(2).allMatch(PlannedCell::isOneOfSeveral);

        ImportChoices chosen =
                ImportChoices.NONE.withPreferred(contradicting.cells().getLast().place());
        ImportPlan settled = plan(file, 2020, chosen);
        YearBook book = intake.accept(settled, chosen, Set.of()).join();

        assertThat(settled.cells()).extracting(PlannedCell::verdict).containsExactly(Verdict.CONFLICT, Verdict.NEW);
        assertThat(book.figure("mediators_fulltime").quantity().orElseThrow().number())
                .isEqualByComparingTo("22");
    }

    @Test
    void a_file_in_which_no_indicator_is_certain_is_refused() {
        Path file = sheet(new Object[][] {{"品名", "数量"}, {"铅笔", 12}});

        ImportPlan plan = plan(file, 2020, ImportChoices.NONE);

        assertThatThrownBy(
                        () -> intake.accept(plan, ImportChoices.NONE, Set.of()).join())
                .cause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("来表 甲.xlsx");
    }

    @Test
    void a_protected_file_asks_for_its_password() {
        Path file = SheetMaker.protectedXlsx(temporary.resolve("加密 表.xlsx"), "秘密");

        assertThat(intake.open(file, Optional.empty()).result().join()).isInstanceOf(OpenedFile.PasswordAsked.class);
        assertThat(intake.open(file, Optional.of("错".toCharArray())).result().join())
                .isInstanceOfSatisfying(
                        OpenedFile.PasswordAsked.class,
                        asked -> assertThat(asked.sentence()).contains("不对"));
        assertThat(intake.open(file, Optional.of("秘密".toCharArray())).result().join())
                .isInstanceOf(OpenedFile.Readable.class);
    }

    private YearBook fillWithExample() {
        ExampleYear example = ExampleYear.read(2020);
        intake.accept(
                        plan(ExampleYear.read(2020).copySheet(temporary), 2019, ImportChoices.NONE),
                        ImportChoices.NONE,
                        Set.of())
                .join();
        return workspace
                .apply(new ExampleEdits(example, workspace.book(2020).catalogue()).all())
                .join();
    }

    private Path sheet(Object[][] rows) {
        return SheetMaker.xlsx(temporary.resolve("来表 甲.xlsx"), Map.of("表1", rows));
    }

    private ImportPlan plan(Path file, int year, ImportChoices choices) {
        OpenedFile<SheetFile> opened =
                intake.open(file, Optional.empty()).result().join();
        return switch (opened) {
            case OpenedFile.Readable(var readable) ->
                intake.plan(readable, year, choices).result().join();
            case OpenedFile.PasswordAsked(String sentence) -> throw new AssertionError(sentence);
        };
    }
}
