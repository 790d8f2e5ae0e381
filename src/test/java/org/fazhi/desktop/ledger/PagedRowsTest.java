package org.fazhi.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.fazhi.desktop.ScreenTest;
import org.junit.jupiter.api.Test;

class PagedRowsTest extends ScreenTest {
    private final List<Long> asked = new ArrayList<>();
    private final List<Throwable> told = new ArrayList<>();

    @Override
    protected boolean hasExample() {
        return false;
    }

    @Test
    void a_page_that_cannot_be_read_is_asked_for_once() {
        PagedRows rows = new PagedRows(
                (offset, _) -> {
                    asked.add(offset);
                    return CompletableFuture.failedFuture(new IllegalStateException("读不出"));
                },
                told::add);
        interact(() -> rows.resize(1000));
        for (int pulse = 0; pulse < 5; pulse++) {
            interact(() -> rows.get(210));
            settle();
        }
        assertThat(asked).containsExactly(200L);
        assertThat(told).hasSize(1);
    }
}
