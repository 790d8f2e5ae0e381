package org.fazhi.workspace.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.excel.ledger.writing.RefusedWorkbook;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;

/** Puts the rows an import refused into a workbook, to be corrected and imported again (问题行另存). */
public final class RefusedRows {
    private static final Messages MESSAGES = Messages.of(RefusedRows.class);

    private final Workspace workspace;

    public RefusedRows(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Writes the workbook; a file of that name is replaced only by a whole one. The file the rows come from is never
     * replaced: its good rows would be lost with it.
     */
    public void write(LedgerPlan plan, Path target) {
        if (plan.table().origin().filter(origin -> isSame(origin, target)).isPresent())
            throw new Refused(MESSAGES.say("refused_rows.onto_source", target));
        RefusedWorkbook workbook = new RefusedWorkbook(plan);
        workspace.files().write(target, workbook::write);
    }

    /** 问题行.xlsx for one of several sheets: 问题行_行政复议_表1.xlsx, for each has columns of its own. */
    public static Path ofSheet(Path file, PlannedTable table) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        String own = "_" + table.ledger().ledger().name() + "_" + table.sheet().replaceAll("[\\\\/:*?\"<>|]", "_");
        return file.resolveSibling(name.substring(0, dot) + own + name.substring(dot));
    }

    private static boolean isSame(Path origin, Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(origin, target);
        } catch (IOException unknown) {
            return origin.toAbsolutePath()
                    .normalize()
                    .equals(target.toAbsolutePath().normalize());
        }
    }
}
