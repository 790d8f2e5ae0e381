package org.fazhi.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.catalogue.yaml.EveryLedger.Kept;
import org.fazhi.ledger.CarryRule;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.GeneratedRows;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Matching;
import org.fazhi.ledger.RowInspection;
import org.fazhi.ledger.RowValues;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every ledger says of the next year. */
class CarryRulesTest {
    private static final int ROWS = 300;

    @TestFactory
    Stream<DynamicTest> every_ledger_says_what_goes_on_and_why() {
        return EveryLedger.all().stream()
                .map(kept -> DynamicTest.dynamicTest(kept.ledger().code(), () -> {
                    CarryRule carry = kept.ledger().carry();
                    assertThat(carry.isSaid()).isTrue();
                    assertThat(carry.why()).endsWith("。").hasSizeGreaterThan(6);
                    assertThat(kept.ledger()
                                    .column(CommonColumns.CARRIED.code())
                                    .isPresent())
                            .isEqualTo(carry.carries());
                }));
    }

    @TestFactory
    Stream<DynamicTest> rows_that_go_on_may_stand_in_the_next_year() {
        return EveryLedger.all().stream()
                .filter(kept -> kept.ledger().carry().carries())
                .map(kept -> DynamicTest.dynamicTest(kept.ledger().code(), () -> goOn(kept)));
    }

    private static void goOn(Kept kept) {
        Ledger ledger = kept.ledger();
        LedgerYear last = inYear(kept, kept.year());
        LedgerYear next = inYear(kept, kept.year() + 1);
        Matching matching = new Matching(last);
        long carried = new GeneratedRows(last, new Random(20_260_101))
                .rows(ROWS).stream()
                        .filter(row -> ledger.carry().where().stream().allMatch(one -> matching.meets(row, one)))
                        .map(row -> ledger.carry().carried(row, "2020年第7号"))
                        .peek(row -> assertThat(new RowInspection(next)
                                        .faults(row).stream().filter(fault -> fault.isError()))
                                .as("%s", row)
                                .isEmpty())
                        .peek(row -> assertThat(row.get(CommonColumns.CARRIED.code()))
                                .contains(new CellValue.Text("2020年第7号")))
                        .count();
        assertThat(carried).as("rows of %s that go on", ledger.code()).isPositive();
    }

    @Test
    void what_tells_of_the_year_that_is_over_is_empty_and_the_balance_begins_the_next() {
        Ledger permit = EveryLedger.of("permit").ledger();
        RowValues row = RowValues.NONE
                .with("title", Optional.of(new CellValue.Text("食品经营许可")))
                .with("steps_before", number(9))
                .with("steps_now", number(5));
        RowValues next = permit.carry().carried(row, "2020年第1号");
        assertThat(next.number("steps_before")).contains(BigDecimal.valueOf(5));
        assertThat(next.number("steps_now")).contains(BigDecimal.valueOf(5));
        Ledger systems = EveryLedger.of("information_system").ledger();
        assertThat(systems.carry()
                        .carried(RowValues.NONE.with("handled", number(7)), "2025年第1号")
                        .has("handled"))
                .isFalse();
    }

    @Test
    void a_rule_that_cannot_be_kept_is_a_fault_of_the_file() {
        assertThat(faults("{rows: some, why: 甲}"))
                .anySatisfy(one -> assertThat(one).contains("where"));
        assertThat(faults("{rows: all, where: [{column: title, given: true}], why: 甲}"))
                .anySatisfy(one -> assertThat(one).contains("some"));
        assertThat(faults("{rows: none, clear: [note], why: 甲}"))
                .anySatisfy(one -> assertThat(one).contains("clear"));
        assertThat(faults("{rows: all, clear: [title], why: 甲}"))
                .anySatisfy(one -> assertThat(one).contains("必填"));
        assertThat(faults("{rows: all, bring: [{into: note, from: day}], why: 甲}"))
                .anySatisfy(one -> assertThat(one).contains("类型不同"));
        assertThat(faults("{rows: most, why: 甲}"))
                .anySatisfy(one -> assertThat(one).contains("most"));
        assertThat(faults("{rows: all}")).anySatisfy(one -> assertThat(one).contains("why"));
        assertThat(faults("{rows: all, clear: [note], why: 甲}")).isEmpty();
    }

    private static List<String> faults(String carry) {
        String text = """
                code: sample
                name: 样本
                area: a
                item: a.b
                columns:
                  - {code: title, label: 标题, type: text, required: true, help: 标题。}
                  - {code: note, label: 说明, type: text, help: 说明。}
                  - {code: day, label: 日期, type: date, help: 日期。}
                carry: %s
                """.formatted(carry);
        return LedgerText.read("sample.yaml", text) instanceof ParsedLedger.Faulty(var faults)
                ? faults.stream().map(one -> one.reason()).toList()
                : List.of();
    }

    private static Optional<CellValue> number(int value) {
        return Optional.of(new CellValue.Number(BigDecimal.valueOf(value)));
    }

    private static LedgerYear inYear(Kept kept, int year) {
        return UnitsOfYear.counting(kept.catalogue(), year, kept.ledger(), LocalDate.of(year, 12, 31));
    }
}
