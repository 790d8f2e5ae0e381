package org.fazhi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.excel.indicator.ImportChoices;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.indicator.Verdict;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.intake.IndicatorIntake;
import org.fazhi.workspace.intake.OpenedFile;

/** Importing a sheet of 5,000 rows, from the file to a plan of every cell, against fastexcel-reader reading it. */
final class ImportBench {
    private static final int ROWS = 5000;
    private static final double AIM = 3;

    private ImportBench() {}

    static void run(Path folder) throws Exception {
        Path file = folder.resolve("上年 数据.xlsx");
        write(file, BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS));
        Measured bare = Measured.of(10, 15, () -> read(file));
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.createYear(2020, BuiltInCatalogues.EIGHT_AREAS).join();
            Measured planned = Measured.of(10, 15, () -> plan(workspace, file));
            Report.ratio(
                    "import a sheet of 5,000 rows, every cell planned",
                    planned.median(),
                    "fastexcel-reader reading the same sheet",
                    bare.median(),
                    AIM);
        }
    }

    /** The catalogue's own indicators first, then rows of other names, as a big foreign sheet has them. */
    private static void write(Path file, Catalogue catalogue) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("2019年");
            fill(sheet.createRow(0), "序号", "指标名称", "计量单位", "2019年", "备注");
            for (int i = 0; i < ROWS; i++) {
                boolean known = i < catalogue.indicators().size();
                Row row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(i + 1);
                row.createCell(1).setCellValue(known ? catalogue.indicators().get(i).name() : "科室明细第" + i + "项");
                row.createCell(2).setCellValue(known ? catalogue.indicators().get(i).unit().symbol() : "件");
                row.createCell(3).setCellValue(1 + i % 97);
                row.createCell(4).setCellValue("");
            }
            workbook.write(out);
        }
    }

    private static void fill(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) row.createCell(i).setCellValue(cells[i]);
    }

    private static void read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            long cells = rows.flatMap(org.dhatim.fastexcel.reader.Row::stream)
                    .filter(cell -> cell != null && !cell.getText().isEmpty())
                    .count();
            if (cells < ROWS) throw new IllegalStateException("only " + cells + " cells");
        }
    }

    private static void plan(Workspace workspace, Path file) {
        IndicatorIntake intake = new IndicatorIntake(workspace);
        OpenedFile.Readable<SheetFile> opened = (OpenedFile.Readable<SheetFile>)
                intake.open(file, Optional.empty()).result().join();
        ImportPlan plan =
                intake.plan(opened.file(), 2019, ImportChoices.NONE).result().join();
        if (plan.cells().size() < ROWS || plan.count(Verdict.NEW) == 0) {
            throw new IllegalStateException(plan.cells().size() + " cells, " + plan.count(Verdict.NEW) + " new");
        }
    }
}
