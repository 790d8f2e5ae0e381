package org.fazhi.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fazhi.endurance.Announced.Kind;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.store.Agreement;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/**
 * Whether a workspace that was just opened holds what was acknowledged, in order, and nothing else (验真). Each fault is a
 * sentence.
 */
final class Verification {
    private final Workspace workspace;
    private final Expectation expected;
    private final Consumer<String> log;
    private final Contents contents;
    private final List<String> faults = new ArrayList<>();

    /** @param log told of changes that are made and turned back on the way, as a session tells of its own */
    Verification(Workspace workspace, Expectation expected, Consumer<String> log) {
        this.workspace = workspace;
        this.expected = expected;
        this.log = log;
        this.contents = Contents.of(workspace.folder());
    }

    /** What stands, kept up to date by whoever goes on. */
    Contents contents() {
        return contents;
    }

    List<String> faults() {
        WorkspaceFingerprint stands = contents.fingerprint();
        log.accept("stands " + stands);
        expected.stands().ifPresent(acknowledged -> compare(acknowledged, stands));
        agree();
        faults.addAll(Leftovers.in(workspace.folder()));
        return faults;
    }

    private void compare(WorkspaceFingerprint acknowledged, WorkspaceFingerprint stands) {
        boolean restored =
                expected.begun().filter(begun -> begun.kind() == Kind.RESTORE).isPresent();
        if (restored && !stands.equals(acknowledged) || restored && expected.kept()) {
            boolean asAnnounced = expected.begun().orElseThrow().content() == stands.content();
            if (!asAnnounced) faults.add("OTHER stands " + stands + " after " + expected);
            return;
        }
        boolean step = expected.begun().filter(begun -> begun.kind().isStep()).isPresent();
        if (stands.equals(acknowledged)) {
            if (step && expected.kept()) faults.add("LOST the last acknowledged change " + expected);
        } else if (step && stands.steps() == acknowledged.steps() + 1) {
            begun(expected.begun().orElseThrow(), acknowledged, stands);
        } else {
            faults.add((stands.steps() < acknowledged.steps() ? "LOST " : "OTHER ") + "stands " + stands
                    + " instead of " + expected);
        }
    }

    /** The change that was under way is there: turned back, all must be as it was before; made again, as it is. */
    private void begun(Announced begun, WorkspaceFingerprint acknowledged, WorkspaceFingerprint stands) {
        if (!begun.kind().isUndoable()) return;
        if (begun.rows() > 0) {
            try (Tables tables = new Tables(workspace.folder())) {
                long rows = tables.number(
                        "select sum(row_count) from ledger_change where step = (select max(id) from step)");
                if (rows != begun.rows()) faults.add("HALF " + begun + " with " + rows + " rows");
            }
        }
        boolean undo = begun.kind() != Kind.UNDO;
        long before = turn(undo);
        if (before != acknowledged.content()) faults.add("MIXED " + begun + " turned back is not what was before");
        long after = turn(!undo);
        if (after != stands.content()) faults.add("MIXED " + begun + " made again is not what it was");
    }

    private long turn(boolean undo) {
        Supplier<CompletableFuture<YearBook>> turn = undo ? workspace::undo : workspace::redo;
        log.accept("will " + Announced.of(undo ? Kind.UNDO : Kind.REDO));
        turn.get().join();
        log.accept("kept");
        WorkspaceFingerprint turned = contents.afterChange();
        log.accept("stands " + turned);
        return turned.content();
    }

    private void agree() {
        try (Tables tables = new Tables(workspace.folder())) {
            Agreement agreement = new Agreement(tables.connection());
            faults.addAll(agreement.faults());
            List<Integer> kept = tables.strings("select book_year from book order by 1").stream()
                    .map(Integer::valueOf)
                    .toList();
            if (!kept.equals(workspace.years()))
                faults.add("years " + workspace.years() + " are shown, " + kept + " kept");
            for (int year : workspace.years()) counts(agreement, workspace.book(year));
            evidence(tables);
        }
    }

    private void counts(Agreement agreement, YearBook book) {
        for (Ledger ledger : book.catalogue().ledgers()) {
            LedgerYear inYear = book.yearOf(ledger);
            LedgerSummary shown = book.ledger(ledger.code()).orElseThrow();
            if (shown.rows() == 0 && agreement.hasNoRows(ledger.code(), book.year())) continue;
            LedgerSummary anew = agreement.counted(inYear, book.termFrom());
            if (shown.rows() != anew.rows() || !shown.counted().equals(anew.counted()))
                faults.add("counts of " + ledger.code() + " " + book.year() + ": " + shown + " is shown, " + anew
                        + " counted");
        }
    }

    private void evidence(Tables tables) {
        Path folder = workspace.folder().resolve("evidence");
        for (String hash : tables.strings("select distinct hash from evidence_file")) {
            try {
                byte[] bytes = Files.readAllBytes(folder.resolve(hash));
                String found = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
                if (!Objects.equals(found, hash)) faults.add("evidence " + hash + " has other bytes");
            } catch (IOException missing) {
                faults.add("evidence is missing: " + missing.getMessage());
            } catch (NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }
    }

    /** Opens a folder, verifies it and closes it again. */
    static List<String> of(Path folder, Expectation expected) {
        return of(folder, expected, _ -> {});
    }

    /** @param before done to the open workspace before it is verified */
    static List<String> of(Path folder, Expectation expected, Consumer<Workspace> before) {
        try (Workspace workspace = Workspace.open(folder)) {
            before.accept(workspace);
            return new Verification(workspace, expected, _ -> {}).faults();
        }
    }
}
