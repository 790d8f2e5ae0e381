package org.fazhi.desktop.ledger;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.workspace.Ledgers;

/** Ledgers whose reading thread is busy until it is let go, as with a slow filter: what is asked meanwhile waits. */
final class BusyLedgers implements AutoCloseable {
    private static final int ENOUGH = 20;

    private final CountDownLatch letGo = new CountDownLatch(1);

    BusyLedgers(Ledgers ledgers, LedgerQuery query) {
        while (!isHeld(ledgers, query)) Thread.onSpinWait();
    }

    /** What follows from an answer runs where it was read, unless it was answered too soon for that. */
    private boolean isHeld(Ledgers ledgers, LedgerQuery query) {
        Thread here = Thread.currentThread();
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        for (int before = 0; before < ENOUGH; before++) ledgers.rows(query, 0, 100);
        ledgers.rows(query, 0, 1).thenRun(() -> {
            boolean elsewhere = Thread.currentThread() != here;
            held.complete(elsewhere);
            if (elsewhere) await();
        });
        return held.orTimeout(1, TimeUnit.MINUTES).join();
    }

    private void await() {
        try {
            if (!letGo.await(1, TimeUnit.MINUTES)) throw new IllegalStateException("held for too long");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        letGo.countDown();
    }
}
