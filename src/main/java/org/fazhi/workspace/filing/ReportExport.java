package org.fazhi.workspace.filing;

import java.nio.file.Path;
import org.fazhi.word.ReportWriter;
import org.fazhi.workspace.Workspace;

/** Writes the year's report as a document (导出报告): to be filed, or a marked draft. */
public final class ReportExport {
    private final Workspace workspace;

    public ReportExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Writes the document; a file of that name is replaced only by a whole one. */
    public void write(FilingReport report, Path target) {
        workspace.files().write(target, stream -> ReportWriter.write(stream, report.document()));
    }
}
