package org.fazhi.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.UnitKind;
import org.junit.jupiter.api.Test;

class CatalogueEditingTest {
    private final Catalogue before = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);
    private final CatalogueEditing editing = new CatalogueEditing(before, new CatalogueFormulas());

    @Test
    void a_new_indicator_stands_last_in_its_work_item() {
        Indicator added = indicator(editing.indicators().freeCode(), "政务公开考核得分", new IndicatorKind.Entered());
        Catalogue after = edited(editing.indicators().add(added), "新增指标“政务公开考核得分”");
        assertThat(after.indicatorsOf("oversight.disclosure"))
                .extracting(Indicator::name)
                .endsWith("重点栏目信息占比", "政务公开考核得分");
        assertThat(after.indicators().getLast().workItem()).isEqualTo("training.grassroots");
        assertThat(before.indicator("own_indicator_1")).isEmpty();
    }

    @Test
    void a_name_or_alias_that_is_taken_is_declined() {
        assertThat(editing.indicators().add(indicator("own_indicator_1", "公职律师数", new IndicatorKind.Entered())))
                .isEqualTo(new Declined("名称“公职律师数”已经有了，请换一个名称。"));
        assertThat(editing.indicators().rename("permit_days", "公职律师人数"))
                .isEqualTo(new Declined("名称“公职律师人数”已经有了，请换一个名称。"));
        assertThat(editing.indicators().rename("permit_days", "  ")).isInstanceOf(Declined.class);
        assertThat(editing.indicators().rename("permit_days", "时限|上年")).isInstanceOf(Declined.class);
    }

    @Test
    void a_renamed_indicator_keeps_its_place_in_formulas() {
        Catalogue after = edited(editing.indicators().rename("permit_days", "审批承诺工作日"), "指标“承诺审批时限”改名为“审批承诺工作日”");
        assertThat(after.indicator("permit_days_cut_rate").orElseThrow().kind())
                .isEqualTo(new IndicatorKind.Derived("(审批承诺工作日@上年 - 审批承诺工作日) / 审批承诺工作日@上年"));
        assertThat(new CatalogueFormulas().faults(after)).isEmpty();
    }

    @Test
    void a_circle_of_formulas_is_declined_with_its_path() {
        Indicator total = before.indicator("proposals_total").orElseThrow();
        Indicator circular = indicator("own_indicator_1", "建议提案折半数", new IndicatorKind.Derived("建议提案办理总数 / 2"));
        Catalogue with = edited(editing.indicators().add(circular), "新增指标“建议提案折半数”");
        EditingOutcome outcome = new CatalogueEditing(with, new CatalogueFormulas())
                .indicators()
                .change(total.withKind(new IndicatorKind.Derived("建议提案折半数 * 2")));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Declined.class,
                        declined -> assertThat(declined.reason()).contains("建议提案办理总数", "建议提案折半数", "→"));
    }

    @Test
    void an_indicator_that_a_formula_needs_is_not_retired() {
        assertThat(editing.indicators().retire("permit_days"))
                .isEqualTo(new Declined("“承诺审批时限压减率”的公式要用到“承诺审批时限”，请先修改公式，再停用。"));
        Catalogue retired = edited(editing.indicators().retire("permit_days_cut_rate"), "停用“承诺审批时限压减率”");
        assertThat(retired.indicatorsOf("service.permits"))
                .extracting(Indicator::code)
                .doesNotContain("permit_days_cut_rate");
        EditingOutcome restored = new CatalogueEditing(retired, new CatalogueFormulas())
                .indicators()
                .restore("permit_days_cut_rate");
        assertThat(edited(restored, "重新启用“承诺审批时限压减率”")).isEqualTo(before);
    }

    @Test
    void indicators_move_among_those_of_their_work_item() {
        Catalogue after = edited(editing.indicators().move("cleanup_repealed", -2), "调整“规范性文件废止数”的顺序");
        assertThat(after.indicatorsOf("rules.cleanup"))
                .extracting(Indicator::code)
                .containsExactly("cleanups", "cleanup_repealed", "cleanup_kept", "cleanup_amended", "cleanup_lapsed");
        assertThat(editing.indicators().move("cleanups", -1)).isInstanceOf(Declined.class);
    }

    @Test
    void a_range_upside_down_is_declined() {
        Indicator indicator = before.indicator("contest_rate").orElseThrow();
        Indicator wrong = new Indicator(
                indicator.code(),
                indicator.words(),
                indicator.workItem(),
                indicator.measure(),
                indicator.kind(),
                indicator.responsibleUnit(),
                new Indicator.Expected(Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.ONE), false),
                indicator.asking());
        assertThat(editing.indicators().change(wrong)).isEqualTo(new Declined("允许的最小值比最大值还大，请改正后再保存。"));
    }

    @Test
    void units_are_added_moved_and_retired_from_a_year_on() {
        ReportingUnit own = new ReportingUnit(
                editing.units().freeCode(),
                "区高新区管委会",
                "高新区",
                List.of(),
                UnitKind.DEPARTMENT,
                Optional.empty(),
                Optional.empty());
        Catalogue after = edited(editing.units().add(own), "新增单位“区高新区管委会”");
        assertThat(after.units()).hasSize(before.units().size() + 1);
        assertThat(edited(
                                new CatalogueEditing(after, new CatalogueFormulas())
                                        .units()
                                        .move(own.code(), -before.units().size()),
                                "调整“区高新区管委会”的顺序")
                        .units()
                        .getFirst())
                .isEqualTo(own);
        Catalogue retired = edited(editing.units().retire("forestry", 2021), "停用“区林业局”");
        assertThat(retired.unit("forestry").orElseThrow().isActiveIn(2021)).isFalse();
        assertThat(retired.unit("forestry").orElseThrow().isActiveIn(2020)).isTrue();
        assertThat(editing.units().retire("justice", 2021)).isEqualTo(new Declined("“区司法局”是“组织领导”的责任单位，请先另选责任单位，再停用。"));
    }

    @Test
    void a_unit_may_not_take_the_alias_of_another() {
        ReportingUnit forestry = before.unit("forestry").orElseThrow();
        ReportingUnit confusing = new ReportingUnit(
                forestry.code(),
                forestry.name(),
                "市场局",
                List.of(),
                forestry.kind(),
                Optional.empty(),
                Optional.empty());
        assertThat(editing.units().change(confusing)).isEqualTo(new Declined("名称“市场局”已经有了，请换一个名称。"));
    }

    @Test
    void work_items_are_added_renamed_moved_and_retired_with_their_indicators() {
        Catalogue added = edited(editing.workItems().add("rules", "规章备案", "做好备案，维护法制统一"), "新增工作事项“规章备案”");
        assertThat(added.area("rules").orElseThrow().items()).hasSize(4);
        assertThat(added.workItem("rules.own_1")).isPresent();
        assertThat(editing.workItems().add("rules", "立法起草", "重名")).isInstanceOf(Declined.class);

        Catalogue moved = edited(editing.workItems().move("rules.legislation", -2), "调整“立法起草”的顺序");
        assertThat(moved.area("rules").orElseThrow().items().getFirst().name()).isEqualTo("立法起草");

        Catalogue retired = edited(editing.workItems().retire("rules.legislation"), "停用“立法起草”");
        assertThat(retired.workItem("rules.legislation").orElseThrow().retired())
                .isTrue();
        assertThat(retired.indicatorsOf("rules.legislation")).isEmpty();
        EditingOutcome restored = new CatalogueEditing(retired, new CatalogueFormulas())
                .workItems()
                .restore("rules.legislation");
        assertThat(edited(restored, "重新启用“立法起草”")).isEqualTo(before);
    }

    private static Catalogue edited(EditingOutcome outcome, String what) {
        assertThat(outcome).isInstanceOf(Edited.class);
        assertThat(((Edited) outcome).what()).isEqualTo(what);
        return ((Edited) outcome).catalogue();
    }

    private static Indicator indicator(String code, String name, IndicatorKind kind) {
        return new Indicator(
                code,
                new Indicator.Words(name, List.of(), "市级考核得分。"),
                "oversight.disclosure",
                new Indicator.Measure(new MeasureUnit("分"), 1, Indicator.Direction.HIGHER),
                kind,
                "data_bureau",
                Indicator.Expected.unbounded(false),
                Indicator.Asking.everyYear(false));
    }
}
