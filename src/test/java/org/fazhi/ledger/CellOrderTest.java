package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellOrderTest {

    @ParameterizedTest
    @ValueSource(strings = {"found", "score", "amount", "progress"})
    void numbers_stand_by_their_size_not_by_their_digits(String column) {
        assertThat(sorted(column, number("100"), number("-3"), number("20.5"), number("9")))
                .containsExactly(number("-3"), number("9"), number("20.5"), number("100"));
    }

    @Test
    void days_stand_in_the_order_of_the_calendar() {
        assertThat(sorted("received", day("2020-10-01"), day("2019-12-31"), day("2020-02-29")))
                .containsExactly(day("2019-12-31"), day("2020-02-29"), day("2020-10-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "applicant", "remark"})
    void texts_and_names_stand_by_their_characters(String column) {
        assertThat(sorted(column, text("乙"), text("A座"), text("一"))).containsExactly(text("A座"), text("一"), text("乙"));
    }

    @Test
    void no_stands_before_yes() {
        assertThat(sorted("heard", flag(true), flag(false), flag(true)))
                .containsExactly(flag(false), flag(true), flag(true));
    }

    @Test
    void codes_stand_as_in_their_list_and_what_is_not_in_it_comes_after() {
        assertThat(sorted("handling", coded("调解"), coded("告知"), coded("和解"), coded("受理"), coded("不予受理")))
                .containsExactly(coded("受理"), coded("不予受理"), coded("告知"), coded("和解"), coded("调解"));
    }

    @Test
    void units_stand_as_the_office_lists_them_and_those_it_no_longer_has_come_after() {
        assertThat(sorted("defendant", unit("east"), unit("dissolved"), unit("market"), unit("abolished")))
                .containsExactly(unit("market"), unit("east"), unit("abolished"), unit("dissolved"));
    }

    @Test
    void several_units_stand_by_the_first_and_then_by_the_next() {
        CellValue one = new CellValue.Units(List.of("east"));
        CellValue two = new CellValue.Units(List.of("east", "market"));
        CellValue other = new CellValue.Units(List.of("justice"));

        assertThat(sorted("helpers", other, two, one)).containsExactly(one, two, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"received", "title", "handling", "heard", "found", "defendant", "helpers"})
    void equal_values_stand_where_they_stood(String column) {
        CellValue value = switch (column) {
            case "received" -> day("2020-03-05");
            case "title" -> text("处罚");
            case "handling" -> coded("受理");
            case "heard" -> flag(true);
            case "found" -> number("3");
            case "defendant" -> unit("market");
            default -> new CellValue.Units(List.of("market"));
        };

        assertThat(order(column).compare(value, value)).isZero();
    }

    private static List<CellValue> sorted(String column, CellValue... values) {
        return Stream.of(values).sorted(order(column)).toList();
    }

    private static Comparator<CellValue> order(String column) {
        return CellOrder.of(SampleLedger.ledger().column(column).orElseThrow(), new SampleUnits());
    }

    private static CellValue number(String number) {
        return new CellValue.Number(new BigDecimal(number));
    }

    private static CellValue day(String day) {
        return new CellValue.Day(LocalDate.parse(day));
    }

    private static CellValue text(String text) {
        return new CellValue.Text(text);
    }

    private static CellValue flag(boolean yes) {
        return new CellValue.Flag(yes);
    }

    private static CellValue coded(String code) {
        return new CellValue.Coded(code);
    }

    private static CellValue unit(String code) {
        return new CellValue.Unit(code);
    }
}
