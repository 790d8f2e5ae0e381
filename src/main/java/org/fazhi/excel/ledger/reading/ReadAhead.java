package org.fazhi.excel.ledger.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.fazhi.excel.grid.GridRow;
import org.fazhi.excel.reading.SheetSource;

/** Reads a sheet on a thread of its own, a few hundred rows ahead, while the rows before are judged (预读). */
public final class ReadAhead {
    private static final int ROWS = 256;
    private static final int PIECES = 4;
    private static final long PATIENCE = 50;

    private final SheetSource source;
    private final String sheet;
    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(PIECES);
    private volatile boolean stopped;

    /**
     * Some rows one after the other.
     *
     * @param done share of the sheet that was read
     * @param last whether nothing follows
     * @param failure what the reading ended with
     */
    private record Piece(List<SheetRow> rows, double done, boolean last, Optional<RuntimeException> failure) {}

    /** Takes the rows on the thread that asked for them. */
    @FunctionalInterface
    public interface Rows {
        void take(List<SheetRow> rows, double done);
    }

    public ReadAhead(SheetSource source, String sheet) {
        this.source = source;
        this.sheet = sheet;
    }

    public void each(Rows taker) {
        Thread reading = Thread.ofPlatform().daemon().name("fazhi-sheet").start(this::read);
        try {
            while (true) {
                Piece piece = pieces.take();
                piece.failure().ifPresent(failure -> {
                    throw failure;
                });
                taker.take(piece.rows(), piece.done());
                if (piece.last()) return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            stopped = true;
            end(reading);
        }
    }

    /** A reader that nobody listens to any more ends at its next row. */
    private static void end(Thread reading) {
        try {
            reading.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        Filling filling = new Filling();
        try {
            source.each(sheet, filling);
            put(new Piece(filling.rows, 1, true, Optional.empty()));
        } catch (RuntimeException failure) {
            put(new Piece(List.of(), 1, true, Optional.of(failure)));
        } catch (Error failure) {
            put(new Piece(List.of(), 1, true, Optional.of(new IllegalStateException(failure))));
        }
    }

    private boolean put(Piece piece) {
        try {
            while (!stopped) if (pieces.offer(piece, PATIENCE, TimeUnit.MILLISECONDS)) return true;
            return false;
        } catch (InterruptedException interrupted) {
            return false;
        }
    }

    /** Gathers rows into pieces. */
    private final class Filling implements SheetSource.RowVisitor {
        private List<SheetRow> rows = new ArrayList<>(ROWS);

        @Override
        public boolean visit(int number, GridRow row, double done) {
            rows.add(new SheetRow(number, row));
            if (rows.size() < ROWS) return !stopped;
            List<SheetRow> full = rows;
            rows = new ArrayList<>(ROWS);
            return put(new Piece(full, done, false, Optional.empty()));
        }
    }
}
