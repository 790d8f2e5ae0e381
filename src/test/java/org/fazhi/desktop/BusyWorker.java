package org.fazhi.desktop;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fazhi.workspace.Workspace;

/** A workspace whose worker is busy until it is let go, as with a long export: what is read or planned meanwhile waits. */
public final class BusyWorker implements AutoCloseable {
    private final CountDownLatch letGo = new CountDownLatch(1);

    public BusyWorker(Workspace workspace) {
        workspace.run("占住", _ -> letGo.await(1, TimeUnit.MINUTES));
    }

    @Override
    public void close() {
        letGo.countDown();
    }
}
