package org.fazhi.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.workspace.BackupRound;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;

/** Damages each file of a closed workspace in turn; what was acknowledged must be there all the same (损坏试验). */
final class Damages {
    private static final int AT_LEAST = 2;
    private static final int LAST_FRAMES = 20_000;

    private final Path place;
    private final Random random;
    private final Map<String, Integer> befallen = new TreeMap<>();

    Damages(Path place, long seed) {
        this.place = place;
        this.random = new Random(seed);
    }

    /** What was damaged, and how often. */
    Map<String, Integer> befallen() {
        return befallen;
    }

    List<String> run(int times, int changes) throws IOException, InterruptedException {
        Path sound = place.resolve("sound");
        Expectation expected = worked(sound, changes);
        Map<String, List<Path>> files = TrialFolders.files(sound).stream()
                .filter(file -> !file.startsWith("logs") && !isEmpty(sound.resolve(file)))
                .collect(Collectors.groupingBy(Damages::kind, TreeMap::new, Collectors.toList()));
        List<String> kinds = List.copyOf(files.keySet());
        try (Trials trials = new Trials(place)) {
            for (int time = 0; time < times; time++) {
                List<Path> ofKind = files.get(kinds.get(time % kinds.size()));
                Path file = ofKind.get(random.nextInt(ofKind.size()));
                Damage damage = Damage.values()[time / kinds.size() % Damage.values().length];
                long seed = random.nextLong();
                befallen.merge(kind(file) + " " + damage.name().toLowerCase(Locale.ROOT), 1, Integer::sum);
                trials.add(
                        damage + " " + file + " " + seed,
                        folder -> TrialFolders.copy(sound, folder),
                        folder -> faults(folder, file, damage, new Random(seed), expected));
            }
            return trials.faults();
        }
    }

    /** A workspace that was used on several occasions, until it has backups and evidence to be damaged. */
    private Expectation worked(Path folder, int changes) throws IOException, InterruptedException {
        Files.createDirectories(place);
        Expectation expected = Expectation.NOTHING;
        for (int session = 0;
                session < AT_LEAST || !holds(folder, "evidence") || !holds(folder, "backups");
                session++) {
            Orders orders = new Orders(folder, random.nextLong(), expected, Mix.SHORT, changes / AT_LEAST, 0, 20);
            expected = ChildSession.run(orders, place.resolve("errors").toFile());
        }
        // Evidence is mended from the copies that backups make.
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.backups().make().result().join();
        }
        return expected;
    }

    private static boolean holds(Path workspace, String folder) throws IOException {
        return !TrialFolders.files(workspace.resolve(folder)).isEmpty();
    }

    private static List<String> faults(Path folder, Path file, Damage damage, Random random, Expectation expected)
            throws IOException {
        byte[] sound = Files.readAllBytes(folder.resolve(file));
        byte[] damaged = damage.befall(folder.resolve(file), random);
        List<String> faults = new ArrayList<>();
        try {
            faults.addAll(Verification.of(folder, expected, BackupRound::of));
            if (mustBeKept(file, sound, damaged) && !isKeptAside(folder, damaged))
                faults.add("the damaged file was not kept");
            Verification.of(folder, expected).forEach(fault -> faults.add("the next time: " + fault));
        } catch (Refused refused) {
            boolean untouched = Arrays.equals(Files.readAllBytes(folder.resolve(file)), damaged);
            faults.add("REFUSED" + (untouched ? " " : " and changed ") + refused.getMessage());
        }
        return faults;
    }

    /** Damage to the end of a journal cannot be told from an end that did not get to the disk. */
    private static boolean mustBeKept(Path file, byte[] sound, byte[] damaged) {
        if (Arrays.equals(sound, damaged)) return false;
        if (file.toString().endsWith(".mv.db")) return true;
        boolean cut = damaged.length < sound.length;
        return file.startsWith("journal") && !cut && Arrays.mismatch(sound, damaged) < sound.length - LAST_FRAMES;
    }

    private static boolean isKeptAside(Path folder, byte[] damaged) throws IOException {
        Path aside = folder.resolve("set-aside");
        if (!Files.isDirectory(aside)) return false;
        for (Path kept : TrialFolders.files(aside)) {
            if (Arrays.equals(Files.readAllBytes(aside.resolve(kept)), damaged)) return true;
        }
        return false;
    }

    private static boolean isEmpty(Path file) {
        return file.toFile().length() == 0;
    }

    private static String kind(Path file) {
        return file.getNameCount() > 1 ? file.getName(0).toString() : file.toString();
    }
}
