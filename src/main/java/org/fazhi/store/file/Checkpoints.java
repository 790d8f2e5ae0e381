package org.fazhi.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.fazhi.store.journal.Checkpoint;
import org.fazhi.store.journal.Journal;
import org.fazhi.store.journal.PrefixSum;
import org.jooq.DSLContext;

/**
 * Takes checkpoints of the database file (检查点): all of it is forced to the disk, and the journal says what it is. The more
 * often, the fewer steps have to be done again after a kill.
 */
public final class Checkpoints {
    private static final int STEPS = 50;
    private static final int AT_A_TIME = 1 << 20;
    private static final long FAR = 16 << 20;
    private static final long LARGE = 64 << 20;
    private static final int LIVE = 40;

    private final Journal journal;
    private final GrowingFile file;
    private final PrefixSum sum;
    private volatile Checkpoint latest;
    private int steps;

    /**
     * @param sum over the beginning of the file, to go on with
     * @param found what the file was found to be; empty where nothing was known of it
     * @param step the last step in the file
     */
    public Checkpoints(Journal journal, GrowingFile file, PrefixSum sum, Optional<Checkpoint> found, long step)
            throws IOException {
        this.journal = journal;
        this.file = file;
        this.sum = sum;
        this.latest = found.isPresent() ? found.get() : now(step);
    }

    public Checkpoint latest() {
        return latest;
    }

    /** A step was committed since. */
    public void stepped() {
        steps++;
    }

    public boolean isDue() {
        return steps >= STEPS;
    }

    /** Whether much was written since the latest. */
    public boolean isFarBehind() {
        try {
            return file.length() - latest.length() > FAR;
        } catch (IOException shut) {
            return false;
        }
    }

    /** Nothing may be written meanwhile. */
    public void take(DSLContext sql, long step) throws IOException {
        sql.execute("checkpoint sync");
        Checkpoint now = now(step);
        journal.keep(now);
        latest = now;
        steps = 0;
    }

    private Checkpoint now(long step) throws IOException {
        long length = file.length();
        sum.upTo(length, file::read);
        return new Checkpoint(step, length, file.header(), sum.value());
    }

    /** Whether the file holds so much that is no longer needed that it should be written anew when it is closed. */
    public boolean isWorthTidying() {
        try {
            return file.length() > LARGE && file.live() < LIVE;
        } catch (IOException shut) {
            return false;
        }
    }

    /** What the file was left as by the engine, which has closed it. */
    Checkpoint closed(Path path, long step) throws IOException {
        return sum.closed(path, step);
    }

    /** Writes the file as it was at the latest checkpoint, from any thread and whatever is written meanwhile. */
    public Checkpoint copyTo(Path target) throws IOException {
        Checkpoint checkpoint = latest;
        try (FileChannel copy = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer header = ByteBuffer.wrap(checkpoint.header());
            while (header.hasRemaining()) copy.write(header);
            for (long place = Checkpoint.HEADER; place < checkpoint.length(); place += AT_A_TIME) {
                ByteBuffer bytes = file.read(place, (int) Math.min(AT_A_TIME, checkpoint.length() - place));
                while (bytes.hasRemaining()) copy.write(bytes);
            }
        }
        return checkpoint;
    }
}
