package org.fazhi.endurance;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A {@link RecordedSession} in a Java program of its own, small enough for dozens side by side (子进程会话). */
final class ChildSession implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ChildSession(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static ChildSession start(Orders orders, File errors) throws IOException {
        return start(RecordedSession.class, List.of(), orders.arguments(), errors);
    }

    static ChildSession start(Class<?> program, List<String> options, List<String> arguments, File errors)
            throws IOException {
        List<String> command = new ArrayList<>(command(options));
        command.add(program.getName());
        command.addAll(arguments);
        return new ChildSession(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors))
                .start());
    }

    /** What a small Java program is started with, but for its name. */
    static List<String> command(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx192m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.language=zh", "-Dorg.jooq.no-logo=true"));
        command.addAll(List.of("-Dorg.jooq.no-tips=true", "-Dstdout.encoding=UTF-8"));
        // The virtual machine cannot use an archive of classes over another file system.
        boolean recorded = options.stream().anyMatch(option -> option.contains(RecordingFiles.class.getName()));
        Optional.ofNullable(System.getProperty("fazhi.archive"))
                .filter(_ -> !recorded)
                .ifPresent(archive -> command.add("-XX:SharedArchiveFile=" + archive));
        Optional.ofNullable(System.getProperty("java.util.logging.config.file"))
                .ifPresent(logging -> command.add("-Djava.util.logging.config.file=" + logging));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        return command;
    }

    /** Lets a session end by itself, and says what must stand then. */
    static Expectation run(Orders orders, File errors) throws IOException, InterruptedException {
        return run(orders, List.of(), errors);
    }

    static Expectation run(Orders orders, List<String> options, File errors) throws IOException, InterruptedException {
        Expectation expected = orders.expected();
        String last = "";
        try (ChildSession child = start(RecordedSession.class, options, orders.arguments(), errors)) {
            for (Optional<String> line = child.line(); line.isPresent(); line = child.line()) {
                last = line.get();
                if (last.startsWith("fault")) throw new IllegalStateException(last);
                expected = expected.after(last);
            }
        }
        if (!last.equals("ended")) throw new IllegalStateException("the session did not end, see " + errors);
        return expected;
    }

    /** The next whole line; empty when there will be none. */
    Optional<String> line() throws IOException {
        while (true) {
            String line = output.readLine();
            if (line == null) return Optional.empty();
            if (line.endsWith(RecordedSession.END))
                return Optional.of(line.substring(0, line.length() - RecordedSession.END.length()));
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As kill -9 does. */
    void kill() {
        // Not through the process itself, which would close its output: what it had said is still to be read.
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        kill();
        process.waitFor(1, TimeUnit.MINUTES);
        output.close();
    }
}
