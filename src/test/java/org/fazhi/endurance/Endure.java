package org.fazhi.endurance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The long form: {@code kills}, {@code cuts}, {@code damage}, {@code circumstances}, or all of them; settings such as
 * {@code kills=1000} and {@code parallel=40} may follow.
 */
final class Endure {
    private static final List<String> PARTS = List.of("kills", "cuts", "damage", "circumstances");

    public static void main(String[] arguments) throws IOException {
        Map<String, String> settings = new TreeMap<>();
        Arrays.stream(arguments).filter(one -> one.contains("=")).forEach(one -> {
            int at = one.indexOf('=');
            settings.put(one.substring(0, at), one.substring(at + 1));
        });
        List<String> named =
                Arrays.stream(arguments).filter(one -> !one.contains("=")).toList();
        Path folder = Path.of(settings.getOrDefault("folder", "target/endure"));
        Folders.delete(folder);
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
                default -> throw new IllegalArgumentException("no part " + part + ", only " + PARTS);
            };
            System.out.println("took " + (System.nanoTime() - started) / 1_000_000_000 + " s");
        }
        System.exit(sound ? 0 : 1);
    }

    private static int number(Map<String, String> settings, String name, int usual) {
        return Integer.parseInt(settings.getOrDefault(name, Integer.toString(usual)));
    }
}
