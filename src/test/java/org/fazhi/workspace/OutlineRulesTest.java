package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.catalogue.yaml.EveryLedger;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Matching;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.RowValues;
import org.fazhi.workspace.example.rows.RowMaking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law asks of the ledgers that only the outline of 2021—2025 keeps: a row that breaks it, and one that does not. */
class OutlineRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fair_competition | joint_due | level: 区政府, submitted: 2025-03-03, closed: 2025-03-10, joint: 否 | level: 部门, submitted: 2025-03-03, closed: 2025-03-10, joint: 否
            fair_competition | until_due | conclusion: 适用例外规定, closed: 2025-03-10 | conclusion: 适用例外规定, closed: 2025-03-10, until: 2027-12-31
            government_promise | overdue | kind: 拖欠企业账款, found: 2025-05-06, state: 办理中 | kind: 拖欠企业账款, found: 2025-12-06, state: 办理中
            town_review | term | kind: 规范性文件, submitted: 2025-03-03, closed: 2025-03-25 | kind: 规范性文件, submitted: 2025-03-03, closed: 2025-03-24
            town_power | published_due | kind: 行政处罚, granted: 2025-01-06 | kind: 行政处罚, granted: 2025-01-06, published: 2025-01-10
            town_power | evaluated_due | kind: 行政处罚, granted: 2021-11-01 | kind: 行政处罚, granted: 2024-11-01
            inspection_item | published_due | basis: 安全生产法第六十五条 | basis: 安全生产法第六十五条, published: 2025-05-06
            inspection_item | limit_due | basis: 安全生产法第六十五条 | limit: 2
            business_inspection | approved_due | kind: 日常检查, approved: 否 | kind: 个案检查, approved: 否
            business_inspection | scanned_due | scanned: 否, remote: 否 | scanned: 否, remote: 是
            discretion_standard | published_due | kind: 行政处罚, issued: 2025-03-03 | kind: 行政处罚, issued: 2025-03-03, published: 2025-03-04
            leniency_case | corrected_due | kind: 首违不罚, corrected: 否 | kind: 首违不罚, corrected: 是
            leniency_case | educated_due | kind: 轻微不罚, educated: 否 | kind: 从轻处罚, educated: 否
            reconsideration_mediation | book_stage | outcome: 达成调解书, stage: 受理前 | outcome: 受理前化解, stage: 受理前
            judicial_proposal | term | kind: 公益诉讼检察建议, received: 2025-03-03, answered: 2025-05-07 | kind: 公益诉讼检察建议, received: 2025-03-03, answered: 2025-04-30
            petition | term | path: 信访程序, accepted: 2025-03-03, closed: 2025-05-06 | path: 信访程序, accepted: 2025-03-03, closed: 2025-05-06, extended: 是
            petition | accepted_in_time | received: 2025-03-03, accepted: 2025-03-20 | received: 2025-03-03, accepted: 2025-03-17
            emergency_event | reported_due | reported: 否 | reported: 是
            emergency_plan | old | state: 现行, issued: 2022-03-01 | state: 现行, issued: 2022-03-01, evaluated: 2025-05-20
            inspection_rectification | late | state: 整改中, due: 2025-06-30 | state: 长期坚持, due: 2025-06-30
            """)
    void a_row_that_breaks_a_rule_is_told_and_one_that_keeps_it_is_not(
            String ledger, String rule, String breaking, String keeping) {
        EveryLedger.Kept kept = EveryLedger.of(ledger);
        LedgerYear year =
                UnitsOfYear.counting(kept.catalogue(), kept.year(), kept.ledger(), LocalDate.of(kept.year(), 12, 31));
        RowRule told = kept.ledger().rule(rule).orElseThrow();

        assertThat(new Matching(year).meets(row(year, breaking), told.broken()))
                .as(breaking)
                .isTrue();
        assertThat(new Matching(year).meets(row(year, keeping), told.broken()))
                .as(keeping)
                .isFalse();
    }

    private static RowValues row(LedgerYear year, String written) {
        Ledger ledger = year.ledger();
        return new RowMaking(year.units())
                .rows(ledger, "rows:\n  - {" + written + "}")
                .getFirst();
    }
}
