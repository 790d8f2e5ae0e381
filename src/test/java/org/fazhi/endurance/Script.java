package org.fazhi.endurance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.fazhi.endurance.Announced.Kind;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;

/**
 * The same few changes again and again while something is wrong with the disk (固定操作). Each either is made or is refused
 * in a sentence, and then nothing of it is there.
 */
final class Script {
    private static final List<Kind> KINDS = List.of(
            Kind.FIGURE,
            Kind.TEXT,
            Kind.PASTE,
            Kind.EVIDENCE,
            Kind.IMPORT,
            Kind.REDESIGN,
            Kind.UNDO,
            Kind.REDO,
            Kind.YEAR);

    private static final String KEPT = "这次修改已经保存";

    private final Path folder;
    private final long seed;
    private final List<String> faults = new ArrayList<>();
    private Expectation expected;
    private int refused;
    private int runs;
    private boolean blind;
    private String lastRefused = "nothing";

    Script(Path folder, Expectation expected, long seed) {
        this.folder = folder;
        this.expected = expected;
        this.seed = seed;
    }

    List<String> faults() {
        return faults;
    }

    int refused() {
        return refused;
    }

    /** Opens, works and closes. */
    void run(Consumer<Workspace> afterOpening, Runnable beforeClosing) {
        attempt("opening", () -> {
            try (Workspace workspace = Workspace.open(folder)) {
                workspace.years().forEach(workspace::book);
                afterOpening.accept(workspace);
                Clerk clerk = new Clerk(workspace, seed + runs++);
                for (Kind kind : KINDS) {
                    if (!blind) attempt(kind.name(), () -> make(clerk.next(kind)));
                }
                beforeClosing.run();
            }
        });
    }

    /** Imports more than there is room for. */
    void filled(FaultyDisk disk, long writes) {
        attempt("opening", () -> {
            try (Workspace workspace = Workspace.open(folder)) {
                workspace.years().forEach(workspace::book);
                disk.fillAfter(writes);
                attempt("import", () -> make(new Clerk(workspace, seed).next(Kind.HUGE)));
            }
        });
    }

    /** Opens and closes it, which tidies up. */
    void reopen() {
        attempt("opening", () -> Workspace.open(folder).close());
    }

    private void make(Planned planned) {
        expected = expected.after("will " + planned.announced());
        try {
            planned.making().get().join();
        } catch (CompletionException failure) {
            if (!isKept(failure.getCause())) throw failure;
            // The engine has let go of its file: who looks now by himself sees it without the steps of the journal.
            blind = true;
        }
        expected = expected.after("kept");
        if (!blind) look();
    }

    /** A sentence may say that the change was made and only cannot be shown. */
    private static boolean isKept(Throwable failure) {
        return failure instanceof Refused refused && refused.getMessage().startsWith(KEPT);
    }

    /** Where nobody can look, what is kept is known to be one change further. */
    private void look() {
        try {
            expected = expected.after("stands " + Contents.of(folder).fingerprint());
        } catch (IllegalStateException unreadable) {
            blind = true;
        }
    }

    private void attempt(String what, Runnable attempt) {
        try {
            attempt.run();
        } catch (RuntimeException | Error failure) {
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
            if (!blind) expected = expected.after("refused");
            refused++;
            lastRefused = what + ": " + Causes.of(cause);
            if (cause instanceof Refused) return;
            faults.add(what + " failed without a sentence: " + Causes.of(cause));
        }
    }

    Expectation expected() {
        return expected;
    }

    /**
     * When all is well again: everything that was acknowledged is there, and it can be gone on with.
     *
     * @return whether it could be opened at all
     */
    boolean verify() {
        try {
            Verification.of(folder, expected)
                    .forEach(fault -> faults.add("afterwards: " + fault + ", last refused was " + lastRefused));
            if (!faults.isEmpty()) return true;
            int before = refused;
            blind = false;
            expected = Expectation.NOTHING;
            run(_ -> {}, () -> {});
            if (refused > before) faults.add("afterwards " + (refused - before) + " changes were refused");
            Verification.of(folder, expected).forEach(fault -> faults.add("in the end: " + fault));
            return true;
        } catch (RuntimeException failure) {
            faults.add("afterwards the same program cannot open it: " + Causes.of(failure));
            return false;
        }
    }
}
