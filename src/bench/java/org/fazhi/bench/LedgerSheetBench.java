package org.fazhi.bench;

import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.RowValues;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.filing.LedgerExport;
import org.fazhi.workspace.intake.LedgerIntake;
import org.fazhi.workspace.intake.OpenedFile;
import org.fazhi.workspace.intake.RowsTaken;

/**
 * A sheet of 120,000 disputes and ten columns into the ledger, preview included, against fastexcel-reader reading it and
 * a bare batched insert of the same rows; and out again against fastexcel writing the same cells.
 */
final class LedgerSheetBench {
    private static final int ROWS = 120_000;
    private static final int MANY_ROWS = 480_000;
    private static final double IMPORT_AIM = 2;
    private static final double EXPORT_AIM = 1.5;
    private static final String[] HEADERS = {"序号", "受理日期", "类型", "方式", "调解组织", "结果", "涉及金额", "责任单位", "备注", "联系电话"};

    private LedgerSheetBench() {}

    static void run(Path folder) throws Exception {
        Path file = folder.resolve("纠纷 台账.xlsx");
        double bareExport = Measured.of(2, 5, () -> write(file, ROWS)).median();
        double bareImport = Measured.of(2, 5, () -> {
                    read(file);
                    insert(folder);
                })
                .median();
        try (Workspace workspace = Workspace.open(folder.resolve("工作区"))) {
            workspace.createYear(Disputes.YEAR, BuiltInCatalogues.EIGHT_AREAS).join();
            LedgerIntake intake = new LedgerIntake(workspace);
            Measured imported = Measured.of(0, 1, () -> take(intake, file));
            for (int i = 0; i < 5; i++) {
                workspace.undo().join();
                imported.milliseconds().add(Measured.once(() -> take(intake, file)));
            }
            Report.ratio(
                    "import 120,000 rows, preview included",
                    imported.median(),
                    "fastexcel-reader and a bare batched insert",
                    bareImport,
                    IMPORT_AIM);
            LedgerQuery all = LedgerQuery.all(Disputes.YEAR, Disputes.LEDGER);
            Path target = folder.resolve("导出.xlsx");
            double exported = Measured.of(2, 5, () -> new LedgerExport(workspace).export(all, target).result().join())
                    .median();
            Report.ratio("export the same rows", exported, "fastexcel writing the same cells", bareExport, EXPORT_AIM);
        }
        for (int rows : List.of(ROWS, MANY_ROWS)) write(file(folder, rows), rows);
        LedgerBench.run(InLittleMemory.class, InLittleMemory.HEAP, folder);
    }

    /** A sheet of these rows into a new workspace, in a program with little memory. */
    static final class InLittleMemory {
        static final String HEAP = "128m";

        public static void main(String[] arguments) throws Exception {
            Logger.getLogger("").setLevel(Level.OFF);
            Path folder = Path.of(arguments[0]);
            double few = imported(folder, ROWS);
            double many = imported(folder, MANY_ROWS);
            Report.compared("import 480,000 rows with a heap of " + HEAP, many, "the same of 120,000 rows", few);
        }

        private static double imported(Path folder, int rows) throws Exception {
            Path file = file(folder, rows);
            try (Workspace workspace = Workspace.open(folder.resolve("工作区 " + rows))) {
                workspace.createYear(Disputes.YEAR, BuiltInCatalogues.EIGHT_AREAS).join();
                return Measured.once(() -> take(new LedgerIntake(workspace), file));
            }
        }
    }

    private static void take(LedgerIntake intake, Path file) {
        SheetSource source = switch (intake.open(file, Optional.empty()).result().join()) {
            case OpenedFile.Readable<SheetSource>(SheetSource readable) -> readable;
            case OpenedFile.PasswordAsked<SheetSource> _ -> throw new IllegalStateException("password");
        };
        try (LedgerPlan plan = intake.plan(source, Disputes.YEAR, Disputes.LEDGER, LedgerChoices.NONE).result().join()) {
            intake.accept(plan, RowsTaken.ALL_OR_NOTHING).result().join();
        }
    }

    private static Path file(Path folder, int rows) {
        return folder.resolve(rows + ".xlsx");
    }

    static void write(Path file, int rows) throws Exception {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("矛盾纠纷");
            for (int c = 0; c < HEADERS.length; c++) sheet.value(0, c, HEADERS[c]);
            for (int i = 0; i < rows; i++) {
                RowValues row = Disputes.row(i);
                sheet.value(i + 1, 0, i + 1);
                sheet.value(i + 1, 1, row.day("received").orElseThrow());
                sheet.style(i + 1, 1).format("yyyy-mm-dd").set();
                sheet.value(i + 1, 2, code(row, "kind"));
                sheet.value(i + 1, 3, code(row, "way"));
                sheet.value(i + 1, 4, text(row));
                sheet.value(i + 1, 5, code(row, "outcome"));
                sheet.value(i + 1, 6, row.number("amount").orElseThrow());
                sheet.value(i + 1, 7, "司法局");
                sheet.value(i + 1, 8, "第" + i + "件");
                sheet.value(i + 1, 9, "0" + i);
                if (i % 500 == 0) sheet.flush();
            }
            sheet.finish();
        }
    }

    private static void read(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            long cells = rows.flatMap(Row::stream)
                    .filter(cell -> cell != null && !cell.getText().isEmpty())
                    .count();
            if (cells < ROWS) throw new IllegalStateException("only " + cells + " cells");
        }
    }

    private static void insert(Path folder) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("bare") + ";WRITE_DELAY=0");
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists bare");
            statement.execute("create table bare (id bigint primary key, book_year int, number int,"
                    + " changed_by varchar(1000), changed_at timestamp(6) with time zone, received date,"
                    + " kind varchar(200), way varchar(200), body varchar(200), outcome varchar(200),"
                    + " amount numeric(40, 10), responsible varchar(200), remark varchar(100000))");
            connection.setAutoCommit(false);
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into bare values (?,2020,?,'bench',now(),?,?,?,?,?,?,?,?)")) {
                for (int i = 0; i < ROWS; i++) {
                    RowValues row = Disputes.row(i);
                    insert.setLong(1, i);
                    insert.setInt(2, i + 1);
                    insert.setDate(3, Date.valueOf(row.day("received").orElseThrow()));
                    insert.setString(4, code(row, "kind"));
                    insert.setString(5, code(row, "way"));
                    insert.setString(6, text(row));
                    insert.setString(7, code(row, "outcome"));
                    insert.setBigDecimal(8, row.number("amount").orElse(BigDecimal.ZERO));
                    insert.setString(9, "justice");
                    insert.setString(10, "第" + i + "件");
                    insert.addBatch();
                    if (i % 1000 == 999) insert.executeBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    private static String code(RowValues row, String column) {
        return ((CellValue.Coded) row.get(column).orElseThrow()).code();
    }

    private static String text(RowValues row) {
        return ((CellValue.Text) row.get("body").orElseThrow()).text();
    }
}
