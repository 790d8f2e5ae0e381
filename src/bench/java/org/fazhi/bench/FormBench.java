package org.fazhi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.example.ExampleFilling;
import org.fazhi.workspace.form.FormCollection;
import org.fazhi.workspace.form.FormIssue;
import org.fazhi.workspace.form.FormPreview;

/**
 * The forms of all units of the example written, and read back and previewed, against POI alone writing workbooks of the
 * same cells, and reading these. What the processors worked stands beside the time, which others on the machine lengthen.
 */
final class FormBench {
    private static final int YEAR = 2020;
    private static final double AIM = 20_000;

    private FormBench() {}

    /** What a cell of a form holds, that bare POI writes it too. */
    private record Written(int row, int column, Object value) {}

    private record WrittenSheet(String name, List<Written> cells) {}

    static void run(Path folder) throws Exception {
        Path forms = Files.createDirectories(folder.resolve("填报表"));
        try (Workspace workspace = Workspace.open(folder.resolve("工作区"))) {
            new ExampleFilling(workspace, YEAR).fill().join();
            List<ReportingUnit> units =
                    workspace.book(YEAR).catalogue().assignments(YEAR).asked();
            Spent written = Spent.of(() ->
                    new FormIssue(workspace).issue(YEAR, units, forms).result().join());
            Path again = Files.createDirectories(folder.resolve("再写一遍"));
            Spent warm = Spent.of(() ->
                    new FormIssue(workspace).issue(YEAR, units, again).result().join());
            Spent read = Spent.of(() -> previewed(workspace, again, units.size()));
            List<Path> files = files(forms);
            List<List<WrittenSheet>> same = new ArrayList<>();
            for (Path file : files) same.add(cells(file));
            Spent bareWrite = Spent.of(() -> {
                for (int i = 0; i < files.size(); i++)
                    write(folder.resolve("裸 " + i + ".xlsx"), same.get(i));
            });
            Spent bareRead = Spent.of(() -> {
                for (int i = 0; i < files.size(); i++) cells(folder.resolve("裸 " + i + ".xlsx"));
            });
            Report.limit(units.size() + " forms written, the first time", written.milliseconds(), AIM);
            Report.limit("the same, work of the processors", written.work(), AIM);
            Report.compared("written again, work of the processors", warm.work(), "POI writing the same cells", bareWrite.work());
            Report.limit("read back and previewed", read.milliseconds(), AIM);
            Report.compared("the same, work of the processors", read.work(), "POI reading these cells", bareRead.work());
        }
    }

    private static void previewed(Workspace workspace, Path forms, int count) {
        List<FormPreview> previews = new FormCollection(workspace)
                .read(YEAR, List.of(forms))
                .result()
                .join();
        if (previews.size() != count || !previews.stream().allMatch(FormPreview::isClean))
            throw new IllegalStateException("not every form came back as it went out");
    }

    private static List<Path> files(Path forms) throws Exception {
        try (Stream<Path> all = Files.list(forms)) {
            return all.sorted().toList();
        }
    }

    private static List<WrittenSheet> cells(Path file) throws Exception {
        DataFormatter words = new DataFormatter();
        List<WrittenSheet> sheets = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                List<Written> cells = new ArrayList<>();
                for (Row row : sheet) for (Cell cell : row) cells.add(written(cell, words));
                sheets.add(new WrittenSheet(sheet.getSheetName(), cells));
            }
        }
        return sheets;
    }

    private static Written written(Cell cell, DataFormatter words) {
        Object value = cell.getCellType() == CellType.NUMERIC
                ? Double.valueOf(cell.getNumericCellValue())
                : words.formatCellValue(cell);
        return new Written(cell.getRowIndex(), cell.getColumnIndex(), value);
    }

    private static void write(Path file, List<WrittenSheet> sheets) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFCellStyle style = workbook.createCellStyle();
            for (WrittenSheet one : sheets) {
                Sheet sheet = workbook.createSheet(one.name());
                for (Written cell : one.cells()) {
                    Row row = sheet.getRow(cell.row()) == null ? sheet.createRow(cell.row()) : sheet.getRow(cell.row());
                    Cell made = row.createCell(cell.column());
                    made.setCellStyle(style);
                    if (cell.value() instanceof Double number) made.setCellValue(number);
                    else if (cell.value() instanceof String text && !text.isEmpty()) made.setCellValue(text);
                }
            }
            workbook.write(out);
        }
    }

    /** What something took: by the clock, and of the processors. */
    private record Spent(double milliseconds, double work) {
        private static Spent of(Measured.Work work) throws Exception {
            OperatingSystemMXBean program = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long before = program.getProcessCpuTime();
            double milliseconds = Measured.once(work);
            return new Spent(milliseconds, (program.getProcessCpuTime() - before) / 1e6);
        }
    }
}
