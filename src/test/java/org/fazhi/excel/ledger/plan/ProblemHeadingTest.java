package org.fazhi.excel.ledger.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.SampleLedger;
import org.junit.jupiter.api.Test;

class ProblemHeadingTest {

    @Test
    void the_reasons_have_another_heading_where_the_ledger_has_a_column_of_that_name() {
        assertThat(ProblemHeading.of(SampleLedger.ledger().columns())).isEqualTo("问题");
        assertThat(ProblemHeading.of(List.of(Column.of("p", "问题", new ColumnType.Note()))))
                .isEqualTo("导入问题");
    }
}
