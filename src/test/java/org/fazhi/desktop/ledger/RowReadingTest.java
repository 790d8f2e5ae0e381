package org.fazhi.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.desktop.ToldOnce;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerTotals;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.SampleLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows are read a stretch at a time while what is asked for changes. */
class RowReadingTest extends ScreenTest {
    private static final int YEAR = 2020;
    private static final LedgerQuery ALL = LedgerQuery.all(YEAR, "sample");
    private static final LedgerQuery SOME = ALL.where(List.of(new Condition.Contains("title", "公开")));

    private final List<CompletableFuture<List<LedgerRow>>> asked = new ArrayList<>();
    private final List<Throwable> told = new ArrayList<>();
    private final List<PagedRows> shown = new ArrayList<>();
    private int unread;
    private LedgerYear ledger;
    private RowReading reading;

    @Override
    protected boolean hasExample() {
        return false;
    }

    @BeforeEach
    void begin() {
        ledger = workspace().createYear(YEAR, "eight_areas").join().yearOf(SampleLedger.ledger());
        reading = new RowReading(
                new Asked(), new ToldOnce((failure, _) -> told.add(failure)), new Shown(), Platform::runLater);
    }

    private void read(LedgerQuery query) {
        interact(() -> reading.read(ledger, query, 0, 1000));
    }

    private void answer(int question) {
        asked.get(question)
                .complete(IntStream.range(0, 200)
                        .mapToObj(i -> new LedgerRow(i, i + 1, RowValues.NONE, "", Instant.EPOCH, 0))
                        .toList());
        settle();
    }

    private void fail(int question) {
        asked.get(question).completeExceptionally(new IllegalStateException("读不出"));
        settle();
    }

    @Test
    void a_page_of_the_rows_in_the_table_that_cannot_be_read_is_told() {
        read(ALL);
        answer(0);
        interact(() -> shown.getLast().get(500));
        fail(1);
        assertThat(told).hasSize(1);
        assertThat(unread).isEqualTo(1);
    }

    @Test
    void a_page_of_rows_that_others_took_the_place_of_fails_unheard() {
        read(ALL);
        answer(0);
        interact(() -> shown.getLast().get(500));
        read(SOME);
        answer(2);
        fail(1);
        assertThat(told).isEmpty();
        assertThat(unread).isZero();
        assertThat(shown).hasSize(2);
    }

    @Test
    void each_failure_is_shown_and_only_the_first_is_told() {
        read(ALL);
        fail(0);
        read(SOME);
        fail(1);
        assertThat(told).hasSize(1);
        assertThat(unread).isEqualTo(2);
        read(ALL);
        answer(2);
        read(SOME);
        fail(3);
        assertThat(told).hasSize(2);
    }

    private final class Asked implements RowReading.Source {
        @Override
        public CompletableFuture<List<LedgerRow>> rows(LedgerQuery query, long offset, int limit) {
            asked.add(new CompletableFuture<>());
            return asked.getLast();
        }

        @Override
        public CompletableFuture<LedgerTotals> totals(LedgerQuery query) {
            return new CompletableFuture<>();
        }
    }

    private final class Shown implements RowReading.Shown {
        @Override
        public void rows(PagedRows rows) {
            shown.add(rows);
        }

        @Override
        public void totals(LedgerTotals totals) {}

        @Override
        public void unread() {
            unread++;
        }
    }
}
