package org.fazhi.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.Test;

class SheetMatchingTest {
    private static final int YEAR = 2020;
    private final Catalogue catalogue = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);

    @Test
    void another_name_is_not_certain_where_the_sheet_measures_something_else() {
        assertThat(certain(label("罚没款金额", "万元"))).contains("enforcement_case_fines");
        assertThat(certain(label("罚没款金额", "件"))).isEmpty();
        assertThat(certain(label("败诉率", "件"))).isEmpty();
    }

    @Test
    void the_same_name_in_words_of_the_field_is_certain_only_with_a_fitting_unit_of_measure() {
        assertThat(certain(label("县级部门法律顾问覆盖比例", "%"))).contains("adviser_department_coverage");
        assertThat(certain(label("县级部门法律顾问覆盖比例", ""))).isEmpty();
    }

    @Test
    void what_the_other_rows_are_about_decides_between_indicators_that_are_alike() {
        List<SheetLabel> reconsideration = List.of(label("收到行政复议申请数", "件"), label("审结", "件"), label("行政复议纠错数", "件"));
        List<SheetLabel> aid = List.of(label("受理法律援助案件数", "件"), label("审结", "件"), label("刑事法律援助案件数", "件"));

        assertThat(proposed(reconsideration, 1)).isEqualTo("reconsideration_closed");
        assertThat(proposed(aid, 1)).isEqualTo("legal_aid_closed");
    }

    @Test
    void a_row_that_says_only_what_was_done_is_part_of_the_one_above_as_one_that_says_so() {
        List<SheetLabel> said = List.of(label("法院司法建议书", "件"), label("其中：已反馈", "件"));
        List<SheetLabel> plain = List.of(label("检察建议书", "件"), label("已反馈", "件"));

        assertThat(proposedOf2025(said)).isEqualTo("judicial_answered");
        assertThat(proposedOf2025(plain)).isEqualTo("procuratorial_answered");
    }

    @Test
    void what_a_row_is_part_of_it_is_not_itself() {
        List<SheetLabel> labels = List.of(label("法院通知一把手/副职须到庭", "件"), label("其中：到庭", "件"));

        assertThat(proposedOf2025(labels)).isEqualTo("litigation_leader_attended");
    }

    @Test
    void a_word_that_begins_with_another_is_read_whole() {
        assertThat(proposedOf2025(List.of(label("企业诉求收集", "件"), label("其中：已办结", "件"))))
                .isEqualTo("enterprise_requests_settled");
    }

    @Test
    void what_was_done_tells_apart_what_has_the_rest_of_its_name_in_common() {
        assertThat(proposedOf2025(List.of(label("投诉举报已办结", "件")))).isEqualTo("complaints_closed");
    }

    @Test
    void a_rate_in_words_is_one_without_a_unit_of_measure() {
        assertThat(proposedOf2025(List.of(label("代表建议按时答复率", "")))).isEqualTo("proposal_answered_rate");
    }

    @Test
    void last_years_figure_that_is_the_same_speaks_for_its_indicator_and_is_told() {
        SheetLabel plain = label("规范性文件处理情况", "件");
        SheetLabel dated = new SheetLabel(
                plain.names(),
                plain.own(),
                List.of(),
                plain.measure(),
                Optional.of(Quantity.exact(new BigDecimal(117), new MeasureUnit("件"))));
        Function<Indicator, Optional<Quantity>> kept = one -> one.code().equals("cleanup_repealed")
                ? Optional.of(Quantity.exact(new BigDecimal(117), one.unit()))
                : Optional.empty();

        Proposal first = matches(List.of(dated), kept).getFirst().proposals().getFirst();

        assertThat(first.indicator().code()).isEqualTo("cleanup_repealed");
        assertThat(first.reason()).contains("上年数一致");
        assertThat(proposed(List.of(plain), 0)).isNotEqualTo("cleanup_repealed");
    }

    @Test
    void two_labels_are_not_proposed_the_same_where_one_is_certain() {
        List<SheetLabel> labels = List.of(label("行政复议受理数", "件"), label("复议申请受理的", "件"), label("复议申请收到的", "件"));

        assertThat(proposed(labels, 2)).isEqualTo("reconsideration_received");
        assertThat(certain(labels.get(0))).contains("reconsideration_accepted");
    }

    @Test
    void thousands_of_labels_are_matched_at_once() {
        Catalogue large = BuiltInCatalogues.load(BuiltInCatalogues.OUTLINE_2021);
        List<SheetLabel> labels = new ArrayList<>();
        for (int i = 0; labels.size() < 5000; i++) {
            Indicator one = large.indicators().get(i % large.indicators().size());
            labels.add(label("第" + i + "项开展的" + one.name() + "情况", one.unit().symbol()));
        }
        SheetMatching matching = new SheetMatching(large, 2025, matcher(large, 2025), _ -> Optional.empty());
        matching.matches(labels.subList(0, 200));
        long begun = System.nanoTime();

        assertThat(matching.matches(labels)).hasSize(5000);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_sheet_that_has_only_names_of_indicators_is_scored_in_nothing() {
        List<SheetLabel> labels = catalogue.indicators().stream()
                .filter(one -> one.isAskedIn(YEAR))
                .map(one -> new SheetLabel(
                        List.of(one.name()),
                        one.name(),
                        List.of(),
                        Optional.of(one.unit()),
                        Optional.of(Quantity.exact(BigDecimal.TEN, one.unit()))))
                .toList();
        List<Indicator> asked = new ArrayList<>();
        Function<Indicator, Optional<Quantity>> kept = one -> {
            asked.add(one);
            return Optional.empty();
        };

        assertThat(matches(labels, kept)).allMatch(one -> one.certain().isPresent());
        assertThat(asked).isEmpty();

        labels =
                Stream.concat(labels.stream(), Stream.of(label("复议申请收到的", "件"))).toList();
        assertThat(matches(labels, kept).getLast().proposals()).isNotEmpty();
        assertThat(asked).isNotEmpty();
    }

    private static String proposedOf2025(List<SheetLabel> labels) {
        Catalogue large = BuiltInCatalogues.load(BuiltInCatalogues.OUTLINE_2021);
        return new SheetMatching(large, 2025, matcher(large, 2025), _ -> Optional.empty())
                .matches(labels)
                .getLast()
                .proposals()
                .getFirst()
                .indicator()
                .code();
    }

    private Optional<String> certain(SheetLabel label) {
        return matches(List.of(label), _ -> Optional.empty())
                .getFirst()
                .certain()
                .map(Indicator::code);
    }

    private String proposed(List<SheetLabel> labels, int row) {
        return matches(labels, _ -> Optional.empty())
                .get(row)
                .proposals()
                .getFirst()
                .indicator()
                .code();
    }

    private List<LabelMatch> matches(List<SheetLabel> labels, Function<Indicator, Optional<Quantity>> lastYear) {
        return new SheetMatching(catalogue, YEAR, matcher(catalogue, YEAR), lastYear).matches(labels);
    }

    private static IndicatorMatcher matcher(Catalogue catalogue, int year) {
        return new IndicatorMatcher(catalogue, year, Map.of(), Map.of());
    }

    private static SheetLabel label(String text, String unit) {
        Optional<MeasureUnit> measure =
                Optional.of(unit).filter(one -> !one.isEmpty()).map(MeasureUnit::new);
        return new SheetLabel(List.of(text), text, List.of(), measure, Optional.empty());
    }
}
