package org.fazhi.store.backup;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Carries out a statement that may take long, and stops it when the work it belongs to was cancelled (可取消的语句). */
final class CancellableStatement {
    private static final long BETWEEN_LOOKS = 50;

    private CancellableStatement() {}

    static void execute(Statement statement, String sql, LongWork progress) throws SQLException {
        progress.stopIfCancelled();
        FutureTask<Boolean> work = new FutureTask<>(() -> statement.execute(sql));
        Thread thread = new Thread(work, Thread.currentThread().getName() + "-statement");
        thread.setDaemon(true);
        thread.setPriority(Thread.currentThread().getPriority());
        thread.start();
        while (!isDone(work)) {
            try {
                progress.stopIfCancelled();
            } catch (CancellationException unwanted) {
                statement.cancel();
                join(thread);
                throw unwanted;
            }
        }
    }

    private static boolean isDone(FutureTask<Boolean> work) throws SQLException {
        try {
            work.get(BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case SQLException ofTheEngine -> throw ofTheEngine;
                case RuntimeException ofTheProgram -> throw ofTheProgram;
                case Error ofTheMachine -> throw ofTheMachine;
                case Throwable other -> throw new IllegalStateException(other);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
