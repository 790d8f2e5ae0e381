package org.fazhi.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.fazhi.language.Messages;

/**
 * The lock on a workspace folder (独占锁): one program at a time. It is a lock of the operating system, so it ends with
 * the program however the program ends. A second start that finds it taken asks the first to show itself, by a file it
 * lays into the folder: no port is opened, and the length of the path does not matter.
 */
public final class InstanceLock implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of(InstanceLock.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Path folder;
    private final FileChannel channel;
    private final Optional<WatchService> watch;

    private InstanceLock(Path folder, FileChannel channel, Optional<WatchService> watch) {
        this.folder = folder;
        this.channel = channel;
        this.watch = watch;
    }

    /**
     * Takes the lock of a folder, making the folder where there is none. When another program holds it, asks that one to
     * raise its window and returns nothing.
     *
     * @param onRaise called on a thread of the lock whenever a second start asks
     */
    public static Optional<InstanceLock> acquire(Path folder, Runnable onRaise) {
        Path path = WorkspaceFolder.prepare(folder).path();
        Optional<FileChannel> channel = tryLock(path);
        if (channel.isEmpty()) {
            askToRaise(path);
            return Optional.empty();
        }
        return Optional.of(listening(path, channel.get(), onRaise));
    }

    /** Takes the lock for a command, which has no window to raise; refuses when another program holds it. */
    static InstanceLock acquireQuietly(Path folder) {
        Path path = WorkspaceFolder.prepare(folder).path();
        FileChannel channel = tryLock(path).orElseThrow(() -> new Refused(MESSAGES.say("lock.taken", path)));
        return new InstanceLock(path, channel, Optional.empty());
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            if (watch.isPresent()) watch.get().close();
            channel.close();
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("folder.not_writable", folder), failure);
        }
    }

    private static Optional<FileChannel> tryLock(Path folder) {
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return hasLocked(channel) ? Optional.of(channel) : Optional.empty();
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("folder.not_writable", folder), failure);
        }
    }

    private static boolean hasLocked(FileChannel channel) throws IOException {
        try {
            boolean locked = channel.tryLock() != null;
            if (!locked) channel.close();
            return locked;
        } catch (OverlappingFileLockException heldByThisProgram) {
            // The channel stays open: closing it would let go of the lock that this program holds through another one.
            return false;
        }
    }

    private static InstanceLock listening(Path folder, FileChannel channel, Runnable onRaise) {
        try {
            Files.deleteIfExists(request(folder));
            WatchService watch = folder.getFileSystem().newWatchService();
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Thread listener = new Thread(() -> listen(folder, watch, onRaise), "fazhi-second-start");
            listener.setDaemon(true);
            listener.start();
            return new InstanceLock(folder, channel, Optional.of(watch));
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("folder.not_writable", folder), failure);
        }
    }

    private static void listen(Path folder, WatchService watch, Runnable onRaise) {
        try {
            while (true) {
                // Network drives do not always tell of new files: look now and then without being told.
                WatchKey key = watch.poll(1, TimeUnit.SECONDS);
                if (Files.deleteIfExists(request(folder))) onRaise.run();
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException unreadable) {
            throw new Refused(MESSAGES.say("folder.not_writable", folder), unreadable);
        }
    }

    /** Lays the request down and waits until it is taken up, or for a while: a busy program may be slow. */
    private static void askToRaise(Path folder) {
        try {
            Path request = request(folder);
            Files.deleteIfExists(request);
            Files.createFile(request);
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (Files.exists(request) && System.nanoTime() < until) Thread.sleep(20);
            Files.deleteIfExists(request);
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("lock.taken", folder), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path request(Path folder) {
        return folder.resolve("lock.raise");
    }
}
