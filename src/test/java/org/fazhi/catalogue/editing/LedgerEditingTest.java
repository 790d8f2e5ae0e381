package org.fazhi.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.SharedLedger;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.catalogue.yaml.LedgerTextTest;
import org.fazhi.catalogue.yaml.SharedLedgerText;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.RulePattern;
import org.fazhi.value.MeasureUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerEditingTest {
    private static final String CODE = "reconsideration";
    private static final ColumnType TEXT = new ColumnType.Text(ColumnType.Text.USUAL_LENGTH);

    private Catalogue before;

    @BeforeEach
    void readTheCatalogue() throws IOException {
        before = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS)
                .withLedgers(List.of(LedgerTextTest.complete(LedgerTextTest.sample())));
    }

    @Test
    void a_column_the_office_adds_has_a_code_of_its_own() {
        Catalogue once = edited(ledgers(before).addColumn(CODE, Column.of("", "代理律师", TEXT)), "台账“行政复议”新增列“代理律师”");
        Column added = ledger(once).own().getLast();
        assertThat(added.code()).isEqualTo("own_dlls");
        assertThat(added.label()).isEqualTo("代理律师");
        Catalogue twice = edited(ledgers(once).addColumn(CODE, Column.of("", "代理律师（二）", TEXT)));
        Catalogue thrice = edited(ledgers(twice).addColumn(CODE, Column.of("", "代理老师", TEXT)));
        assertThat(ledger(thrice).own()).extracting(Column::code).endsWith("own_dlls", "own_dllse", "own_dlls_2");
    }

    @Test
    void a_column_that_says_nothing_or_what_another_says_is_declined() {
        assertThat(ledgers(before).addColumn(CODE, Column.of("", " ", TEXT))).isInstanceOf(Declined.class);
        assertThat(ledgers(before).addColumn(CODE, Column.of("", "收件日期", TEXT)))
                .isEqualTo(new Declined("名称“收件日期”已经用过，不能重复。"));
        assertThat(ledgers(before).addColumn(CODE, Column.of("", "备注", TEXT))).isInstanceOf(Declined.class);
        assertThat(ledgers(before).addColumn(CODE, Column.of("", "级别", new ColumnType.Coded(List.of()))))
                .isEqualTo(new Declined("列“级别”的选项表是空的，至少要有一项。"));
    }

    @Test
    void a_code_that_a_rule_or_a_count_asks_for_stays() {
        Column handling = ledger(before).column("handling").orElseThrow();
        List<CodeEntry> codes = new ArrayList<>(((ColumnType.Coded) handling.type()).codes());
        codes.removeIf(one -> one.code().equals("受理"));
        assertThat(ledgers(before).changeColumn(CODE, handling.withType(new ColumnType.Coded(codes))))
                .isInstanceOfSatisfying(
                        Declined.class,
                        declined -> assertThat(declined.reason()).startsWith("选项“受理”还有用，见“"));
    }

    @Test
    void columns_are_relabelled_extended_moved_and_taken_away() {
        Column handling = ledger(before).column("handling").orElseThrow();
        List<CodeEntry> codes = new ArrayList<>(((ColumnType.Coded) handling.type()).codes());
        codes.set(0, new CodeEntry("受理", "予以受理", List.of()));
        codes.add(CodeEntry.of("补正"));
        Catalogue extended = edited(ledgers(before).changeColumn(CODE, handling.withType(new ColumnType.Coded(codes))));
        assertThat(((ColumnType.Coded) ledger(extended)
                                .column("handling")
                                .orElseThrow()
                                .type())
                        .entry("受理")
                        .orElseThrow()
                        .label())
                .isEqualTo("予以受理");
        Catalogue moved = edited(ledgers(before).moveColumn(CODE, "applicant", -1));
        assertThat(ledger(moved).own().getFirst().code()).isEqualTo("applicant");
        assertThat(ledgers(moved).moveColumn(CODE, "applicant", -1)).isInstanceOf(Declined.class);
        Catalogue without = edited(ledgers(before).removeColumn(CODE, "matter"));
        assertThat(ledger(without).column("matter")).isEmpty();
    }

    @Test
    void a_column_something_asks_for_stays() {
        assertThat(ledgers(before).removeColumn(CODE, "received"))
                .isEqualTo(new Declined("“收到日期”这一列还有用，见“决定记录属于哪一年”。请先修改那里，再删除这一列。"));
        assertThat(ledgers(before).removeColumn(CODE, "closed"))
                .isEqualTo(new Declined("“审结日期”这一列还有用，见“审结日期不能早于收到日期。”。请先修改那里，再删除这一列。"));
        Catalogue counted = edited(counts(before)
                .count(
                        CODE,
                        Count.of("reconsideration_refused", new CountMethod.Distinct("respondent"), List.of()),
                        "单位数"));
        assertThat(ledgers(counted).removeColumn(CODE, "respondent"))
                .isInstanceOfSatisfying(
                        Declined.class,
                        declined -> assertThat(declined.reason())
                                .contains(before.indicator("reconsideration_refused")
                                        .orElseThrow()
                                        .name()));
    }

    @Test
    void an_office_makes_a_ledger_of_its_own_and_takes_it_away_again() {
        Catalogue made = edited(ledgers(before).add("法治督察", "leadership.model_project"), "新增台账“法治督察”");
        Ledger own = made.ledger("own_fzdc").orElseThrow();
        assertThat(own.area()).isEqualTo("leadership");
        assertThat(own.own()).hasSize(1);
        assertThat(ledgers(made).add("法治督察", "leadership.model_project"))
                .isEqualTo(new Declined("名称“法治督察”已经有了，请换一个名称。"));
        Indicator indicator = indicator("法治督察次数");
        Catalogue counted = edited(counts(made)
                .countNew("own_fzdc", Count.of(indicator.code(), new CountMethod.Rows(), List.of()), indicator, "记录数"));
        Catalogue removed = edited(ledgers(counted).remove("own_fzdc"));
        assertThat(removed.ledger("own_fzdc")).isEmpty();
        assertThat(removed.indicatorNamed("法治督察次数").orElseThrow().kind()).isEqualTo(new IndicatorKind.Entered());
    }

    @Test
    void an_indicator_is_counted_and_no_longer() {
        Count count = Count.of(
                "reconsideration_accepted",
                new CountMethod.Rows(),
                List.of(new Condition.OneOf("handling", Set.of("受理"))));
        Catalogue counted = edited(counts(before).count(CODE, count, "处理为受理的件数"), "指标“行政复议受理数”由台账“行政复议”统计");
        assertThat(ledger(counted).count("reconsideration_accepted")).contains(count);
        Catalogue stopped = edited(counts(counted).stop(CODE, "reconsideration_accepted"));
        assertThat(ledger(stopped).count("reconsideration_accepted")).isEmpty();
        assertThat(stopped.indicator("reconsideration_accepted").orElseThrow().kind())
                .isEqualTo(new IndicatorKind.Entered());
        assertThat(counts(before).count(CODE, count.into("litigation_cases"), "件数"))
                .isInstanceOf(Declined.class);
        assertThat(counts(before)
                        .count(CODE, Count.of("reconsideration_refused", new CountMethod.Sum("matter"), List.of()), ""))
                .isInstanceOf(Declined.class);
    }

    @Test
    void a_rule_is_set_and_removed() {
        RowRule rule = new RulePattern.RequiredWhen(
                        "respondent", List.of(new Condition.OneOf("handling", Set.of("受理"))))
                .rule("", RowRule.Severity.WARNING, "受理的要填被申请人。");
        Catalogue set = edited(ledgers(before).setRule(CODE, rule));
        RowRule kept = ledger(set).rules().getLast();
        assertThat(kept.code()).isEqualTo("own_sldytbsqr");
        Catalogue changed = edited(ledgers(set)
                .setRule(
                        CODE,
                        new RowRule(kept.code(), RowRule.Severity.ERROR, kept.broken(), kept.columns(), "必须填被申请人。")));
        assertThat(ledger(changed).rules()).hasSize(5);
        assertThat(ledger(edited(ledgers(changed).removeRule(CODE, kept.code())))
                        .rules())
                .hasSize(4);
        assertThat(ledgers(before)
                        .setRule(
                                CODE,
                                new RulePattern.Within("closed", "handling", 3)
                                        .rule("", RowRule.Severity.ERROR, "不通。")))
                .isInstanceOf(Declined.class);
    }

    @Test
    void what_one_office_made_another_takes_over_with_its_indicators() {
        Catalogue made = edited(ledgers(before).add("法治督察", "leadership.model_project"));
        Indicator indicator = indicator("法治督察次数");
        Catalogue theirs = edited(counts(made)
                .countNew("own_fzdc", Count.of(indicator.code(), new CountMethod.Rows(), List.of()), indicator, "记录数"));
        String file = SharedLedgerText.write(
                SharedLedger.of(theirs, theirs.ledger("own_fzdc").orElseThrow()));

        Catalogue other = edited(editing(before).indicators().add(indicator("别的指标")));
        Catalogue after = edited(ledgers(other).takeOver(shared(file)), "导入台账“法治督察”的定义");
        Indicator taken = after.indicatorNamed("法治督察次数").orElseThrow();
        assertThat(taken.code()).isEqualTo("own_indicator_2");
        assertThat(taken.responsibleUnit())
                .isEqualTo(before.area("leadership").orElseThrow().responsibleUnit());
        assertThat(after.ledger("own_fzdc").orElseThrow().counts())
                .extracting(Count::indicator)
                .containsExactly("own_indicator_2");
        assertThat(LedgerDifferences.between(other, after))
                .containsExactly("新增台账“法治督察”，放在工作事项“示范创建”下", "新增列“名称”", "由台账统计：法治督察次数", "新增指标“法治督察次数”（次）");
        Catalogue again = edited(ledgers(after).takeOver(shared(file)));
        assertThat(LedgerDifferences.between(after, again)).isEmpty();
    }

    @Test
    void what_only_this_office_has_stays_when_a_definition_is_taken_over() {
        String file = SharedLedgerText.write(SharedLedger.of(before, ledger(before)))
                .replace("label: 申请人", "label: 复议申请人")
                .replace("codes: [处罚, 强制", "codes: [罚款, 处罚, 强制");
        Catalogue mine = edited(ledgers(before).addColumn(CODE, Column.of("", "代理律师", TEXT)));
        Column matter = ledger(mine).column("matter").orElseThrow();
        List<CodeEntry> codes = new ArrayList<>(((ColumnType.Coded) matter.type()).codes());
        codes.add(CodeEntry.of("许可"));
        Catalogue extended = edited(ledgers(mine).changeColumn(CODE, matter.withType(new ColumnType.Coded(codes))));
        Catalogue after = edited(ledgers(extended).takeOver(shared(file)));
        assertThat(ledger(after).column("own_dlls")).isPresent();
        assertThat(((ColumnType.Coded)
                                ledger(after).column("matter").orElseThrow().type())
                        .codes())
                .extracting(CodeEntry::label)
                .contains("罚款", "许可");
        assertThat(LedgerDifferences.between(extended, after)).containsExactly("列“复议申请人”：原来叫“申请人”", "列“事项”：选项表增加罚款");
    }

    private static SharedLedger shared(String file) {
        return switch (SharedLedgerText.read("督察.yaml", file)) {
            case SharedLedgerText.Complete(SharedLedger shared) -> shared;
            case SharedLedgerText.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static Indicator indicator(String name) {
        return new Indicator(
                "own_indicator_1",
                new Indicator.Words(name, List.of(), "次数。"),
                "leadership.model_project",
                new Indicator.Measure(new MeasureUnit("次"), 0, Indicator.Direction.NEUTRAL),
                new IndicatorKind.Entered(),
                "justice",
                Indicator.Expected.unbounded(false),
                Indicator.Asking.everyYear(false));
    }

    private static CatalogueEditing editing(Catalogue catalogue) {
        return new CatalogueEditing(catalogue, new CatalogueFormulas());
    }

    private static LedgerEditing ledgers(Catalogue catalogue) {
        return editing(catalogue).ledgers();
    }

    private static CountEditing counts(Catalogue catalogue) {
        return editing(catalogue).counts();
    }

    private static Ledger ledger(Catalogue catalogue) {
        return catalogue.ledger(CODE).orElseThrow();
    }

    private static Catalogue edited(EditingOutcome outcome) {
        return switch (outcome) {
            case Edited(Catalogue catalogue, String _) -> catalogue;
            case Declined(String reason) -> throw new AssertionError(reason);
        };
    }

    private static Catalogue edited(EditingOutcome outcome, String what) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Edited.class, edited -> assertThat(edited.what()).isEqualTo(what));
        return edited(outcome);
    }
}
