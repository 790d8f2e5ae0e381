package org.fazhi.desktop.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Session;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.YearBook;

/**
 * Looks beyond names (全文查找): for values, in texts, then in one ledger after the other, small ones first. What was found
 * is shown as it comes; a new question ends the one before.
 */
final class DeepSearch {
    private static final Messages MESSAGES = Messages.of(DeepSearch.class);
    /** Who types on is not searched for. */
    private static final Duration PAUSE = Duration.millis(200);

    /** Shows what was found so far. */
    interface Listener {
        void found(List<SearchGroup> groups, boolean isAll);
    }

    private final Session session;
    private final Listener shown;
    private final LatestAnswer reading;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    DeepSearch(Session session, Listener shown) {
        this.session = session;
        this.shown = shown;
        reading = session.latest(MESSAGES.say("search.reading"));
    }

    void forget() {
        pause.stop();
        reading.forget();
    }

    void ask(String wanted) {
        forget();
        YearBook book = session.book();
        pause.setOnFinished(_ -> reading.ask(
                () -> CompletableFuture.supplyAsync(() -> new YearSearch(book, wanted).groups()), groups -> {
                    Deque<Ledger> ledgers = new ArrayDeque<>(book.catalogue().ledgersInUse().stream()
                            .filter(ledger -> book.rows(ledger.code()) > 0)
                            .sorted(Comparator.comparingLong(ledger -> book.rows(ledger.code())))
                            .toList());
                    RecordSearch records = new RecordSearch(session.workspace().ledgers(), book, wanted);
                    goOn(records, ledgers, groups);
                }));
        pause.playFromStart();
    }

    private void goOn(RecordSearch records, Deque<Ledger> ledgers, List<SearchGroup> groups) {
        shown.found(groups, ledgers.isEmpty());
        if (ledgers.isEmpty()) return;
        Ledger next = ledgers.removeFirst();
        reading.ask(() -> records.in(next), group -> {
            List<SearchGroup> more = new ArrayList<>(groups);
            more.add(group);
            goOn(records, ledgers, more);
        });
    }
}
