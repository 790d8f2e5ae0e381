package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.workspace.PreparedWorkspace.LAST_YEAR;
import static org.fazhi.workspace.PreparedWorkspace.LEDGER;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.fazhi.edit.Edit;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowEdit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to two years and a ledger in turn: undone it is as before, redone as after, year by year. */
class SeveralYearsUndoProperties {
    private static final int EDITS = 16;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(longs = {4, 50})
    void as_many_undos_as_edits_give_both_years_back_and_as_many_redos_what_came_of_them(long seed) {
        Path folder = PreparedWorkspace.copyTo(temporary.resolve("法治 年报"));
        List<Map<String, Object>> states = new ArrayList<>();
        try (Workspace workspace = Workspace.open(folder)) {
            states.add(facts(workspace));
            Random random = new Random(seed);
            RandomEdits edits = new RandomEdits(seed);
            while (states.size() < EDITS) {
                String standing = workspace.undoState().undo();
                int entries = steps(workspace);
                workspace.apply(next(workspace, random, edits)).join();
                if (steps(workspace) > entries) states.add(facts(workspace));
                else assertThat(workspace.undoState().undo()).isEqualTo(standing);
            }
            for (int step = EDITS - 2; step >= EDITS / 2; step--) undo(workspace, states, step);
        }
        try (Workspace workspace = Workspace.open(folder)) {
            for (int step = EDITS / 2 - 1; step >= 0; step--) undo(workspace, states, step);
            for (int step = 1; step < EDITS; step++) {
                workspace.redo().join();
                assertThat(Books.differences(states.get(step), facts(workspace)))
                        .as("redone to %s", step)
                        .isEmpty();
            }
            assertThat(workspace.undoState().redo()).isEmpty();
        }
    }

    private static void undo(Workspace workspace, List<Map<String, Object>> states, int step) {
        workspace.undo().join();
        assertThat(Books.differences(states.get(step), facts(workspace)))
                .as("undone to %s", step)
                .isEmpty();
    }

    private static int steps(Workspace workspace) {
        return workspace.history(YEAR, "").join().size()
                + workspace.history(LAST_YEAR, "").join().size();
    }

    private static Edit next(Workspace workspace, Random random, RandomEdits edits) {
        return switch (random.nextInt(4)) {
            case 0 -> edits.next(workspace.book(LAST_YEAR));
            case 1 -> edits.next(workspace.book(YEAR));
            case 2 -> rows(workspace, random);
            default -> evidence(workspace, random);
        };
    }

    private static Edit rows(Workspace workspace, Random random) {
        int year = random.nextBoolean() ? YEAR : LAST_YEAR;
        List<RowEdit> rows = new ArrayList<>();
        for (LedgerRow row : of(workspace, year)) {
            switch (random.nextInt(4)) {
                case 0 -> rows.add(new RowEdit.Remove(row.id()));
                case 1 ->
                    rows.add(new RowEdit.Change(
                            row.id(),
                            row.values()
                                    .with("applicant", Optional.of(new CellValue.Text("改" + random.nextInt(1000))))));
                default -> {}
            }
        }
        for (int more = 0; more <= random.nextInt(3); more++)
            rows.add(PreparedWorkspace.row(year + "-0" + (1 + random.nextInt(9)) + "-11", "新", "受理", Map.of()));
        return new Edit.ChangeRows(year, LEDGER, rows, "");
    }

    private static Edit evidence(Workspace workspace, Random random) {
        List<LedgerRow> rows = of(workspace, YEAR);
        if (rows.isEmpty()) return rows(workspace, random);
        LedgerRow row = rows.get(random.nextInt(rows.size()));
        List<EvidenceFile> files =
                workspace.ledgers().evidence(YEAR, LEDGER, row.id()).join();
        return files.isEmpty()
                ? new Edit.AddEvidence(
                        YEAR, LEDGER, row.id(), new EvidenceFile("ab".repeat(32), "甲" + row.id() + ".pdf", 9))
                : new Edit.RemoveEvidence(
                        YEAR, LEDGER, row.id(), files.getFirst().hash());
    }

    private static List<LedgerRow> of(Workspace workspace, int year) {
        return workspace.ledgers().rows(LedgerQuery.all(year, LEDGER), 0, 100).join();
    }

    private static Map<String, Object> facts(Workspace workspace) {
        Map<String, Object> both = new TreeMap<>();
        for (int year : List.of(LAST_YEAR, YEAR))
            Books.facts(workspace, year).forEach((key, fact) -> both.put(year + " " + key, fact));
        return both;
    }
}
