package org.fazhi.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "承诺审批时限|承诺审批时限",
                "承诺审批时限@上年|承诺审批时限@上年",
                "承诺审批时限@前年|承诺审批时限@前年",
                "承诺审批时限@2019|承诺审批时限@2019",
                "承诺审批时限@2019年|承诺审批时限@2019",
                "7×24小时自助服务事项数|7×24小时自助服务事项数",
                "竞赛90分以上人数|竞赛90分以上人数",
                "办件量（网上）|办件量（网上）",
                "征收(强制)数@上年|征收(强制)数@上年",
                "B类件转化A类件累计数|B类件转化A类件累计数",
                "「收/发文数」@上年|收/发文数@上年",
                "{2015-2020年任务 数}|2015-2020年任务 数",
            })
    void a_name_may_hold_what_the_office_calls_an_indicator(String formula, String reference) {
        assertThat(Formula.parse(formula).references())
                .extracting(Reference::written)
                .containsExactly(reference);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sum (甲, 乙)|甲,乙",
                "Sum  (甲)|甲",
                "SUM|SUM",
                "SUM + 甲|SUM,甲",
                "SUMMARY(全年)|SUMMARY(全年)",
                "2 (甲)|甲",
                "(甲)|甲",
                "甲((网上)区级)数 + 乙|甲((网上)区级)数,乙",
                "甲（网上）数@2019 - 乙|甲（网上）数@2019,乙",
                "「甲」「乙」|甲,乙",
                "{ 甲 乙 }/丙|甲 乙,丙",
                "「甲@乙」|甲@乙",
                "甲＠去年|甲@上年",
                "甲@本年|甲",
                "7甲|7甲",
                "3.5|''",
                "甲×2÷乙|甲×2,乙",
                "甲 × 乙|甲,乙",
                "甲＊乙＞丙＆＆丁|甲,乙,丙,丁",
            })
    void names_numbers_and_functions_are_told_apart(String formula, String references) {
        assertThat(new FormulaCutter(formula)
                        .cut().stream()
                                .filter(FormulaText.Name.class::isInstance)
                                .map(piece ->
                                        ((FormulaText.Name) piece).reference().written()))
                .isEqualTo(references.isEmpty() ? List.of() : List.of(references.split(",")));
    }

    @Test
    void every_indicator_is_referred_to_once_in_order() {
        assertThat(Formula.parse("(承诺审批时限@上年 - 承诺审批时限) / 承诺审批时限@上年").references())
                .containsExactly(
                        new Reference("承诺审批时限", new Reference.YearsBack(1)),
                        new Reference("承诺审批时限", new Reference.YearsBack(0)));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "甲 + 乙 * 2|20",
                "（甲＋乙）×2|30",
                "（甲 ＋ 乙） × 2|30",
                "甲÷乙|2",
                "-甲 + 100|90",
                "甲 − -1|11",
                "SUM(甲, 乙, 3)|18",
                "max(甲，乙)|10",
                "AVERAGE(甲, 乙)|7.5",
                "IF(甲 > 乙, 甲, 乙)|10",
                "ROUND(甲 / 3, 2)|3.33",
                "ABS(乙 - 甲)|5",
                "甲 ^ 2|100",
            })
    void operators_and_functions_work_as_typed(String formula, String result) {
        assertThat(compute(formula))
                .isInstanceOfSatisfying(
                        Formula.Amount.class,
                        amount -> assertThat(amount.number()).isEqualByComparingTo(result));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "甲 /|公式在“/”附近有误，请检查运算符号和括号。",
                "甲 乙|公式在“甲”附近有误，请检查运算符号和括号。",
                "甲 + * 乙|公式在“*”附近有误，请检查运算符号和括号。",
                "(甲 + 乙|公式在",
                "甲 + 乙)|公式在",
                "征收(强制数|公式里“征收(强制数”的括号没有配对。",
                "「甲|公式里“「甲”的引号没有配对。",
                "甲@明年|公式里“甲@明年”的年份未能识别，可以写 @上年、@前年 或 @2019。",
                "'  '|公式是空的。",
                "甲 = |公式在",
                "甲 + SUM()|公式在“SUM”附近",
                "{} + 1|公式“{} + 1”里有空的指标名称。",
            })
    void what_is_wrong_with_a_formula_is_said_in_chinese(String formula, String reason) {
        assertThatThrownBy(() -> Formula.parse(formula))
                .isInstanceOfSatisfying(
                        FormulaFault.class,
                        fault -> assertThat(fault.reason()).startsWith(reason).endsWith("。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲 / 乙", "(甲 - 乙) / 甲", "1 - 甲 / 乙", "(甲 / 乙 + 乙 / 甲) / 2", "甲 / (乙 + 3)", "甲 * 0.5 / 乙"})
    void a_share_is_told_from_an_amount(String formula) {
        assertThat(Formula.parse(formula).isShare()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲",
                "甲 + 乙",
                "(甲 + 乙) / 2",
                "甲 / 乙 * 100",
                "100 * 甲 / 乙",
                "(甲 - 乙) * 100 / 乙",
                "ROUND(甲 / 乙 * 100, 2)",
                "甲 / 10000",
                "甲 / 乙 * 乙",
                "100 - 甲",
                "3"
            })
    void an_amount_is_told_from_a_share(String formula) {
        assertThat(Formula.parse(formula).isShare()).isFalse();
    }

    @Test
    void a_zero_denominator_is_named() {
        Formula formula = Formula.parse("甲 / (乙 - 乙) + 1");

        assertThat(formula.compute(Map.of(reference("甲"), BigDecimal.TEN, reference("乙"), BigDecimal.ONE)))
                .isEqualTo(new Formula.NoAmount("“乙”为零，不能作除数。"));
    }

    @Test
    void a_denominator_that_is_not_used_may_be_zero() {
        Formula formula = Formula.parse("IF(乙 = 0, 1, 甲 / 乙)");

        assertThat(formula.compute(Map.of(reference("甲"), BigDecimal.TEN, reference("乙"), BigDecimal.ZERO)))
                .isEqualTo(new Formula.Amount(BigDecimal.ONE));
    }

    @Test
    void a_comparison_is_no_figure() {
        assertThat(compute("甲 > 乙")).isEqualTo(new Formula.NoAmount("公式的结果不是数。"));
    }

    @Test
    void what_is_no_number_has_no_value() {
        assertThat(compute("(乙 - 甲) ^ 0.5")).isEqualTo(new Formula.NoAmount("公式无法计算，请检查公式。"));
    }

    @Test
    void a_long_formula_is_read_at_once() {
        String product = String.join(" * ", Collections.nCopies(200, "甲"));

        assertThat(Formula.parse(product + " / 乙").isShare()).isTrue();
    }

    @Test
    void one_formula_serves_many_threads() {
        Formula formula = Formula.parse("甲 * 2");

        List<Boolean> right = IntStream.range(0, 5000)
                .parallel()
                .mapToObj(BigDecimal::valueOf)
                .map(number -> formula.compute(Map.of(reference("甲"), number)) instanceof Formula.Amount amount
                        && amount.number().compareTo(number.add(number)) == 0)
                .toList();

        assertThat(right).doesNotContain(false);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "甲 / 甲@上年|丙 / 丙@上年",
                "(甲+乙) /  「甲」@2019|(丙+乙) /  丙@2019",
                "甲类 + 甲|甲类 + 丙",
                "甲@明年|甲@明年",
            })
    void renaming_changes_nothing_but_the_name(String formula, String renamed) {
        assertThat(renamed(formula, "丙")).isEqualTo(renamed);
    }

    @Test
    void a_new_name_is_quoted_where_it_has_to_be() {
        assertThat(renamed("甲 / 乙", "收/发文数")).isEqualTo("{收/发文数} / 乙");
        assertThat(renamed("甲 / 乙", "12")).isEqualTo("{12} / 乙");
        assertThat(renamed("甲 / 乙", "办件量（网上）")).isEqualTo("办件量（网上） / 乙");
    }

    private static String renamed(String formula, String newName) {
        return new CatalogueFormulas().renamed(formula, "甲", newName);
    }

    private static Formula.Outcome compute(String text) {
        Formula formula = Formula.parse(text);
        Map<Reference, BigDecimal> numbers = new HashMap<>();
        List<Reference> references = formula.references();
        for (Reference reference : references)
            numbers.put(
                    reference,
                    Map.of("甲", new BigDecimal(10), "乙", new BigDecimal(5)).get(reference.name()));
        return formula.compute(numbers);
    }

    private static Reference reference(String name) {
        return new Reference(name, new Reference.YearsBack(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 1_500, 100_000})
    void brackets_are_not_nested_without_end(int deep) {
        String formula = "(".repeat(deep) + "1" + ")".repeat(deep);

        assertThatThrownBy(() -> Formula.parse(formula))
                .isInstanceOf(FormulaFault.class)
                .hasMessageContainingAll("公式", "最多");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "1+", "2^", "1-", "ABS("})
    void what_is_repeated_without_end_gets_a_sentence(String part) {
        for (int times : new int[] {900, 1_900, 50_000}) {
            String formula = part.repeat(times) + "1" + (part.endsWith("(") ? ")".repeat(times) : "");
            assertThatThrownBy(() -> Formula.parse(formula).references())
                    .as("%s %d", part, times)
                    .isInstanceOf(FormulaFault.class);
        }
    }

    @Test
    void the_longest_formula_that_is_taken_is_computed() {
        String sum = "1" + "+1".repeat(299);
        String deep = "(".repeat(50) + "1" + ")".repeat(50);

        assertThat(((Formula.Amount) Formula.parse(sum).compute(Map.of())).number())
                .isEqualByComparingTo("300");
        assertThat(((Formula.Amount) Formula.parse(deep).compute(Map.of())).number())
                .isEqualByComparingTo("1");
    }
}
