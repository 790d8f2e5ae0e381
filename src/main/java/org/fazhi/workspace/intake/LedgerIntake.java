package org.fazhi.workspace.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.fazhi.excel.SheetSource;
import org.fazhi.excel.ledger.LedgerChoices;
import org.fazhi.excel.ledger.LedgerPlan;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** Brings rows of a foreign sheet, or of a pasted block, into a ledger of a year (导入台账). */
public final class LedgerIntake {
    private final Workspace workspace;

    public LedgerIntake(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Looks into a file as a job. It fails with {@link Refused} when the file cannot be read at all. */
    public Job<OpenedFile<SheetSource>> open(Path file, Optional<char[]> password) {
        throw new UnsupportedOperationException();
    }

    /**
     * Plans what would become of each row; saves nothing. Planning again with other choices shows their effect. Whoever
     * asked closes the plan, after it was accepted or dropped. A block is planned from {@link SheetSource#pasted}.
     */
    public Job<LedgerPlan> plan(SheetSource source, int year, String ledger, LedgerChoices choices) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves the plan's new and changed rows as one undoable step and remembers the columns that were matched by hand.
     * Fails with {@link Refused}, saving nothing, where there is nothing to take or, all being wanted, a row is refused;
     * cancelled, it leaves nothing.
     */
    public Job<YearBook> accept(LedgerPlan plan, RowsTaken taken) {
        throw new UnsupportedOperationException();
    }

    Workspace workspace() {
        return workspace;
    }
}
