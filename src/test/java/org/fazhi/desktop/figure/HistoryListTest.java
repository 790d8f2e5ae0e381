package org.fazhi.desktop.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Labeled;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.HistoryEntry;
import org.junit.jupiter.api.Test;

/** The history of one place. */
class HistoryListTest extends ScreenTest {
    private boolean readable;

    @Override
    protected boolean hasExample() {
        return false;
    }

    private CompletableFuture<List<HistoryEntry>> history() {
        return readable
                ? CompletableFuture.completedFuture(List.of())
                : CompletableFuture.failedFuture(new IllegalStateException("读不出"));
    }

    @Test
    void what_could_not_be_read_says_so_in_its_place_and_is_read_again() {
        interact(() -> show(new HistoryList(session(), this::history)));
        settle();
        press("#error-close");
        assertThat(said()).contains("修改记录没有读出。").doesNotContain("正在读取…");
        readable = true;
        press("#history-unread-again");
        assertThat(said()).containsExactly("还没有修改过。");
    }

    private List<String> said() {
        return lookup("#history").query().lookupAll(".label").stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList();
    }
}
