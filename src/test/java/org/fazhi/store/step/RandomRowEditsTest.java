package org.fazhi.store.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.store.step.LedgerWorkspace.CODE;
import static org.fazhi.store.step.LedgerWorkspace.YEAR;
import static org.fazhi.store.step.LedgerWorkspace.row;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fazhi.edit.Edit;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowEdit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was done to rows and their definition: undone the table is as before, redone as after, to the last stamp. */
class RandomRowEditsTest {
    private static final int STEPS = 30;

    @TempDir
    Path temporary;

    private Random random;
    private int named;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void tables_are_equal_after_any_way_back_and_forth(long seed) {
        random = new Random(seed);
        List<List<LedgerRow>> states = new ArrayList<>();
        try (LedgerWorkspace workspace = LedgerWorkspace.begun(temporary)) {
            states.add(workspace.rows());
            while (states.size() < STEPS) {
                if (random.nextInt(5) == 0 && states.size() > 1) {
                    workspace.undo("李四");
                    states.removeLast();
                    assertThat(workspace.rows()).isEqualTo(states.getLast());
                } else if (workspace.apply(edit(workspace)).isPresent()) states.add(workspace.rows());
            }
        }
        try (LedgerWorkspace workspace = LedgerWorkspace.open(temporary)) {
            for (int step = STEPS - 2; step >= 0; step--) {
                workspace.undo("李四");
                assertThat(workspace.rows()).as("undone to %s", step).isEqualTo(states.get(step));
            }
            assertThat(workspace.steps.standing().undo()).isEmpty();
            for (int step = 1; step < STEPS; step++) {
                workspace.redo("李四");
                assertThat(workspace.rows()).as("redone to %s", step).isEqualTo(states.get(step));
            }
            assertThat(workspace.steps.standing().redo()).isEmpty();
        }
    }

    private Edit edit(LedgerWorkspace workspace) {
        Edit rows = new Edit.ChangeRows(YEAR, CODE, rowEdits(workspace), "");
        return switch (random.nextInt(6)) {
            case 0 -> new Edit.Batch(YEAR, "列与行", List.of(definition(workspace), rows));
            case 1 -> definition(workspace);
            default -> rows;
        };
    }

    private List<RowEdit> rowEdits(LedgerWorkspace workspace) {
        List<RowEdit> edits = new ArrayList<>();
        int many = random.nextInt(6) == 0 ? 700 : random.nextInt(6);
        for (int i = 0; i < many; i++) {
            String name = "第" + named++;
            edits.add(new RowEdit.Add(random.nextInt(4) == 0 ? workspace.full(name) : row(name)));
        }
        List<LedgerRow> standing = new ArrayList<>(workspace.rows());
        Collections.shuffle(standing, random);
        for (LedgerRow one : standing.subList(0, Math.min(standing.size(), random.nextInt(8)))) {
            edits.add(
                    random.nextBoolean()
                            ? new RowEdit.Remove(one.id())
                            : new RowEdit.Change(one.id(), one.values().with("whole", whole())));
        }
        Collections.shuffle(edits, random);
        // A row may be changed and then removed within one edit.
        if (!standing.isEmpty() && random.nextInt(3) == 0) {
            long twice = standing.getLast().id();
            edits.removeIf(edit -> edit.equals(new RowEdit.Remove(twice)));
            edits.add(new RowEdit.Change(twice, standing.getLast().values().with("whole", whole())));
            edits.add(new RowEdit.Remove(twice));
        }
        return edits;
    }

    private Optional<CellValue> whole() {
        return random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(new CellValue.Number(BigDecimal.valueOf(random.nextInt(1000))));
    }

    private Edit definition(LedgerWorkspace workspace) {
        Ledger ledger = workspace.catalogue(YEAR).ledger(CODE).orElseThrow();
        List<Column> columns = new ArrayList<>(ledger.own());
        columns.add(Column.of("new_" + columns.size(), "新列" + columns.size(), new ColumnType.Note()));
        columns.replaceAll(one -> one.code().equals("from")
                ? one.withType(new ColumnType.Text(((ColumnType.Text) one.type()).length() + 1))
                : one);
        return new Edit.SetCatalogue(
                YEAR, workspace.catalogue(YEAR).withLedgers(List.of(ledger.withOwn(columns))), "加列");
    }
}
