package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.SampleLedger;
import org.fazhi.ledger.WhichLedger;
import org.fazhi.store.ledger.memory.LedgerInMemory;
import org.fazhi.store.ledger.memory.RowsInMemory;
import org.junit.jupiter.api.Test;

class LedgerMemoryTest {
    private static final WhichLedger SAMPLE = new WhichLedger(2020, "sample");

    @Test
    void rows_that_could_not_be_brought_along_are_not_shown_as_they_were() {
        LedgerMemory held = new LedgerMemory();
        LedgerYear year = SampleLedger.year();
        held.of(SAMPLE, () -> new LedgerInMemory(new RowsInMemory(year.ledger(), year.units())));
        assertThat(held.isHeld(SAMPLE)).isTrue();

        held.renew(
                SAMPLE,
                () -> {
                    throw new IllegalStateException("connection lost");
                },
                Set.of(1L));

        assertThat(held.isHeld(SAMPLE)).isFalse();
    }
}
