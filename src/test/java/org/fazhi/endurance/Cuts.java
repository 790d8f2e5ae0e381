package org.fazhi.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fazhi.endurance.Announced.Kind;

/**
 * Cuts a recorded session off between any two writes, by a kill or by a loss of power, and verifies what is left (截断试验).
 */
final class Cuts {
    private final Path place;
    private final Random random;
    private int kills;
    private int powerCuts;

    Cuts(Path place, long seed) {
        this.place = place;
        this.random = new Random(seed);
    }

    /**
     * Cuts one recording.
     *
     * @param kills at so many moments, and at each write of a change of one of the kinds
     * @param most how many of those at most
     */
    List<String> of(Recording recording, int kills, int powerCuts, Set<Kind> everyWriteOf, int most)
            throws IOException, InterruptedException {
        List<Integer> cuts = recording.cuts();
        Set<Integer> killed = new HashSet<>(some(cuts, kills));
        for (Kind kind : everyWriteOf) killed.addAll(some(recording.cutsDuring(kind), most));
        TreeMap<Integer, Integer> powerless = new TreeMap<>();
        for (int cut = 0; cut < powerCuts; cut++)
            powerless.merge(cuts.get(random.nextInt(cuts.size())), 1, Integer::sum);
        TreeSet<Integer> all = new TreeSet<>(killed);
        all.addAll(powerless.keySet());
        Files.createDirectories(place);
        try (Trials trials = new Trials(place)) {
            DiskState disk = new DiskState();
            int done = 0;
            for (int cut : all) {
                while (done < cut) disk.happen(recording.events().get(done++));
                Expectation expected = recording.expectedAfter(cut);
                if (killed.contains(cut)) {
                    trials.add(
                            "killed at " + cut,
                            folder -> disk.leaveKilled(recording.folder(), folder),
                            folder -> Verification.of(folder, expected));
                    this.kills++;
                }
                for (int time = 0; time < powerless.getOrDefault(cut, 0); time++) {
                    trials.add(
                            "power cut at " + cut,
                            folder -> disk.leaveCut(random, recording.folder(), folder),
                            folder -> Verification.of(folder, expected));
                    this.powerCuts++;
                }
            }
            return trials.faults();
        }
    }

    int kills() {
        return kills;
    }

    int powerCuts() {
        return powerCuts;
    }

    private List<Integer> some(List<Integer> cuts, int most) {
        List<Integer> some = new ArrayList<>(cuts);
        Collections.shuffle(some, random);
        return some.subList(0, Math.min(most, some.size()));
    }
}
