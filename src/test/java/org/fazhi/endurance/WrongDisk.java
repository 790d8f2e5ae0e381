package org.fazhi.endurance;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;

/**
 * A program over {@link RecordingFiles} whose disk is full from one write on, or closed to writing, while it opens a
 * workspace, works and closes it; then all is well again (磁盘异常试验). It says the faults it finds.
 */
final class WrongDisk {
    private static final long SEED = 5;

    private final FaultyDisk disk;
    private final Path sound;
    private final Path place;
    private final Expectation expected;
    private final int most;
    private int trials;
    private int refused;
    private int faults;

    private WrongDisk(Path sound, Path place, Expectation expected, int most) {
        this.disk = ((RecordingFiles) FileSystems.getDefault().provider()).disk();
        this.sound = sound;
        this.place = place;
        this.expected = expected;
        this.most = most;
    }

    /** The sound workspace, the folder to try in, what stands, how many trials at most. */
    public static void main(String[] arguments) throws IOException {
        WrongDisk wrong = new WrongDisk(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Expectation.parse(arguments[2]),
                Integer.parseInt(arguments[3]));
        long writes = wrong.writes();
        for (int trial = 0; trial < wrong.most; trial++) wrong.full(trial, trial * writes / wrong.most);
        wrong.readOnly("while opening", true);
        wrong.readOnly("while working", false);
        wrong.filledAndGivenBack();
        say("did " + wrong.trials + " trials of " + writes + " writes, " + wrong.refused + " changes refused, "
                + wrong.faults + " faults");
        say("ended");
        System.exit(0);
    }

    /** How many writes there are when all goes well. */
    private long writes() throws IOException {
        TrialFolders.copy(sound, place);
        long before = disk.writes();
        Script script = new Script(place, expected, SEED);
        script.run(_ -> {}, () -> {});
        tell("all is well", script.faults());
        return disk.writes() - before;
    }

    private void full(int trial, long after) throws IOException {
        TrialFolders.copy(sound, place);
        Script script = new Script(place, expected, SEED);
        disk.fillAfter(after);
        script.run(_ -> {}, () -> {});
        disk.fillAfter(Long.MAX_VALUE);
        tell("full after " + after + " writes", script);
        // Space comes back while the program is still running.
        if (trial % 2 > 0) return;
        TrialFolders.copy(sound, place);
        script = new Script(place, expected, SEED);
        disk.fillAfter(after);
        script.run(_ -> {}, () -> disk.fillAfter(Long.MAX_VALUE));
        disk.fillAfter(Long.MAX_VALUE);
        tell("full after " + after + " writes until it closes", script);
    }

    private void readOnly(String when, boolean opening) throws IOException {
        TrialFolders.copy(sound, place);
        Script script = new Script(place, expected, SEED);
        disk.close(opening);
        script.run(_ -> disk.close(true), () -> {});
        disk.close(false);
        tell("read-only " + when, script);
    }

    /** An import that does not fit leaves no more behind than there was. */
    private void filledAndGivenBack() throws IOException {
        TrialFolders.copy(sound, place);
        Script script = new Script(place, expected, SEED);
        long before = size();
        script.filled(disk, 20);
        disk.fillAfter(Long.MAX_VALUE);
        if (script.refused() == 0) tell("filled by an import", List.of("the import was not refused"));
        tell("filled by an import", script, before);
    }

    private long size() throws IOException {
        long size = 0;
        for (Path file : TrialFolders.files(place))
            if (!file.startsWith("logs")) size += place.resolve(file).toFile().length();
        return size;
    }

    private void tell(String what, Script script, long before) throws IOException {
        script.reopen();
        long left = size();
        if (left > before + before / 2 + 1_000_000)
            tell(
                    what,
                    List.of(left + " bytes are taken instead of " + before
                            + TrialFolders.files(place).stream()
                                    .map(one -> one + "="
                                            + place.resolve(one).toFile().length())
                                    .toList()));
        tell(what, script);
    }

    private void tell(String what, Script script) throws IOException {
        refused += script.refused();
        trials++;
        if (!script.verify()) {
            // A program that is started anew may do better.
            Path kept = place.resolveSibling("unopened" + trials);
            TrialFolders.copy(place, kept);
            say("unopened " + script.expected() + " " + kept);
        }
        tell(what, script.faults());
    }

    private void tell(String what, List<String> found) {
        if (!found.isEmpty()) faults++;
        found.forEach(fault -> say("fault " + what + ": " + fault.replace('\n', ' ')));
    }

    private static void say(String line) {
        System.out.println(line + RecordedSession.END);
        System.out.flush();
    }
}
