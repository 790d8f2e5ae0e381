package org.fazhi.workspace.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.fazhi.disk.Disk;

/**
 * What is typed in a workspace and not saved, a file for each place (草稿): forced to the disk well within a second of the
 * key, on a thread of its own. A draft that is asked for is in memory: nobody waits for the disk. May be called on any thread.
 */
public final class Drafts implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Drafts.class.getName());
    /** So that a fast writer does not have each key forced by itself. */
    private static final long PAUSE_MILLIS = 150;

    private static final long AGAIN_MILLIS = 2000;

    private final Path folder;
    private final Clock clock;
    private final Map<DraftPlace, Draft> now = new ConcurrentHashMap<>();
    /** Those that were there at the opening and are as they were. */
    private final Map<DraftPlace, Draft> found = new ConcurrentHashMap<>();

    private final Set<DraftPlace> unwritten = new HashSet<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fazhi-drafts").factory());
    /** Held while files are written. Not the drafts themselves, or typing would wait for the disk. */
    private final Object writing = new Object();

    private Drafts(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Reads what is in the folder. What is no draft, or cannot be read, is left there as it is. */
    public static Drafts open(Path folder, Clock clock) {
        Drafts drafts = new Drafts(folder, clock);
        if (!Files.isDirectory(folder)) return drafts;
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(DraftFile.ENDING)).forEach(drafts::read);
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.WARNING, "drafts not read in " + folder, failure);
        }
        return drafts;
    }

    private void read(Path file) {
        try {
            Draft draft = DraftFile.read(file);
            now.put(draft.place(), draft);
            found.put(draft.place(), draft);
        } catch (IOException | RuntimeException unreadable) {
            LOG.log(Level.WARNING, "draft not read: " + file, unreadable);
        }
    }

    public Optional<Draft> of(DraftPlace place) {
        return Optional.ofNullable(now.get(place));
    }

    /** All there are, those typed first before the others. */
    public List<Draft> all() {
        return inOrder(now);
    }

    /** Those that were left by an earlier sitting and nobody has gone on with. */
    public List<Draft> found() {
        return inOrder(found);
    }

    /** Whether it was left by an earlier sitting, and is as it was. */
    public boolean isFound(DraftPlace place) {
        return found.containsKey(place);
    }

    private static List<Draft> inOrder(Map<DraftPlace, Draft> drafts) {
        return drafts.values().stream()
                .sorted(Comparator.comparing(Draft::at)
                        .thenComparing(draft -> draft.place().toString()))
                .toList();
    }

    /**
     * Keeps what is typed in a place; nothing typed is no draft.
     *
     * @param stored what is saved of the same fields; of a draft that goes on, what was saved when it was begun stays
     */
    public synchronized void keep(
            DraftPlace place, String name, Map<String, String> typed, Map<String, String> stored) {
        Draft before = now.get(place);
        if (typed.isEmpty()) forget(place);
        else if (before == null || !before.typed().equals(typed)) {
            put(new Draft(
                    place,
                    name,
                    clock.instant(),
                    typed,
                    before == null ? stored : begun(typed, before, stored),
                    false));
        }
    }

    private static Map<String, String> begun(Map<String, String> typed, Draft before, Map<String, String> stored) {
        Map<String, String> begun = new HashMap<>(stored);
        before.stored().forEach((field, text) -> {
            if (before.typed().containsKey(field) && typed.containsKey(field)) begun.put(field, text);
        });
        return begun;
    }

    /** As above, of a place with one field. */
    public void keep(DraftPlace place, String name, String typed, String stored) {
        keep(place, name, Map.of(Draft.WHOLE, typed), Map.of(Draft.WHOLE, stored));
    }

    /** Someone goes on with a draft who has seen what is saved now: that is what it is typed over. */
    public synchronized void takeUp(DraftPlace place, Map<String, String> stored) {
        Draft draft = now.get(place);
        if (draft != null) put(new Draft(place, draft.name(), draft.at(), draft.typed(), stored, draft.sent()));
    }

    /** What is kept of a place is on its way to being saved, or no more. */
    public synchronized void send(DraftPlace place, boolean sent) {
        Draft draft = now.get(place);
        if (draft != null && draft.sent() != sent) put(draft.sent(sent));
    }

    /** A text is saved; what was typed on since stays a draft, over that. */
    public synchronized void saved(DraftPlace place, String text) {
        if (of(place).filter(draft -> draft.text().equals(text)).isPresent()) forget(place);
        else takeUp(place, Map.of(Draft.WHOLE, text));
    }

    /** It is saved or given up. */
    public synchronized void forget(DraftPlace place) {
        found.remove(place);
        if (now.remove(place) != null) writeSoon(place, 0);
    }

    private void put(Draft draft) {
        found.remove(draft.place());
        now.put(draft.place(), draft);
        writeSoon(draft.place(), PAUSE_MILLIS);
    }

    private void writeSoon(DraftPlace place, long millis) {
        boolean isFirst = unwritten.isEmpty();
        unwritten.add(place);
        if ((isFirst || millis == 0) && !writer.isShutdown())
            writer.schedule(this::write, millis, TimeUnit.MILLISECONDS);
        watchers.forEach(Runnable::run);
    }

    /** Told after each change, on the thread that made it, until the returned handle is run. */
    public Runnable onChanged(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** Writes what is not written yet and stops. */
    @Override
    public void close() {
        writer.shutdownNow();
        write();
    }

    private void write() {
        synchronized (writing) {
            Set<DraftPlace> failed = new HashSet<>();
            taken().forEach(place -> {
                try {
                    writeFile(place);
                } catch (IOException failure) {
                    LOG.log(Level.WARNING, "draft not written in " + folder, failure);
                    failed.add(place);
                }
            });
            if (!failed.isEmpty()) tryAgain(failed);
        }
    }

    private void writeFile(DraftPlace place) throws IOException {
        Path file = folder.resolve(DraftFile.name(place));
        Optional<Draft> draft = of(place);
        if (draft.isPresent()) {
            Disk.makeFolder(folder);
            Disk.write(file, DraftFile.written(draft.get()));
        } else if (Files.deleteIfExists(file)) Disk.forceFolder(folder);
    }

    private synchronized Set<DraftPlace> taken() {
        Set<DraftPlace> taken = Set.copyOf(unwritten);
        unwritten.clear();
        return taken;
    }

    private synchronized void tryAgain(Set<DraftPlace> failed) {
        unwritten.addAll(failed);
        if (!writer.isShutdown()) writer.schedule(this::write, AGAIN_MILLIS, TimeUnit.MILLISECONDS);
    }
}
