package org.fazhi.desktop.report;

import java.util.List;
import org.fazhi.narrative.PageLayout;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.filing.ReportExport;
import org.fazhi.workspace.filing.ReportExport.Blocker;

/**
 * The report as it would be filed now (清样), with what stands in the way. Reckoned beside the interface thread.
 */
record Proof(PageLayout layout, List<Blocker> blockers) {

    static Proof of(Workspace workspace, YearBook book) {
        return new Proof(PageLayout.of(workspace.report(book)), new ReportExport(workspace).blockers(book));
    }
}
