package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.ledger.TimeLimit.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final WorkingDays CALENDAR = WorkingDays.BUILT_IN;

    @ParameterizedTest
    @CsvSource({
        "2020-09-24, 20, WORKING_DAYS, 2020-10-28", // 27 September was worked on, 1 to 8 October were off, 10 worked on
        "2020-01-20, 5, WORKING_DAYS, 2020-02-04", // the holiday was made longer to 2 February
        "2024-09-29, 1, WORKING_DAYS, 2024-09-30",
        "2026-02-13, 1, WORKING_DAYS, 2026-02-14", // a Saturday that was worked on
        "2021-03-01, 3, MONTHS, 2021-06-01",
        "2021-01-30, 3, MONTHS, 2021-04-30",
        "2021-07-01, 3, MONTHS, 2021-10-08", // 1 October is off, and so on to the 7th
        "2021-11-30, 3, MONTHS, 2022-02-28",
        "2022-04-27, 7, DAYS, 2022-05-05", // 4 May is the last day off
        "2022-06-06, 7, DAYS, 2022-06-13"
    })
    void a_time_limit_ends_on_a_working_day(LocalDate begun, int length, Unit unit, LocalDate last) {
        assertThat(new TimeLimit(length, unit).lastDay(begun, CALENDAR)).isEqualTo(last);
        for (LocalDate done : List.of(last, last.plusDays(1)))
            assertThat(WorkingDays.isLate(begun, done, length, unit.name(), CALENDAR.bytes()))
                    .as("%s", done)
                    .isEqualTo(done.isAfter(last));
    }

    @Test
    void every_year_from_2019_to_2026_is_known_and_no_other() {
        assertThat(List.of(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027).stream()
                        .filter(CALENDAR::knows))
                .containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    /** 365 less 104 or 105 days of weekends less the 11 statutory days, 13 since 2025. */
    @ParameterizedTest
    @CsvSource({"2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_as_many_working_days_as_the_law_leaves(int year, int working) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(CALENDAR::isWorkingDay))
                .hasSize(working);
    }

    @Test
    void what_the_office_knows_better_takes_the_place_of_what_is_built_in() {
        LocalDate nationalDay = LocalDate.of(2027, 10, 1);
        LocalDate saturday = LocalDate.of(2027, 10, 9);
        WorkingDays own = WorkingDays.with(List.of(
                new SpecialDay(nationalDay, false, "国庆节"),
                new SpecialDay(saturday, true, "国庆节"),
                new SpecialDay(LocalDate.of(2020, 1, 31), true, "春节")));

        assertThat(own.knows(2027)).isTrue();
        assertThat(own.isWorkingDay(nationalDay)).isFalse();
        assertThat(own.isWorkingDay(saturday)).isTrue();
        assertThat(own.isWorkingDay(LocalDate.of(2020, 1, 31))).isTrue();
        assertThat(CALENDAR.isWorkingDay(nationalDay)).isTrue();
    }

    @Test
    void a_missing_date_is_never_late() {
        RowValues half = RowValues.NONE.with("day", Optional.of(new CellValue.Day(LocalDate.of(2020, 1, 1))));
        assertThat(new Matching(SampleLedger.year())
                        .meets(half, new Condition.Late("day", "other_day", new TimeLimit(1, Unit.DAYS))))
                .isFalse();
    }
}
