package org.fazhi.endurance;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * What a session is to do (会话指令).
 *
 * @param expected what must stand when it opens the workspace
 * @param changes after how many it ends by itself
 * @param slowest milliseconds between two changes
 */
record Orders(Path folder, long seed, Expectation expected, Mix mix, int changes, int fastest, int slowest) {

    static Orders parse(String[] arguments) {
        return new Orders(
                Path.of(arguments[0]),
                Long.parseLong(arguments[1]),
                Expectation.parse(arguments[2]),
                Mix.valueOf(arguments[3]),
                Integer.parseInt(arguments[4]),
                Integer.parseInt(arguments[5]),
                Integer.parseInt(arguments[6]));
    }

    List<String> arguments() {
        return List.of(
                folder.toString(),
                Long.toString(seed),
                expected.toString(),
                mix.name(),
                Integer.toString(changes),
                Integer.toString(fastest),
                Integer.toString(slowest));
    }

    /** Milliseconds until the next change; mostly short ones. */
    int rest(Random random) {
        double share = random.nextDouble();
        return fastest + (int) ((slowest - fastest) * share * share);
    }
}
