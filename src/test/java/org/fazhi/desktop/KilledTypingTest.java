package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fazhi.desktop.TypingProgram.Editor;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.draft.Draft;
import org.fazhi.workspace.draft.Drafts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A window is killed with SIGKILL while somebody types into it: every key that was pressed a second before is on the disk,
 * in its order, and nothing of it is in the history. {@code -Dfazhi.typing.kills=20} kills twenty times in every editor.
 */
class KilledTypingTest {
    private static final int KILLS = Integer.getInteger("fazhi.typing.kills", 0);
    private static final int MOST_KEYS = 300;
    private static final long PROMISED_MILLIS = 1000;

    /** Each kill takes a start of the program: in the ordinary run three editors stand for all. */
    static List<Editor> editors() {
        return KILLS > 0 ? List.of(Editor.values()) : List.of(Editor.CELL, Editor.TEXT, Editor.RECORD);
    }

    @ParameterizedTest
    @MethodSource("editors")
    void keys_pressed_a_second_before_a_kill_are_on_the_disk(Editor editor) throws Exception {
        for (int kill = 0; kill < Math.max(1, KILLS); kill++) kill(editor, new Random(kill).nextInt(40, MOST_KEYS));
    }

    private static void kill(Editor editor, int keys) throws Exception {
        Path folder = ExampleWorkspace.copy("杀掉 " + editor);
        int history = history(folder);
        Process program = start(folder, editor);
        long promised;
        try (BufferedReader output = program.inputReader()) {
            List<long[]> said = new ArrayList<>();
            while (said.size() < keys) said.add(line(output));
            long killed = System.currentTimeMillis();
            // Not through the process itself, which would close its output.
            program.toHandle().destroyForcibly();
            promised = said.stream()
                    .filter(one -> one[1] <= killed - PROMISED_MILLIS)
                    .mapToLong(one -> one[0])
                    .max()
                    .orElse(0);
            program.waitFor(1, TimeUnit.MINUTES);
        }

        try (Drafts drafts = Drafts.open(folder.resolve("drafts"), Clock.systemUTC())) {
            assertThat(drafts.found()).as("%s after %d keys", editor, keys).hasSize(1);
            Draft draft = drafts.found().getFirst();
            String typed = draft.typed().values().iterator().next();
            assertThat(typed).isEqualTo(digits(typed.length()));
            assertThat((long) typed.length()).as("%s", editor).isGreaterThanOrEqualTo(promised);
        }
        assertThat(history(folder)).isEqualTo(history);
        ExampleWorkspace.delete(folder);
    }

    private static long[] line(BufferedReader output) throws Exception {
        String line = output.readLine();
        assertThat(line).as("the program went on typing").isNotNull();
        String[] words = line.split(" ");
        return new long[] {Long.parseLong(words[0]), Long.parseLong(words[1])};
    }

    private static String digits(int keys) {
        return IntStream.rangeClosed(1, keys)
                .mapToObj(key -> String.valueOf(key % 10))
                .collect(Collectors.joining());
    }

    private static int history(Path folder) {
        try (Workspace workspace = Workspace.open(folder)) {
            return workspace.history(2020, "").join().size();
        }
    }

    private static Process start(Path folder, Editor editor) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "@src/build/jvm.options",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingProgram.class.getName(),
                        folder.toString(),
                        editor.name())
                .redirectError(Path.of("target", "typing-" + editor + ".log").toFile())
                .start();
    }
}
