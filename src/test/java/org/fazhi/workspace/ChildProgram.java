package org.fazhi.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.fazhi.catalogue.Indicator;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.value.Quantity;

/** Another Java program over the same workspace folder, as a second start or a program that is killed would be. */
final class ChildProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ChildProgram(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static ChildProgram start(Class<?> program, Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ChildProgram(new ProcessBuilder(
                        java,
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    String readLine() throws IOException {
        return output.readLine();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        // Not through the process itself, which would close its output: what it had said is still to be read.
        process.toHandle().destroyForcibly();
        process.waitFor(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** Tries to start a window's lock. */
    static final class SecondStart {
        public static void main(String[] arguments) {
            Optional<InstanceLock> lock =
                    InstanceLock.acquire(Path.of(arguments[0]), () -> {}, InstanceLockTest.PATIENCE);
            System.out.println(lock.isPresent() ? "free" : "taken");
            System.exit(0);
        }
    }

    /** Holds the workspace open until it is killed. */
    static final class Holder {
        public static void main(String[] arguments) throws InterruptedException {
            Workspace.open(Path.of(arguments[0]));
            System.out.println("open");
            Thread.currentThread().join();
        }
    }

    /** Enters one figure after another and says each once it is acknowledged. */
    static final class Enterer {
        public static void main(String[] arguments) {
            Workspace workspace = Workspace.open(Path.of(arguments[0]));
            Indicator indicator = workspace.book(2020).catalogue().indicators().stream()
                    .filter(Indicator::isTyped)
                    .findFirst()
                    .orElseThrow();
            for (long number = 1; ; number++) {
                Quantity quantity = Quantity.exact(number, indicator.unit().symbol());
                workspace
                        .apply(new Edit.SetFigure(
                                2020,
                                indicator.code(),
                                Optional.empty(),
                                Optional.of(quantity),
                                new Origin.Keyboard(),
                                ""))
                        .join();
                System.out.println(number);
            }
        }
    }
}
