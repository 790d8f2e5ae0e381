package org.fazhi.workspace.filing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fazhi.excel.writing.IndicatorWorkbook;
import org.fazhi.word.ReportWriter;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/**
 * Writes the year's report as a document (导出报告): to be filed, or a marked draft. The workbook of indicators, where 附件说明
 * names it, goes beside it under exactly that name.
 */
public final class ReportExport {
    private final Workspace workspace;

    public ReportExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Where the workbook of indicators goes that is attached to a report written there. */
    public static Optional<Path> attachment(FilingReport report, Path target) {
        return new FilingNames(report.book())
                .attachedIndicators()
                .map(name -> target.toAbsolutePath().resolveSibling(FilingNames.file(name, ".xlsx")));
    }

    /** The file that lies where the attachment goes and was not written by the program for this year. */
    public static Optional<Path> inTheWay(FilingReport report, Path target) {
        YearBook book = report.book();
        String title = new FilingNames(book).indicators();
        return attachment(report, target)
                .filter(Files::exists)
                .filter(file -> !IndicatorWorkbook.is(file, title, book.year()));
    }

    /**
     * Writes the document and what is attached to it; a file of that name is replaced only by a whole one.
     *
     * @return the attachment that was written
     */
    public Optional<Path> write(FilingReport report, Path target) {
        Optional<Path> attachment = attachment(report, target);
        write(report, target, attachment);
        return attachment;
    }

    /** @param attachment where the workbook of indicators goes; empty for no workbook */
    public void write(FilingReport report, Path target, Optional<Path> attachment) {
        workspace.files().write(target, stream -> ReportWriter.write(stream, report.document()));
        attachment.ifPresent(file -> new IndicatorExport(workspace).write(report.book(), file));
    }
}
