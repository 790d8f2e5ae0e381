package org.fazhi.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Registers of one year often write only month and day; the year stands in their title. */
class DaysWithoutYearTest {
    private final PlansOfSample plans = new PlansOfSample();

    @AfterEach
    void close() {
        plans.close();
    }

    @Test
    void month_and_day_are_of_the_year_that_the_title_names() {
        LedgerPlan plan = plans.of(PlansOfSample.pasted("2020年登记表\t\t", "收到日期\t案由\t处理", "3.5\t甲\t受理", "3月6日\t乙\t受理"));

        assertThat(plan.rows(EnumSet.of(RowVerdict.NEW), 0, 9))
                .extracting(row -> row.values().day("received").orElseThrow())
                .containsExactly(LocalDate.of(2020, 3, 5), LocalDate.of(2020, 3, 6));
        assertThat(plan.table().remarks())
                .anySatisfy(remark -> assertThat(remark).contains("A列", "2020年"));
    }

    @Test
    void without_such_a_title_or_with_that_of_another_year_they_are_refused() {
        LedgerPlan bare = plans.of(PlansOfSample.pasted("收到日期\t案由\t处理", "3.5\t甲\t受理"));
        LedgerPlan other = plans.of(PlansOfSample.pasted("2019年登记表\t\t", "收到日期\t案由\t处理", "3.5\t甲\t受理"));

        assertThat(bare.count(RowVerdict.REFUSED)).isEqualTo(1);
        assertThat(other.count(RowVerdict.REFUSED)).isEqualTo(1);
    }
}
