package org.fazhi.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Matching;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.SampleLedger;

class ConditionSqlProperties {
    private static final LedgerYear LEDGER = SampleLedger.year();

    private final SampleTable kept = new SampleTable(LEDGER);

    @Property(tries = 300)
    void theDatabaseDecidesAsMemoryDoes(
            @ForAll("rows") List<RowValues> rows, @ForAll("conditions") List<Condition> conditions) {
        kept.hold(rows);
        Matching matching = new Matching(LEDGER);
        ConditionSql sql = new ConditionSql(kept.table(), LEDGER);

        for (Condition condition : conditions) {
            List<Long> met = kept.sql()
                    .select(LedgerTable.ID)
                    .from(kept.table().table())
                    .where(sql.of(condition))
                    .orderBy(LedgerTable.ID)
                    .fetch(LedgerTable.ID);
            assertThat(met).as("%s of %s", condition, rows).isEqualTo(matches(rows, matching, condition));
        }
    }

    private static List<Long> matches(List<RowValues> rows, Matching matching, Condition condition) {
        return LongStream.rangeClosed(1, rows.size())
                .filter(id -> matching.meets(rows.get((int) id - 1), condition))
                .boxed()
                .toList();
    }

    @Provide
    Arbitrary<List<RowValues>> rows() {
        return new RandomRows(LEDGER.ledger()).rows().list().ofSize(8);
    }

    @Provide
    Arbitrary<List<Condition>> conditions() {
        return new RandomRows(LEDGER.ledger()).conditions().list().ofSize(12);
    }
}
