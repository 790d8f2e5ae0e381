package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.formula.TestCatalogue;
import org.fazhi.value.MeasureUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private final NearestName nearest = new NearestName(new TestCatalogue()
            .entered("行政复议受理数", "件")
            .entered("行政复议办结数", "件")
            .entered("行政诉讼案件数", "件")
            .entered("承诺审批时限", "工作日")
            .with(aliased("hotline.answered", "热线办结数", "12345办结件数", "便民热线办件量"))
            .build());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "行政复议受理案件数, 行政复议受理数",
        "行政复议案件办结数, 行政复议办结数",
        "承诺审批期限, 承诺审批时限",
        "诉讼案件数, 行政诉讼案件数",
        "便民热线办件量, 热线办结数",
        "hotline.answered, 热线办结数",
    })
    void a_mistyped_name_means_the_one_it_shares_most_with(String typed, String meant) {
        assertThat(nearest.to(typed)).map(Indicator::name).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"绿化面积", "数", "公共法律服务站个数"})
    void what_shares_too_little_means_none(String typed) {
        assertThat(nearest.to(typed)).isEmpty();
    }

    @Test
    void likeness_is_the_part_of_pairs_that_both_have() {
        assertThat(NearestName.likeness("行政复议", "行政复议")).isEqualTo(1);
        assertThat(NearestName.likeness("行政复议", "绿化面积")).isZero();
        assertThat(NearestName.likeness("行政复议", "行政诉讼")).isEqualTo(2.0 / 6);
        assertThat(NearestName.likeness("行政", "行政复议")).isEqualTo(2.0 / 4);
        assertThat(NearestName.likeness("数", "数"))
                .as("a single character has no pair")
                .isZero();
        assertThat(NearestName.likeness("", "行政")).isZero();
    }

    @Test
    void names_that_share_just_two_pairs_in_five_are_alike() {
        NearestName names =
                new NearestName(new TestCatalogue().entered("法治建设工程", "项").build());

        // Two shared pairs of ten together.
        assertThat(names.to("法治建造新办法")).isEmpty();
        assertThat(NearestName.likeness("法治建设工程", "法治建造新法")).isEqualTo(0.4);
        assertThat(names.to("法治建造新法")).isPresent();
    }

    private static Indicator aliased(String code, String name, String... aliases) {
        return new Indicator(
                code,
                new Indicator.Words(name, List.of(aliases), ""),
                "decisions.review",
                new Indicator.Measure(new MeasureUnit("件"), 0, Indicator.Direction.NEUTRAL),
                new IndicatorKind.Entered(),
                "",
                Indicator.Expected.unbounded(true),
                Indicator.Asking.everyYear(false));
    }
}
