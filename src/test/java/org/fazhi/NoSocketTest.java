package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.workspace.PreparedWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program under the system's tracer: it speaks to the screen and to what serves it on this machine, which are files,
 * and to nothing else. Skipped where there is no tracer, or it may not trace.
 */
class NoSocketTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Milliseconds of work in two seconds. */
    private static final long AT_REST = 100;

    /** What a socket is used for; Java itself makes three to learn what the system knows, and closes them unused. */
    private static final Pattern USED =
            Pattern.compile("\\b(?:connect|bind|listen|accept4?|send(?:to|msg|mmsg)|recv(?:from|msg|mmsg))\\(.*");

    private static final Pattern MADE = Pattern.compile("\\bsocket\\((?!AF_UNIX|AF_NETLINK)\\w+");
    private static final int MADE_BY_JAVA = 3;

    @TempDir
    Path temporary;

    @Test
    void a_command_that_makes_a_whole_example_opens_no_socket_at_all() throws Exception {
        Trace trace = traced(List.of(), "demo", "--out", folder().toString());

        assertThat(folder()).isNotEmptyDirectory();
        assertNothingOverANetwork(trace);
    }

    @Test
    void a_window_that_opens_a_workspace_speaks_to_the_screen_only() throws Exception {
        assumeTrue(System.getenv("DISPLAY") != null, "no screen here");
        Path workspace = PreparedWorkspace.copyTo(folder());
        Path sign;
        try (Stream<Path> files = Files.list(workspace)) {
            sign = files.filter(file -> file.toString().endsWith(".fazhi"))
                    .findFirst()
                    .orElseThrow();
        }

        Trace trace = traced(List.of("-Dprism.order=sw", "-Duser.home=" + temporary), sign.toString());

        assertNothingOverANetwork(trace);
    }

    private static void assertNothingOverANetwork(Trace trace) {
        assertThat(trace.used())
                .noneMatch(call -> call.contains("sa_family=AF_INET"))
                .noneMatch(call -> call.startsWith("listen(") || call.startsWith("accept"));
        assertThat(trace.made()).isLessThanOrEqualTo(MADE_BY_JAVA);
    }

    /**
     * @param used calls that use a socket
     * @param made sockets that could lead out of this machine; the screen's library asks the system for its changes by another
     */
    private record Trace(List<String> used, long made) {}

    private Path folder() {
        return temporary.resolve("工作区");
    }

    /** A window is ended once it is there and at rest. */
    private Trace traced(List<String> options, String... arguments) throws Exception {
        Path trace = temporary.resolve("trace");
        List<String> command = new ArrayList<>(
                List.of("strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=network", "-o", trace.toString()));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        assumeTrue(canTrace(), "no tracer here, or it may not trace");
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("out").toFile())
                .start();
        boolean isDone = waitUntilDone(started);
        started.descendants().forEach(ProcessHandle::destroy);
        started.waitFor();
        assertThat(isDone).as(Files.readString(temporary.resolve("out"))).isTrue();
        String calls = Files.readString(trace);
        return new Trace(
                USED.matcher(calls).results().map(MatchResult::group).toList(),
                MADE.matcher(calls).results().count());
    }

    /** Until it ended or, for a window, until it is there and at rest. */
    private static boolean waitUntilDone(Process started) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Duration before = Duration.ZERO;
        while (System.nanoTime() < until) {
            if (started.waitFor(2, TimeUnit.SECONDS)) return true;
            Duration worked = started.descendants()
                    .flatMap(one -> one.info().totalCpuDuration().stream())
                    .reduce(Duration.ZERO, Duration::plus);
            if (hasWindow(started) && worked.minus(before).toMillis() < AT_REST) return true;
            before = worked;
        }
        return false;
    }

    private static boolean hasWindow(Process started) {
        return started.descendants().anyMatch(one -> {
            try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(one.pid()), "task"))) {
                return threads.anyMatch(thread -> name(thread).startsWith("QuantumRenderer"));
            } catch (IOException | UncheckedIOException ended) {
                return false;
            }
        });
    }

    private static String name(Path thread) {
        try {
            return Files.readString(thread.resolve("comm"));
        } catch (IOException ended) {
            return "";
        }
    }

    private static boolean canTrace() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-qq", "-e", "trace=socket", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notHere) {
            return false;
        }
    }
}
