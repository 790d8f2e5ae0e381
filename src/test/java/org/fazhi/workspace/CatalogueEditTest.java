package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.edit.Edit;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.Origin;
import org.fazhi.edit.ReportPoint;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year's own catalogue, edited. */
class CatalogueEditTest {
    private static final String DAYS = "permit_days";

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
    void a_rename_rewrites_tokens_and_formulas_in_one_step() {
        String old = indicator(2020, DAYS).name();
        String item = indicator(2020, DAYS).workItem();
        workspace
                .apply(new Edit.SetText(2020, item, "时限{%s}，{%s|较上年}。".formatted(old, old)))
                .join();
        workspace
                .apply(new Edit.SetSetting(2020, "report.opening", "共{%s}。".formatted(old)))
                .join();
        workspace
                .apply(new Edit.SetPoints(
                        2020,
                        ReportPoint.Chapter.NEXT_YEAR,
                        List.of(new ReportPoint(
                                ReportPoint.Chapter.NEXT_YEAR,
                                "p",
                                "再压{%s}".formatted(old),
                                "{%s|上年}".formatted(old)))))
                .join();
        enter(2019, 926);
        enter(2020, 687);
        Map<String, Object> before = Books.facts(workspace.book(2020));

        edit(2020, DAYS, one -> one.withName("审批承诺用时")).join();

        YearBook book = workspace.book(2020);
        assertThat(book.text(item)).isEqualTo("时限{审批承诺用时}，{审批承诺用时|较上年}。");
        assertThat(book.setting("report.opening")).isEqualTo("共{审批承诺用时}。");
        assertThat(book.nextYear().getFirst().heading()).isEqualTo("再压{审批承诺用时}");
        assertThat(book.nextYear().getFirst().text()).isEqualTo("{审批承诺用时|上年}");
        assertThat(rate(book)).isEqualTo("25.81");
        assertThat(((IndicatorKind.Derived)
                                indicator(2020, "permit_days_cut_rate").kind())
                        .formula())
                .doesNotContain(old);
        assertThat(indicator(2019, DAYS).name()).isEqualTo(old);

        workspace.undo().join();
        assertThat(Books.facts(workspace.book(2020))).isEqualTo(before);
    }

    @Test
    void another_order_is_told_of_what_moved_and_of_nothing_beside_other_changes() {
        List<Indicator> all = workspace.book(2020).catalogue().indicators();
        List<Indicator> order = new ArrayList<>(all);
        Collections.swap(order, 3, 4);
        apply(workspace.book(2020).catalogue().withIndicators(order));
        assertThat(told(all.get(3).code())).containsExactly("第 4 项 → 第 5 项");
        assertThat(told(all.get(4).code())).containsExactly("第 5 项 → 第 4 项");
        assertThat(told(all.get(5).code())).isEmpty();

        order.set(6, order.get(6).withName("另一个名称"));
        Collections.swap(order, 5, 7);
        apply(workspace.book(2020).catalogue().withIndicators(order));
        assertThat(told(all.get(6).code())).hasSize(1);
        assertThat(told(all.get(5).code())).isEmpty();
    }

    private void apply(Catalogue catalogue) {
        workspace.apply(new Edit.SetCatalogue(2020, catalogue, "改目录")).join();
    }

    private List<String> told(String place) {
        return workspace.history(2020, place).join().stream()
                .map(entry -> entry.before() + " → " + entry.after())
                .toList();
    }

    @Test
    void two_indicators_can_trade_names() {
        Indicator one = indicator(2020, DAYS);
        Indicator other = indicator(2020, "permit_items");
        workspace
                .apply(new Edit.SetText(2020, one.workItem(), "{%s}和{%s}".formatted(one.name(), other.name())))
                .join();
        Catalogue traded = changed(2020, DAYS, indicator -> indicator.withName(other.name()));
        traded = changed(traded, "permit_items", indicator -> indicator.withName(one.name()));

        workspace.apply(new Edit.SetCatalogue(2020, traded, "交换名称")).join();

        assertThat(workspace.book(2020).text(one.workItem()))
                .isEqualTo("{%s}和{%s}".formatted(other.name(), one.name()));
    }

    @Test
    void editing_a_year_leaves_the_year_before_as_it_was() {
        enter(2020, 687);
        workspace.createYear(2021, "").join();
        Map<String, Object> before = Books.facts(workspace.book(2020));

        edit(2021, DAYS, one -> one.withName("用时").withRetired(true)).join();
        Catalogue shorter = workspace.book(2021).catalogue();
        workspace
                .apply(new Edit.SetCatalogue(
                        2021, shorter.withIndicators(shorter.indicators().reversed()), "倒序"))
                .join();

        assertThat(Books.facts(workspace.book(2020))).isEqualTo(before);
        workspace.close();
        workspace = Workspace.open(folder);
        assertThat(Books.facts(workspace.book(2020))).isEqualTo(before);
        assertThat(workspace.book(2021).catalogue().indicators().getLast().code())
                .isEqualTo(
                        workspace.book(2020).catalogue().indicators().getFirst().code());
    }

    @Test
    void a_circle_an_unknown_name_and_a_name_twice_are_refused() {
        String rate = indicator(2020, "permit_days_cut_rate").name();
        String days = indicator(2020, DAYS).name();
        assertRefused(
                edit(2020, DAYS, one -> one.withKind(new IndicatorKind.Derived(rate + " * 2"))), days + " → " + rate);
        assertRefused(edit(2020, DAYS, one -> one.withKind(new IndicatorKind.Derived("没有这个"))), "没有这个");
        assertRefused(edit(2020, DAYS, one -> one.withName(rate)), rate);
        assertThat(indicator(2020, DAYS).name()).isEqualTo(days);
    }

    @Test
    void what_holds_figures_is_not_removed_nor_given_another_way() {
        enter(2020, 687);
        Catalogue catalogue = workspace.book(2020).catalogue();
        Catalogue without = catalogue.withIndicators(catalogue.indicators().stream()
                .filter(one -> !one.code().equals(DAYS) && !one.code().equals("permit_days_cut_rate"))
                .toList());

        assertRefused(workspace.apply(new Edit.SetCatalogue(2020, without, "删除")), "停用");
        assertRefused(edit(2020, DAYS, one -> one.withKind(new IndicatorKind.Collected())), "已有数据");
    }

    @Test
    void figures_follow_a_changed_unit_of_measure() {
        String code = workspace.book(2020).catalogue().indicators().stream()
                .filter(one -> one.isTyped() && one.unit().symbol().equals("万元"))
                .findFirst()
                .orElseThrow()
                .code();
        set(2020, code, Quantity.exact(new BigDecimal("1.5"), new MeasureUnit("万元")))
                .join();

        Indicator indicator = indicator(2020, code);
        edit(2020, code, one -> inUnit(indicator, "元")).join();

        assertThat(workspace.book(2020).figure(code).quantity()).contains(Quantity.exact(15000, "元"));
    }

    @Test
    void the_history_tells_what_was_changed_in_the_words_of_the_screen() {
        edit(2020, DAYS, one -> one.withKind(new IndicatorKind.Collected())).join();

        HistoryEntry newest = workspace.history(2020, DAYS).join().getFirst();

        assertThat(newest.what()).contains(indicator(2020, DAYS).name());
        assertThat(newest.after()).contains("类型：汇总").doesNotContainPattern("[A-Za-z]");
        assertThat(newest.before()).doesNotContainPattern("[A-Za-z]");
    }

    private static Indicator inUnit(Indicator one, String unit) {
        return new Indicator(
                one.code(),
                one.words(),
                one.workItem(),
                new Indicator.Measure(
                        new MeasureUnit(unit), one.decimals(), one.measure().direction()),
                one.kind(),
                one.responsibleUnit(),
                one.expected(),
                one.asking());
    }

    private CompletableFuture<YearBook> edit(int year, String code, UnaryOperator<Indicator> change) {
        return workspace.apply(new Edit.SetCatalogue(year, changed(year, code, change), "修改指标"));
    }

    private Catalogue changed(int year, String code, UnaryOperator<Indicator> change) {
        return changed(workspace.book(year).catalogue(), code, change);
    }

    private static Catalogue changed(Catalogue catalogue, String code, UnaryOperator<Indicator> change) {
        List<Indicator> indicators = new ArrayList<>(catalogue.indicators());
        indicators.replaceAll(one -> one.code().equals(code) ? change.apply(one) : one);
        return catalogue.withIndicators(indicators);
    }

    private void enter(int year, long days) {
        if (!workspace.years().contains(year)) workspace.createYear(year, "").join();
        set(year, DAYS, Quantity.exact(days, "工作日")).join();
    }

    private CompletableFuture<YearBook> set(int year, String code, Quantity quantity) {
        return workspace.apply(
                new Edit.SetFigure(year, code, Optional.empty(), Optional.of(quantity), new Origin.Keyboard(), ""));
    }

    private Indicator indicator(int year, String code) {
        return workspace.book(year).catalogue().indicator(code).orElseThrow();
    }

    private static String rate(YearBook book) {
        return book.figure("permit_days_cut_rate")
                .quantity()
                .orElseThrow()
                .number()
                .toPlainString();
    }

    private static void assertRefused(CompletableFuture<YearBook> edit, String words) {
        assertThatThrownBy(edit::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(Refused.class)
                .hasMessageContaining(words);
    }
}
