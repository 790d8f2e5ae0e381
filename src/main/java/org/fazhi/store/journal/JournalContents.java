package org.fazhi.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is found of a journal when a workspace is opened (日志内容). */
public record JournalContents(Path folder, List<JournalReading> files) {
    public JournalContents {
        files = List.copyOf(files);
    }

    public static JournalContents in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return new JournalContents(folder, List.of());
        List<JournalReading> files = new ArrayList<>();
        try (Stream<Path> names = Files.list(folder)) {
            for (Path file : names.filter(Journal::isJournal).sorted().toList()) files.add(JournalReading.of(file));
        }
        return new JournalContents(folder, files);
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    public boolean hasSteps() {
        return files.stream().anyMatch(file -> !file.steps().isEmpty());
    }

    public List<Path> paths() {
        return files.stream().map(JournalReading::path).toList();
    }

    /** Whether everything that was acknowledged and not yet dropped can be read. */
    public boolean isSound() {
        return files.stream().allMatch(JournalReading::isSound)
                && base().flatMap(this::after).isPresent();
    }

    public List<Checkpoint> checkpoints() {
        return files.stream().flatMap(file -> file.checkpoints().stream()).toList();
    }

    /** The last step before the journal, 0 where it begins with the workspace. */
    public Optional<Long> base() {
        if (files.isEmpty() || files.getFirst().base().isEmpty()) return Optional.empty();
        return Optional.of(files.getFirst().base().getAsLong());
    }

    /** The last step it tells of, or the last one before it. */
    public Optional<Long> last() {
        List<JournaledStep> steps = steps();
        return steps.isEmpty() ? base() : Optional.of(steps.getLast().step());
    }

    /** All steps after one, up to the last; empty where one of them is missing. */
    public Optional<List<JournaledStep>> after(long step) {
        Reached reached = reachedFrom(step);
        return reached.isAll() ? Optional.of(reached.steps()) : Optional.empty();
    }

    /** The steps after one, as far as none is missing. */
    public Reached reachedFrom(long step) {
        List<JournaledStep> steps = new ArrayList<>();
        long at = step;
        for (JournaledStep one : steps()) {
            if (one.step() <= step) continue;
            if (one.previous() > at) return new Reached(steps, false);
            steps.add(one);
            at = one.step();
        }
        boolean knownFrom = base().filter(base -> base <= step).isPresent() || !steps.isEmpty();
        return new Reached(steps, knownFrom || files.isEmpty());
    }

    /** @param isAll whether they are all that the journal tells of */
    public record Reached(List<JournaledStep> steps, boolean isAll) {}

    private List<JournaledStep> steps() {
        return files.stream().flatMap(file -> file.steps().stream()).toList();
    }
}
