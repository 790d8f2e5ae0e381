package org.fazhi.workspace.intake;

import java.util.concurrent.CompletableFuture;
import org.fazhi.workspace.Failed;
import org.fazhi.workspace.SavedNotShown;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** The year an import goes into (导入的年度); it is begun for the import where it is not kept yet. */
record IntakeYear(Workspace workspace, int year) {

    boolean isKept() {
        return workspace.years().contains(year);
    }

    /** A year that was begun and could not be shown is there all the same, and what is imported follows. */
    CompletableFuture<YearBook> begun() {
        return begun("");
    }

    /** @param catalogueCode of a built-in catalogue; empty for the one that the nearest year has, or the usual one */
    CompletableFuture<YearBook> begun(String catalogueCode) {
        if (isKept()) return CompletableFuture.completedFuture(workspace.book(year));
        return workspace
                .createYear(year, catalogueCode)
                .exceptionallyCompose(failure -> Failed.cause(failure) instanceof SavedNotShown
                        ? workspace.readAgain().thenApply(_ -> workspace.book(year))
                        : CompletableFuture.failedFuture(failure));
    }
}
