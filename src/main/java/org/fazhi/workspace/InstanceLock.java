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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.language.Messages;

/**
 * The lock on a workspace folder (独占锁): one program at a time. It is a lock of the operating system, so it ends with
 * the program however the program ends. A second start that finds it taken asks the first to show itself, by a file it
 * lays into the folder: no port is opened, and the length of the path does not matter. The program that has the lock writes the
 * log of the folder, from before anything else is done there.
 */
public final class InstanceLock implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of(InstanceLock.class);
    private static final Logger LOG = Logger.getLogger(InstanceLock.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Path folder;
    private final FileChannel channel;
    private final Optional<Listener> listener;
    private final WorkspaceLog log;

    private InstanceLock(Path folder, FileChannel channel, WorkspaceLog log, Optional<Listener> listener) {
        this.folder = folder;
        this.channel = channel;
        this.log = log;
        this.listener = listener;
    }

    /** Without a log, and for a window without hearing of second starts, the folder is given back. */
    private static InstanceLock taken(Path folder, FileChannel channel, Optional<Runnable> onRaise) {
        try {
            WorkspaceLog log = new WorkspaceLog(WorkspaceFolder.prepare(folder).logs());
            try {
                return new InstanceLock(folder, channel, log, onRaise.map(raise -> listener(folder, raise)));
            } catch (Refused refused) {
                log.close();
                throw refused;
            }
        } catch (Refused refused) {
            closeQuietly(channel);
            throw refused;
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "giving the lock back", failure);
        }
    }

    /**
     * Takes the lock of a folder, making the folder where there is none. When another program holds it, asks that one to
     * raise its window and returns nothing; when that one is just closing, the lock is taken as soon as it is free. Refuses
     * where no window answers for a while: a command has no window.
     *
     * @param onRaise called on a thread of the lock whenever a second start asks, for the last time before the lock is
     *     given back
     */
    public static Optional<InstanceLock> acquire(Path folder, Runnable onRaise) {
        return acquire(folder, onRaise, PATIENCE);
    }

    /** The same, waiting for an answer as long as said. */
    public static Optional<InstanceLock> acquire(Path folder, Runnable onRaise, Duration patience) {
        Path path = WorkspaceFolder.prepare(folder).path();
        FileChannel channel = lockFile(path);
        if (!hasLocked(path, channel) && !hasLockedAfterAsking(path, channel, patience)) return Optional.empty();
        return Optional.of(taken(path, channel, Optional.of(onRaise)));
    }

    /** Takes the lock for a command, which has no window to raise; refuses when another program holds it. */
    static InstanceLock acquireQuietly(Path folder) {
        Path path = WorkspaceFolder.prepare(folder).path();
        FileChannel channel = lockFile(path);
        if (!hasLocked(path, channel)) throw new Refused(MESSAGES.say("lock.taken", path));
        return taken(path, channel, Optional.empty());
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            if (listener.isPresent()) listener.get().end();
            log.close();
            channel.close();
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("folder.not_writable", folder), failure);
        }
    }

    private static FileChannel lockFile(Path folder) {
        try {
            return FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("folder.not_writable", folder), failure);
        }
    }

    /** A channel without the lock stays open: closing it would release a lock this program holds through another. */
    private static boolean hasLocked(Path folder, FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("folder.not_writable", folder), failure);
        }
    }

    private static Listener listener(Path folder, Runnable onRaise) {
        try {
            Files.deleteIfExists(request(folder));
            WatchService watch = folder.getFileSystem().newWatchService();
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Thread thread = new Thread(() -> listen(folder, watch, onRaise), "fazhi-second-start");
            thread.setDaemon(true);
            thread.start();
            return new Listener(watch, thread);
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("folder.not_writable", folder), failure);
        }
    }

    /** Hears of second starts. */
    private record Listener(WatchService watch, Thread thread) {

        /** Every request made before this call has been handled when it returns. */
        void end() throws IOException {
            watch.close();
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void listen(Path folder, WatchService watch, Runnable onRaise) {
        try {
            while (true) {
                // Network drives do not always tell of new files: look now and then without being told.
                WatchKey key = watch.poll(1, TimeUnit.SECONDS);
                if (isAsked(folder)) onRaise.run();
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** A drive that cannot be read for a moment is looked at again: the next start must still be heard. */
    private static boolean isAsked(Path folder) {
        try {
            return Files.deleteIfExists(request(folder));
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "not looked for a second start", unreadable);
            return false;
        }
    }

    /** Lays the request down and waits until it is taken up or the lock is free, or patience ends: it may be slow. */
    private static boolean hasLockedAfterAsking(Path folder, FileChannel channel, Duration patience) {
        try {
            Path request = request(folder);
            Files.deleteIfExists(request);
            Files.createFile(request);
            long until = System.nanoTime() + patience.toNanos();
            boolean locked = false;
            while (!locked && Files.exists(request) && System.nanoTime() < until) {
                Thread.sleep(20);
                locked = hasLocked(folder, channel);
            }
            boolean unheard = Files.deleteIfExists(request);
            if (unheard && !locked) throw new Refused(MESSAGES.say("lock.taken", folder));
            return locked;
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("lock.taken", folder), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path request(Path folder) {
        return folder.resolve("lock.raise");
    }
}
