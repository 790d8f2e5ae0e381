package org.fazhi.workspace.filing;

import java.nio.file.Path;
import java.util.Optional;
import org.fazhi.word.ReportWriter;
import org.fazhi.workspace.Workspace;

/**
 * Writes the year's report as a document (导出报告): to be filed, or a marked draft. The workbook of indicators, where 附件说明
 * names it, goes beside it under exactly that name.
 */
public final class ReportExport {
    private final Workspace workspace;

    public ReportExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Writes the document and what is attached to it; a file of that name is replaced only by a whole one.
     *
     * @return the attachment that was written
     */
    public Optional<Path> write(FilingReport report, Path target) {
        workspace.files().write(target, stream -> ReportWriter.write(stream, report.document()));
        Optional<Path> attachment = new FilingNames(report.book())
                .attachedIndicators()
                .map(name -> target.toAbsolutePath().resolveSibling(FilingNames.file(name, ".xlsx")));
        attachment.ifPresent(file -> new IndicatorExport(workspace).write(report.book(), file));
        return attachment;
    }
}
