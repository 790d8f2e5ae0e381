package org.fazhi.endurance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Folders made and then verified, a few side by side, each thrown away when it was found sound (试验). */
final class Trials implements AutoCloseable {
    private static final int SIDE_BY_SIDE = 2;
    private static final int LONGEST_SAID = 400;
    private static final int MOST_SAID = 60;

    private final Path place;
    private final ExecutorService workers = Executors.newFixedThreadPool(SIDE_BY_SIDE);
    private final Semaphore room = new Semaphore(2 * SIDE_BY_SIDE);
    private final List<String> faults = new ArrayList<>();
    private int made;

    Trials(Path place) {
        this.place = place;
    }

    /** Makes something in a folder. */
    @FunctionalInterface
    interface Making {
        void in(Path folder) throws IOException;
    }

    /** Says what is wrong with a folder. */
    @FunctionalInterface
    interface Verifying {
        List<String> faults(Path folder) throws Exception;
    }

    /** Makes a folder at once and has it verified before long. */
    void add(String what, Making making, Verifying verifying) throws IOException, InterruptedException {
        room.acquire();
        Path folder = place.resolve("法治 " + made++);
        TrialFolders.delete(folder);
        making.in(folder);
        Callable<Void> verification = () -> {
            try {
                verify(what, folder, verifying);
            } finally {
                room.release();
            }
            return null;
        };
        workers.submit(verification);
    }

    private void verify(String what, Path folder, Verifying verifying) throws IOException {
        List<String> found;
        try {
            found = verifying.faults(folder);
        } catch (Exception | Error failure) {
            found = List.of("FAILED " + Causes.of(failure));
        }
        if (found.isEmpty()) TrialFolders.delete(folder);
        else fault(what + ": " + found);
    }

    private synchronized void fault(String sentence) {
        faults.add(sentence);
        String line = sentence.replace('\n', ' ');
        if (faults.size() <= MOST_SAID)
            System.out.println("FAULT " + line.substring(0, Math.min(LONGEST_SAID, line.length())));
    }

    int count() {
        return made;
    }

    /** What was found, when all are done. */
    List<String> faults() throws InterruptedException {
        room.acquire(2 * SIDE_BY_SIDE);
        room.release(2 * SIDE_BY_SIDE);
        synchronized (this) {
            return List.copyOf(faults);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
