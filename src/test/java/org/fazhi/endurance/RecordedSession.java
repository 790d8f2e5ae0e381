package org.fazhi.endurance;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.fazhi.endurance.Announced.Kind;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;

/**
 * A program over a workspace that works like a clerk until it is killed (会话). It says each change before it is begun,
 * when it is acknowledged, and what stands then; whoever started it keeps what it said.
 */
final class RecordedSession {
    /** A line without it was cut off by the kill. */
    static final String END = " .";

    private static final String RETENTION =
            "select setting_value from information_schema.settings where setting_name = 'RETENTION_TIME'";
    private static final long USUAL_RETENTION = 45_000;

    private final Path folder;
    private final Random random;
    private final Orders orders;
    private Expectation expected;

    private RecordedSession(Orders orders) {
        this.folder = orders.folder();
        this.random = new Random(orders.seed());
        this.orders = orders;
        this.expected = orders.expected();
    }

    public static void main(String[] arguments) {
        Orders orders = Orders.parse(arguments);
        try {
            new RecordedSession(orders).work();
            say("ended");
        } catch (RuntimeException | Error failure) {
            say("fault FAILED " + Causes.of(failure));
            failure.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private void work() {
        int changes = 0;
        do {
            long started = System.nanoTime();
            long computed = computed();
            Workspace workspace = Workspace.open(folder);
            workspace.years().forEach(workspace::book);
            say("opened " + (System.nanoTime() - started) / 1_000_000 + " " + (computed() - computed) / 1_000_000);
            Verification verification = new Verification(workspace, expected, this::told);
            List<String> faults = verification.faults();
            faults.forEach(fault -> say("fault " + fault.replace('\n', ' ')));
            say("verified");
            if (orders.mix() == Mix.SHORT) shortenRetention();
            changes += until(workspace, verification.contents(), orders.changes() - changes);
        } while (changes < orders.changes());
    }

    /** Until it wants to close, or has changed enough; then the workspace is closed. */
    private int until(Workspace workspace, Contents contents, int most) {
        Clerk clerk = new Clerk(workspace, random.nextLong());
        Safe safe = new Safe(workspace, random);
        for (int changes = 1; changes <= most; changes++) {
            rest();
            Kind kind = orders.mix().next(random);
            if (kind == Kind.CLOSE) {
                close(workspace);
                return changes;
            }
            if (kind == Kind.RESTORE && safe.holdsAny()) {
                told("will " + safe.announcedRestore());
                safe.restore();
                told("kept");
                return changes;
            }
            make(safe.next(kind).orElseGet(() -> clerk.next(kind)), contents);
            if (kind == Kind.BACKUP) safe.stands(contents.fingerprint());
        }
        close(workspace);
        return most;
    }

    private void make(Planned planned, Contents contents) {
        told("will " + planned.announced());
        try {
            planned.making().get().join();
            told("kept");
        } catch (CompletionException failure) {
            if (!(failure.getCause() instanceof Refused refused)) throw failure;
            told("refused " + refused.getMessage().replace('\n', ' '));
        }
        told("stands " + contents.afterChange());
    }

    private void close(Workspace workspace) {
        told("will " + Announced.of(Kind.CLOSE));
        workspace.close();
        told("kept");
        told("stands " + expected.stands().orElseThrow());
        say("closed");
    }

    /** Nanoseconds of processors used so far: of many programs side by side each has to wait for one. */
    private static long computed() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /**
     * What the engine's own clock would bring about after 45 seconds then comes about at once. A program that keeps freed
     * space for longer than the engine would by itself is left alone.
     */
    private void shortenRetention() {
        try (Tables tables = new Tables(folder)) {
            if (tables.number(RETENTION) == USUAL_RETENTION) tables.execute("set retention_time 100");
        }
    }

    private void rest() {
        try {
            Thread.sleep(orders.rest(random));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void told(String line) {
        expected = expected.after(line);
        say(line);
    }

    private static void say(String line) {
        System.out.println(line + END);
        System.out.flush();
        if (FileSystems.getDefault().provider() instanceof RecordingFiles files)
            files.disk().said(line);
    }
}
