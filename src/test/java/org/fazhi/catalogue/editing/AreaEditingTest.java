package org.fazhi.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.Chapter.Content;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.formula.CatalogueFormulas;
import org.junit.jupiter.api.Test;

class AreaEditingTest {
    private final Catalogue before = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);

    private static CatalogueEditing editing(Catalogue catalogue) {
        return new CatalogueEditing(catalogue, new CatalogueFormulas());
    }

    private static Catalogue edited(EditingOutcome outcome, String what) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Edited.class, edited -> assertThat(edited.what()).isEqualTo(what));
        return ((Edited) outcome).catalogue();
    }

    private static List<String> areas(Catalogue catalogue) {
        return catalogue.areas().stream().map(Area::code).toList();
    }

    private static Area own(String code, String tab) {
        return new Area(code, tab, "加强" + tab, "justice", List.of());
    }

    @Test
    void an_area_moves_in_its_chapter_and_takes_its_indicators_along() {
        Catalogue after = edited(editing(before).areas().move("training", -7), "调整“学法培训”的顺序");
        assertThat(areas(after)).startsWith("training", "leadership", "service").hasSize(8);
        assertThat(after.chapters().getFirst().areas()).isEqualTo(areas(after));
        assertThat(after.indicators().getFirst().workItem()).startsWith("training.");
        assertThat(after.indicators()).containsExactlyInAnyOrderElementsOf(before.indicators());
        assertThat(edited(editing(after).areas().move("training", 7), "调整“学法培训”的顺序"))
                .isEqualTo(before);
        assertThat(editing(before).areas().move("leadership", -1)).isInstanceOf(Declined.class);
    }

    @Test
    void a_new_area_stands_last_in_its_chapter_and_is_renamed_in_it() {
        String code = editing(before).areas().freeCode();
        Catalogue after = edited(editing(before).areas().add(own(code, "应急处置"), "work"), "新增领域“应急处置”");
        assertThat(areas(after)).endsWith("training", code);
        assertThat(editing(after).areas().freeCode()).isNotEqualTo(code);
        assertThat(edited(editing(after).areas().change(own(code, "应急管理"), "work"), "领域“应急处置”改名为“应急管理”")
                        .area(code)
                        .orElseThrow()
                        .tab())
                .isEqualTo("应急管理");
        assertThat(editing(before).areas().add(own("own_area_1", "组织领导"), "work"))
                .isEqualTo(new Declined("名称“组织领导”已经有了，请换一个名称。"));
        assertThat(editing(before).areas().add(own("own_area_1", "应急处置"), "problems"))
                .isEqualTo(new Declined("没有选择所在的章，请选择后再保存。"));
    }

    @Test
    void an_area_that_goes_to_another_chapter_follows_it_in_the_report() {
        Catalogue with = edited(
                editing(before).chapters().add(new Chapter("own_chapter_1", "第一责任人履职情况", Content.AREAS, List.of())),
                "新增章“第一责任人履职情况”");
        Area leadership = with.area("leadership").orElseThrow();
        Catalogue moved = edited(editing(with).areas().change(leadership, "own_chapter_1"), "修改领域“组织领导”");
        assertThat(areas(moved)).startsWith("service").endsWith("training", "leadership");
        assertThat(moved.chapters())
                .extracting(chapter -> chapter.areas().contains("leadership"))
                .containsExactly(false, false, false, true);
        Catalogue first = edited(editing(moved).chapters().move("own_chapter_1", -3), "调整章“第一责任人履职情况”的顺序");
        assertThat(areas(first)).startsWith("leadership", "service");
    }

    @Test
    void an_area_comes_back_as_it_left_without_what_had_been_retired_before() {
        Catalogue without = edited(editing(before).indicators().retire("permit_days_cut_rate"), "停用“承诺审批时限压减率”");
        Catalogue retired = edited(editing(without).areas().retire("service"), "停用领域“服务型政府”");
        assertThat(retired.areasInUse())
                .extracting(Area::code)
                .doesNotContain("service")
                .hasSize(7);
        assertThat(retired.indicatorsOfArea("service")).isEmpty();
        assertThat(retired.ledgersInUse()).noneMatch(one -> one.area().equals("service"));
        assertThat(retired.ledgers()).isEqualTo(before.ledgers());
        assertThat(editing(retired).workItems().restore("service.permits"))
                .isEqualTo(new Declined("“优化营商环境”所在的领域已经停用，请先重新启用领域。"));
        assertThat(edited(editing(retired).areas().restore("service"), "重新启用领域“服务型政府”"))
                .isEqualTo(without);
    }

    @Test
    void an_area_that_something_else_counts_on_is_not_retired() {
        Indicator elsewhere = before.indicators().stream()
                .filter(one -> one.workItem().startsWith("training."))
                .findFirst()
                .orElseThrow()
                .withKind(new org.fazhi.catalogue.IndicatorKind.Derived("承诺审批时限 * 2"));
        Catalogue needing = edited(editing(before).indicators().change(elsewhere), "修改指标“" + elsewhere.name() + "”");
        assertThat(editing(needing).areas().retire("service"))
                .isEqualTo(new Declined("“" + elsewhere.name() + "”的公式要用到“承诺审批时限”，请先修改公式，再停用。"));
    }

    @Test
    void the_last_area_and_the_last_chapter_stay() {
        Catalogue one = before;
        for (Area area : before.areas().subList(1, 8))
            one = ((Edited) editing(withoutLedgers(one)).areas().retire(area.code())).catalogue();
        assertThat(editing(one).areas().retire("leadership")).isEqualTo(new Declined("“组织领导”是最后一个在用的领域，不能停用。"));
    }

    /** Without ledgers that count for others. */
    private static Catalogue withoutLedgers(Catalogue catalogue) {
        return catalogue.withLedgers(List.of());
    }

    @Test
    void a_chapter_leaves_when_no_area_stands_in_it_and_comes_back() {
        assertThat(editing(before).chapters().retire("work"))
                .isEqualTo(new Declined("章“{年度}年工作完成情况”下还有领域“组织领导”，请先在“领域”页把它改放到别的章，或者停用。"));
        Catalogue without = edited(editing(before).chapters().retire("problems"), "停用章“存在的主要问题”");
        assertThat(without.chaptersInUse()).extracting(Chapter::code).containsExactly("work", "next_year");
        Catalogue other = edited(
                editing(without).chapters().add(new Chapter("own_chapter_1", "短板", Content.PROBLEMS, List.of())),
                "新增章“短板”");
        assertThat(editing(other).chapters().restore("problems")).isEqualTo(new Declined("“短板”已经是这项内容，一份报告只能有一章。"));
        assertThat(edited(editing(without).chapters().restore("problems"), "重新启用章“存在的主要问题”"))
                .isEqualTo(before);
    }

    @Test
    void a_heading_has_the_years_and_no_other_token() {
        Chapter next = before.chapter("next_year").orElseThrow();
        assertThat(editing(before)
                        .chapters()
                        .change(new Chapter(next.code(), "{下年度}年打算{律师数}", next.content(), next.areas())))
                .isEqualTo(new Declined("章标题“{下年度}年打算{律师数}”中的花括号只能用作{年度}和{下年度}。"));
        assertThat(edited(
                                editing(before)
                                        .chapters()
                                        .change(new Chapter(next.code(), "{下年度}年打算", next.content(), next.areas())),
                                "章“{下年度}年工作要点”改名为“{下年度}年打算”")
                        .chapter("next_year")
                        .orElseThrow()
                        .headingFor(2020))
                .isEqualTo("2021年打算");
    }

    @Test
    void a_work_item_of_an_area_in_use_leaves_alone() {
        Catalogue after = edited(editing(before).workItems().retire("training.grassroots"), "停用“基层法治队伍”");
        assertThat(after.area("training").orElseThrow().items())
                .filteredOn(WorkItem::retired)
                .hasSize(1);
        assertThat(after.areasInUse()).hasSize(8);
    }
}
