package org.fazhi.endurance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fazhi.endurance.Announced.Kind;

/**
 * The long form: {@code kills}, {@code cuts}, {@code damage}, {@code circumstances}, or all of them; settings such as
 * {@code kills=1000} and {@code parallel=40} may follow.
 */
final class Endure {
    private static final List<String> PARTS = List.of("kills", "cuts", "damage", "circumstances");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> settings = new TreeMap<>();
        Arrays.stream(arguments).filter(one -> one.contains("=")).forEach(one -> {
            int at = one.indexOf('=');
            settings.put(one.substring(0, at), one.substring(at + 1));
        });
        List<String> named =
                Arrays.stream(arguments).filter(one -> !one.contains("=")).toList();
        Path folder = Path.of(settings.getOrDefault("folder", "target/endure")).toAbsolutePath();
        TrialFolders.delete(folder);
        boolean sound = true;
        for (String part : named.isEmpty() ? PARTS : named) {
            System.out.println("== " + part);
            long started = System.nanoTime();
            sound &= switch (part) {
                case "kills" ->
                    new Kills(new KillOrders(
                                    folder.resolve("kills"),
                                    number(settings, "kills", 1000),
                                    number(settings, "parallel", 40),
                                    number(settings, "long", 33),
                                    number(settings, "seed", 1)))
                            .run();
                case "cuts" -> cuts(folder.resolve("cuts"), settings);
                case "damage" -> {
                    Damages damages = new Damages(folder.resolve("damage"), number(settings, "seed", 1));
                    List<String> faults =
                            damages.run(number(settings, "damages", 1000), number(settings, "changes", 120));
                    System.out.println(damages.befallen() + ", " + faults.size() + " faults");
                    yield faults.isEmpty();
                }
                case "circumstances" -> {
                    Circumstances circumstances = new Circumstances(folder.resolve("circumstances"));
                    circumstances.heldFiles();
                    circumstances.clockSetBack();
                    circumstances.littleMemory();
                    circumstances.wrongDisk(number(settings, "full", 200));
                    System.out.println(circumstances.faults().size() + " faults");
                    yield circumstances.faults().isEmpty();
                }
                default -> throw new IllegalArgumentException("no part " + part + ", only " + PARTS);
            };
            System.out.println("took " + (System.nanoTime() - started) / 1_000_000_000 + " s");
        }
        System.exit(sound ? 0 : 1);
    }

    /** Sessions at several paces, each cut at many places. */
    private static boolean cuts(Path folder, Map<String, String> settings) throws IOException, InterruptedException {
        int sessions = number(settings, "sessions", 4);
        Cuts cuts = new Cuts(folder, number(settings, "seed", 1));
        List<String> faults = new ArrayList<>();
        for (int session = 0; session < sessions; session++) {
            Path place = folder.resolve("recorded" + session);
            int changes = number(settings, "changes", 150);
            Orders orders =
                    new Orders(place.resolve("法治 年报"), session, Expectation.NOTHING, Mix.SHORT, changes, 0, 2_000);
            Recording recording = Recording.of(orders, place.resolveSibling("trace" + session));
            faults.addAll(cuts.of(
                    recording,
                    number(settings, "killed", 1000) / sessions,
                    number(settings, "powercuts", 1000) / sessions,
                    Set.of(Kind.REDESIGN, Kind.IMPORT, Kind.YEAR, Kind.RESTORE),
                    number(settings, "each", 400) / sessions));
            System.out.println(recording.cuts().size() + " writes; so far " + cuts.kills() + " kills, "
                    + cuts.powerCuts() + " power cuts, " + faults.size() + " faults");
        }
        return faults.isEmpty();
    }

    private static int number(Map<String, String> settings, String name, int usual) {
        return Integer.parseInt(settings.getOrDefault(name, Integer.toString(usual)));
    }
}
