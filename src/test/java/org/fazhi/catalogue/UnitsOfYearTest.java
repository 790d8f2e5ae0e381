package org.fazhi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.value.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsOfYearTest {
    private final Catalogue catalogue = new Catalogue(
            "test",
            "测试目录",
            List.of(),
            List.of(),
            List.of(
                    unit("market", "市场监督管理局", "市场监管局", UnitKind.ENFORCEMENT, Optional.of(2019), Optional.empty()),
                    unit("commerce", "工商行政管理局", "工商局", UnitKind.ENFORCEMENT, Optional.empty(), Optional.of(2018)),
                    unit("east", "东街街道办事处", "", UnitKind.TOWN, Optional.empty(), Optional.empty())),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private final UnitsOfYear units = new UnitsOfYear(catalogue, 2020);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"市场监督管理局, market", "市场监管局, market", "别名market, market", "' 市场监管局 ', market", "工商局, commerce"})
    void a_unit_is_known_by_each_of_its_names_even_when_it_no_longer_reports(String written, String code) {
        assertThat(units.named(written)).contains(code);
    }

    @Test
    void a_name_nobody_has_is_none() {
        assertThat(units.named("税务局")).isEmpty();
        assertThat(units.knows("tax")).isFalse();
        assertThat(units.label("tax")).isEqualTo("tax");
    }

    @Test
    void a_unit_is_shown_by_its_short_name_or_where_it_has_none_by_its_whole_one() {
        assertThat(units.label("market")).isEqualTo("市场监管局");
        assertThat(units.label("east")).isEqualTo("东街街道办事处");
    }

    @Test
    void only_units_of_the_year_are_active_and_all_stay_known() {
        assertThat(units.active()).containsExactly("market", "east");
        assertThat(units.known()).containsExactly("market", "commerce", "east");
        assertThat(new UnitsOfYear(catalogue, 2018).active()).containsExactly("commerce", "east");
        assertThat(new UnitsOfYear(catalogue, 2019).active()).containsExactly("market", "east");
    }

    @Test
    void units_of_a_kind_are_those_that_report_this_year() {
        assertThat(units.ofKinds(Set.of(UnitKind.ENFORCEMENT))).containsExactly("market");
        assertThat(units.ofKinds(Set.of(UnitKind.ENFORCEMENT, UnitKind.TOWN))).containsExactly("market", "east");
        assertThat(units.ofKinds(Set.of(UnitKind.ASSOCIATION))).isEmpty();
    }

    private static ReportingUnit unit(
            String code, String name, String shortName, UnitKind kind, Optional<Integer> from, Optional<Integer> to) {
        return new ReportingUnit(code, name, shortName, List.of("别名" + code), kind, from, to);
    }
}
