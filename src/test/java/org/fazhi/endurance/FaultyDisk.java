package org.fazhi.endurance;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The disk as a program under {@link RecordingFiles} sees it (模拟磁盘): notes what is done to the files of one folder, and
 * can be full or closed to writing. One thing is done at a time, so that the order is known.
 */
final class FaultyDisk {
    private final String root;
    private final Optional<DataOutputStream> trace;
    private final Map<String, Integer> files = new HashMap<>();
    private int numbered;
    private long writes;
    private long fullAfter = Long.MAX_VALUE;
    private boolean readOnly;

    /** Does something to the real disk. */
    @FunctionalInterface
    interface Doing<T> {
        T go() throws IOException;
    }

    /**
     * @param root the folder that is watched
     * @param trace where to note what is done; empty for nowhere
     */
    FaultyDisk(String root, Optional<String> trace) {
        this.root = root;
        this.trace = trace.map(FaultyDisk::open);
    }

    private static DataOutputStream open(String file) {
        try {
            return new DataOutputStream(new BufferedOutputStream(new FileOutputStream(file), 1 << 16));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The logs are not written through here. */
    boolean watches(String path) {
        return !root.isEmpty() && path.startsWith(root) && !path.startsWith(root + "/logs/");
    }

    /** From so many writes on there is no space left, until told otherwise. */
    synchronized void fillAfter(long more) {
        fullAfter = more == Long.MAX_VALUE ? more : writes + more;
    }

    synchronized void close(boolean closed) {
        readOnly = closed;
    }

    /** How many writes there were. */
    synchronized long writes() {
        return writes;
    }

    synchronized void requireOpen(String path) throws IOException {
        if (readOnly && watches(path)) throw new AccessDeniedException(path);
    }

    /** Before anything that needs space. */
    private void requireSpace() throws IOException {
        writes++;
        if (writes > fullAfter) throw new IOException("No space left on device");
    }

    synchronized <T> T create(String path, boolean isThere, boolean emptied, Doing<T> doing) throws IOException {
        requireOpen(path);
        if (!isThere) requireSpace();
        T result = doing.go();
        if (!isThere) {
            files.put(path, ++numbered);
            note(new DiskEvent.Created(path, numbered));
        } else if (emptied) {
            note(new DiskEvent.Truncated(number(path), 0));
        }
        return result;
    }

    synchronized int number(String path) {
        return files.computeIfAbsent(path, _ -> {
            note(new DiskEvent.Created(path, ++numbered));
            return numbered;
        });
    }

    /** @param size of the file before: what is written over takes no more space */
    synchronized int write(int file, long position, byte[] bytes, long size, Doing<Integer> doing) throws IOException {
        if (position + bytes.length > size) requireSpace();
        else writes++;
        int written = doing.go();
        note(new DiskEvent.Written(file, position, Arrays.copyOf(bytes, written)));
        return written;
    }

    synchronized void truncate(int file, long size, Doing<?> doing) throws IOException {
        doing.go();
        note(new DiskEvent.Truncated(file, size));
    }

    synchronized void force(OptionalInt file, String path, Doing<?> doing) throws IOException {
        doing.go();
        note(file.isPresent() ? new DiskEvent.Forced(file.getAsInt()) : new DiskEvent.FolderForced(path));
    }

    synchronized void move(String from, String to, Doing<?> doing) throws IOException {
        requireOpen(from);
        requireOpen(to);
        doing.go();
        DiskEvent.Moved moved = new DiskEvent.Moved(from, to);
        moved.rename(files);
        note(moved);
    }

    synchronized void delete(String path, Doing<?> doing) throws IOException {
        requireOpen(path);
        doing.go();
        files.remove(path);
        note(new DiskEvent.Deleted(path));
    }

    synchronized void said(String line) {
        note(new DiskEvent.Said(line));
    }

    private void note(DiskEvent event) {
        if (trace.isEmpty()) return;
        try {
            event.write(trace.get());
            // Whoever reads it may do so at any line.
            if (event instanceof DiskEvent.Said) trace.get().flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
