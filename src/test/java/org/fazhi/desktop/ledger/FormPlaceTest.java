package org.fazhi.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The form is put in its place when the first rows stand, and not later than it is wanted. */
class FormPlaceTest extends LedgerScreenTest {
    private boolean isThere() {
        return lookup("#record-form").tryQuery().isPresent();
    }

    @Test
    void it_waits_for_the_rows_but_not_for_who_begins_a_record() {
        try (BusyLedgers _ = new BusyLedgers(workspace().ledgers(), pane.query())) {
            openPane();
            settle();
            assertThat(isThere()).isFalse();
            press("#ledger-create");
            assertThat(isThere()).isTrue();
            assertThat(words("#form-title")).isEqualTo("新记录");
        }
        settleReading();
        assertThat(isThere()).isTrue();
    }

    @Test
    void it_is_there_although_no_rows_can_be_read() {
        workspace().close();
        openPane();
        until(this::isThere);
        until(() -> lookup("#ledger-unread").tryQuery().isPresent());
    }
}
