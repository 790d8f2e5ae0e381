package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.edit.Closing;
import org.fazhi.edit.Edit;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.edit.ReportPoint;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    Path temporary;

    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        folder = temporary.resolve("法治 年报");
        workspace = Workspace.open(folder);
        workspace.createYear(2020, "eight_areas").join();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void a_figure_entered_is_there_with_its_qualifier_after_reopening() {
        Indicator indicator = typed(0);
        Quantity about = new Quantity(new BigDecimal("150"), indicator.unit(), Qualifier.MORE);
        workspace.apply(figure(indicator, about)).join();

        workspace.close();
        workspace = Workspace.open(folder);

        Figure figure = workspace.book(2020).figure(indicator.code());
        assertThat(figure.quantity()).contains(about);
        assertThat(figure.source()).isInstanceOf(Figure.Typed.class);
    }

    @Test
    void everything_else_of_a_year_is_there_after_reopening() {
        Catalogue catalogue = workspace.book(2020).catalogue();
        String item = catalogue.areas().getFirst().items().getFirst().code();
        workspace.apply(new Edit.SetText(2020, item, "共{甲}件。")).join();
        workspace
                .apply(new Edit.SetItemState(2020, item, ItemState.SUBMITTED, ""))
                .join();
        workspace.apply(new Edit.SetSetting(2020, "report.title", "关于\n自查的报告")).join();
        workspace.apply(new Edit.Explain(2020, "parts:1", "口径不同")).join();
        workspace.apply(new Edit.SetNote(2020, typed(0).code(), "含镇街")).join();
        workspace
                .apply(new Edit.SetPoints(2020, ReportPoint.Chapter.PROBLEMS, points("一", "二")))
                .join();
        workspace
                .apply(new Edit.ConfirmName(
                        2020, new ConfirmedName.Key(ConfirmedName.Kind.INDICATOR, "", "复议件数"), typed(1).code(), ""))
                .join();
        YearBook before = workspace.book(2020);

        workspace.close();
        workspace = Workspace.open(folder);

        YearBook after = workspace.book(2020);
        assertThat(Books.facts(after)).isEqualTo(Books.facts(before));
        assertThat(after.catalogue()).isEqualTo(catalogue);
        assertThat(after.text(item)).isEqualTo("共{甲}件。");
        assertThat(after.state(item)).isEqualTo(ItemState.SUBMITTED);
        assertThat(after.setting("report.title")).isEqualTo("关于\n自查的报告");
        assertThat(after.explanations()).containsEntry("parts:1", "口径不同");
        assertThat(after.figure(typed(0).code()).note()).isEqualTo("含镇街");
        assertThat(after.problems()).extracting(ReportPoint::heading).containsExactly("一", "二");
        assertThat(workspace.confirmedNames().indicators()).containsEntry("复议件数", typed(1).code());
    }

    @Test
    void the_first_figure_or_text_of_an_item_begins_it_in_the_same_step() {
        Indicator indicator = typed(0);
        workspace.apply(figure(indicator, 3)).join();
        assertThat(workspace.book(2020).state(indicator.workItem())).isEqualTo(ItemState.FILLING);

        workspace.undo().join();

        assertThat(workspace.book(2020).state(indicator.workItem())).isEqualTo(ItemState.EMPTY);
        assertThat(workspace.book(2020).figure(indicator.code()).quantity()).isEmpty();
    }

    @Test
    void the_same_value_again_is_no_step() {
        Indicator indicator = typed(0);
        workspace.apply(figure(indicator, 3)).join();
        int entries = workspace.history(2020, "").join().size();

        workspace.apply(figure(indicator, 3)).join();

        assertThat(workspace.history(2020, "").join()).hasSize(entries);
    }

    @Test
    void history_says_who_when_from_to_and_why() {
        Indicator indicator = typed(0);
        workspace.apply(new Edit.SetSetting(2020, "office.person", "王 敏")).join();
        workspace.apply(figure(indicator, 3)).join();
        workspace
                .apply(new Edit.SetFigure(
                        2020,
                        indicator.code(),
                        Optional.empty(),
                        Optional.of(Quantity.exact(4, indicator.unit().symbol())),
                        new Origin.Keyboard(),
                        "漏报一件"))
                .join();

        HistoryEntry newest = workspace.history(2020, indicator.code()).join().getFirst();

        String unit = indicator.unit().symbol();
        assertThat(newest.who()).isEqualTo("王 敏");
        assertThat(newest.what()).isEqualTo(indicator.name());
        assertThat(newest.before()).isEqualTo("3" + unit);
        assertThat(newest.after()).isEqualTo("4" + unit);
        assertThat(newest.why()).isEqualTo("漏报一件");
    }

    @Test
    void an_undo_stands_in_the_history_and_outlives_a_restart() {
        Indicator indicator = typed(0);
        workspace.apply(figure(indicator, 3)).join();
        workspace.apply(figure(indicator, 4)).join();
        workspace.close();
        workspace = Workspace.open(folder);
        assertThat(workspace.undoState().undo()).contains(indicator.name());

        workspace.undo().join();
        assertThat(number(indicator)).isEqualTo("3");
        assertThat(workspace.undoState().redo()).contains(indicator.name());
        HistoryEntry newest = workspace.history(2020, indicator.code()).join().getFirst();
        assertThat(newest.after()).startsWith("3");
        assertThat(newest.why()).contains("撤销");

        workspace.redo().join();
        assertThat(number(indicator)).isEqualTo("4");
    }

    @Test
    void a_new_edit_ends_what_could_be_redone() {
        Indicator indicator = typed(0);
        workspace.apply(figure(indicator, 3)).join();
        workspace.undo().join();
        workspace.apply(figure(typed(1), 7)).join();

        assertThat(workspace.undoState().redo()).isEmpty();
        assertRefused(() -> workspace.redo().join(), "没有可以重做");
    }

    @Test
    void a_batch_is_undone_as_one() {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 5; i++) edits.add(figure(typed(i), i + 1));
        workspace.apply(new Edit.Batch(2020, "导入 去年.xlsx", edits)).join();
        assertThat(number(typed(4))).isEqualTo("5");
        assertThat(workspace.undoState().undo()).isEqualTo("导入 去年.xlsx");

        workspace.undo().join();

        for (int i = 0; i < 5; i++) {
            assertThat(workspace.book(2020).figure(typed(i).code()).quantity()).isEmpty();
        }
    }

    @Test
    void an_edit_that_fails_half_way_changes_nothing() {
        List<Edit> edits = List.of(figure(typed(0), 1), new Edit.SetText(2020, "no.such_item", "x"));
        Map<String, Object> before = Books.facts(workspace, 2020);

        assertRefused(() -> workspace.apply(new Edit.Batch(2020, "两件事", edits)).join(), "no.such_item");

        assertThat(Books.facts(workspace, 2020)).isEqualTo(before);
        workspace.close();
        workspace = Workspace.open(folder);
        assertThat(workspace.book(2020).figure(typed(0).code()).quantity()).isEmpty();
        assertThat(workspace.undoState().undo()).isEmpty();
    }

    @Test
    void a_locked_year_refuses_every_edit_and_undo_until_it_is_opened_again() {
        Indicator indicator = typed(0);
        workspace.apply(figure(indicator, 3)).join();
        workspace.apply(Closing.of(2020)).join();
        assertThat(workspace.book(2020).locked()).isTrue();

        assertRefused(() -> workspace.apply(figure(indicator, 4)).join(), "已定稿锁定");
        assertRefused(
                () -> workspace
                        .apply(new Edit.SetSetting(2020, "report.number", "1号"))
                        .join(),
                "已定稿锁定");
        assertRefused(() -> workspace.undo().join(), "已定稿锁定");
        assertThat(number(indicator)).isEqualTo("3");

        workspace.apply(Closing.opened(2020)).join();
        workspace.apply(figure(indicator, 4)).join();
        assertThat(number(indicator)).isEqualTo("4");
    }

    @Test
    void a_year_begins_with_its_own_copy_of_the_last() {
        workspace.apply(new Edit.SetSetting(2020, "report.mark", "示范区文件")).join();
        workspace.apply(new Edit.SetSetting(2020, "report.number", "〔2021〕3号")).join();

        YearBook next = workspace.createYear(2021, "").join();

        assertThat(next.catalogue()).isEqualTo(workspace.book(2020).catalogue());
        assertThat(next.setting("report.mark")).isEqualTo("示范区文件");
        assertThat(next.setting("report.number")).isEmpty();
        assertThat(workspace.years()).containsExactly(2020, 2021);
        assertRefused(() -> workspace.createYear(2021, "").join(), "已经有2021年度");
    }

    @Test
    void what_was_retired_is_not_carried_into_the_next_year_unless_a_formula_needs_it() {
        Catalogue catalogue = workspace.book(2020).catalogue();
        Set<String> retired = Set.of("model_first_pass_province", "permit_days");
        workspace
                .apply(new Edit.SetCatalogue(
                        2020,
                        catalogue.withIndicators(catalogue.indicators().stream()
                                .map(one -> one.withRetired(retired.contains(one.code())))
                                .toList()),
                        "停用两项"))
                .join();

        Catalogue next = workspace.createYear(2021, "").join().catalogue();

        assertThat(next.indicator("model_first_pass_province")).isEmpty();
        assertThat(next.indicator("permit_days")).isPresent();
        assertThat(next.indicators()).hasSize(catalogue.indicators().size() - 1);
    }

    @Test
    void a_collected_indicator_is_entered_for_units_and_whole_only_while_none_has_answered() {
        Indicator collected = workspace.book(2020).catalogue().indicators().stream()
                .filter(one -> one.kind().keyword().equals("collected"))
                .findFirst()
                .orElseThrow();
        List<String> units = workspace.book(2020).catalogue().unitsAsked(collected, 2020).stream()
                .map(unit -> unit.code())
                .toList();
        assertRefused(
                () -> workspace.apply(ofUnit(typed(0), units.getFirst(), 1)).join(), "不分单位");
        assertRefused(() -> workspace.apply(ofUnit(collected, "nowhere", 1)).join(), "nowhere");

        workspace.apply(figure(collected, 1)).join();
        assertThat(number(collected)).isEqualTo("1");

        workspace.apply(ofUnit(collected, units.getFirst(), 3)).join();
        workspace.apply(ofUnit(collected, units.getLast(), 4)).join();
        assertRefused(() -> workspace.apply(figure(collected, 1)).join(), "填报单位");

        assertThat(number(collected)).isEqualTo("7");
        Figure.Summed sum =
                (Figure.Summed) workspace.book(2020).figure(collected.code()).source();
        assertThat(sum.answered()).containsExactlyInAnyOrder(units.getFirst(), units.getLast());
        assertThat(sum.unanswered()).hasSize(units.size() - 2);
    }

    @Test
    void nothing_is_written_into_a_year_that_is_not_kept() {
        assertRefused(
                () -> workspace
                        .apply(new Edit.SetSetting(1999, "report.title", "甲"))
                        .join(),
                "没有1999年度");
        assertThat(workspace.history(1999, "").join()).isEmpty();
    }

    @Test
    void after_closing_an_edit_is_refused_in_words() {
        workspace.close();

        assertRefused(() -> workspace.apply(figure(typed(0), 1)).join(), "已经关闭");
    }

    @Test
    void watchers_are_told_of_each_change_until_they_leave() {
        List<Integer> told = new ArrayList<>();
        Runnable leave = workspace.onChanged(changed -> told.add(changed.year()));
        workspace.apply(figure(typed(0), 1)).join();
        workspace.undo().join();
        leave.run();
        workspace.redo().join();

        assertThat(told).containsExactly(2020, 2020);
    }

    @Test
    void what_may_not_be_entered_is_refused_in_words() {
        Indicator derived = workspace.book(2020).catalogue().indicators().stream()
                .filter(one -> one.kind().keyword().equals("derived"))
                .findFirst()
                .orElseThrow();
        assertRefused(() -> workspace.apply(figure(derived, 1)).join(), "公式");
        assertRefused(
                () -> workspace.apply(figure(typed(0), Quantity.exact(1, "光年"))).join(), "光年");
        assertRefused(() -> workspace.book(1999), "没有1999年度");
    }

    private Edit figure(Indicator indicator, long number) {
        return figure(indicator, Quantity.exact(number, indicator.unit().symbol()));
    }

    private Edit figure(Indicator indicator, Quantity quantity) {
        return new Edit.SetFigure(
                2020, indicator.code(), Optional.empty(), Optional.of(quantity), new Origin.Keyboard(), "");
    }

    private static Edit ofUnit(Indicator indicator, String unit, long number) {
        Quantity quantity = Quantity.exact(number, indicator.unit().symbol());
        return new Edit.SetFigure(
                2020, indicator.code(), Optional.of(unit), Optional.of(quantity), new Origin.Keyboard(), "");
    }

    private Indicator typed(int index) {
        return workspace.book(2020).catalogue().indicators().stream()
                .filter(Indicator::isTyped)
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    private String number(Indicator indicator) {
        return workspace
                .book(2020)
                .figure(indicator.code())
                .quantity()
                .orElseThrow()
                .number()
                .toPlainString();
    }

    private static List<ReportPoint> points(String... headings) {
        List<ReportPoint> points = new ArrayList<>();
        for (String heading : headings) {
            points.add(new ReportPoint(ReportPoint.Chapter.PROBLEMS, "p" + points.size(), heading, "内容"));
        }
        return points;
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what, String words) {
        assertThatThrownBy(what).satisfies(failure -> {
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
            assertThat(cause).isInstanceOf(Refused.class).hasMessageContaining(words);
        });
    }

    @Test
    void what_fails_after_the_commit_is_not_told_as_if_it_were_not_saved() {
        Runnable stop = workspace.onChanged(_ -> {
            throw new IllegalStateException("画不出");
        });
        assertThatThrownBy(() -> workspace
                        .apply(new Edit.SetSetting(2020, "office.district", "甲区"))
                        .join())
                .hasCauseInstanceOf(SavedNotShown.class)
                .hasMessageContaining("已经保存");
        stop.run();
        assertThat(workspace.book(2020).setting("office.district")).isEqualTo("甲区");
        workspace.apply(new Edit.SetSetting(2020, "office.district", "乙区")).join();
        workspace.undo().join();
        assertThat(workspace.book(2020).setting("office.district")).isEqualTo("甲区");
    }
}
