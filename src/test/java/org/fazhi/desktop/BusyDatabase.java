package org.fazhi.desktop;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fazhi.edit.Edit;
import org.fazhi.workspace.Workspace;

/** A workspace whose database thread is busy until it is let go, as during a long import: what is saved meanwhile waits. */
public final class BusyDatabase implements AutoCloseable {
    private final CountDownLatch letGo = new CountDownLatch(1);
    private final Runnable stopWatching;

    public BusyDatabase(Workspace workspace, int year) {
        CountDownLatch held = new CountDownLatch(1);
        stopWatching = workspace.onChanged(_ -> {
            held.countDown();
            await(letGo);
        });
        workspace.apply(new Edit.SetSetting(year, "office.district", "占住数据库" + System.nanoTime()));
        await(held);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(5, TimeUnit.MINUTES)) throw new IllegalStateException("held for too long");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        letGo.countDown();
        stopWatching.run();
    }
}
