package org.fazhi.workspace.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.workspace.PreparedWorkspace;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** A workspace whose forms are sent out, filled in and sent back, as a unit would do it. */
public final class SentForms implements AutoCloseable {
    static final int YEAR = PreparedWorkspace.YEAR;
    static final int ENTRY = 5;

    final Workspace workspace;
    final Path out;

    SentForms(Path folder) throws IOException {
        this.workspace = Workspace.open(PreparedWorkspace.copyTo(folder.resolve("法治 年报")));
        this.out = Files.createDirectories(folder.resolve("下发"));
    }

    YearBook book() {
        return workspace.book(YEAR);
    }

    ReportingUnit unit(String code) {
        return book().catalogue().unit(code).orElseThrow();
    }

    Path send(String unit) {
        return new FormIssue(workspace)
                .issue(YEAR, List.of(unit(unit)), out)
                .result()
                .join()
                .getFirst();
    }

    FormPreview read(Path file) {
        return new FormCollection(workspace)
                .read(YEAR, List.of(file))
                .result()
                .join()
                .getFirst();
    }

    YearBook accept(FormPreview preview) {
        return new FormCollection(workspace).accept(preview, FormDecisions.NONE).join();
    }

    /** Changes a workbook where it lies. */
    public static void edit(Path file, Consumer<XSSFWorkbook> change) {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            change.accept(workbook);
            try (OutputStream written = Files.newOutputStream(file)) {
                workbook.write(written);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The cell in which the figure of an indicator is filled in. */
    public static Cell entry(XSSFWorkbook workbook, String indicator) {
        for (Row row : workbook.getSheet("指标")) {
            Cell name = row.getCell(2);
            if (name != null
                    && name.getCellType() == CellType.STRING
                    && name.getStringCellValue().equals(indicator)) return row.getCell(ENTRY);
        }
        throw new AssertionError("no indicator " + indicator);
    }

    static JudgedFigure figure(FormPreview preview, String name) {
        return preview.figures().stream()
                .filter(figure -> figure.indicator().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
