package org.fazhi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.example.ExampleFilling;
import org.fazhi.workspace.filing.FilingReport;
import org.fazhi.workspace.filing.IndicatorExport;
import org.fazhi.workspace.filing.ReportExport;

/** Exporting the example's report and workbook, each for the first time in a program just started. */
final class ExportBench {
    private static final int TIMES = 5;
    private static final double AIM = 2000;

    private ExportBench() {}

    /** The started program: opens the workspace, exports both, prints how long each took. */
    public static final class Run {
        private Run() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            try (Workspace workspace = Workspace.open(folder)) {
                YearBook book = workspace.book(2020);
                double report = Measured.once(() -> new ReportExport(workspace)
                        .write(FilingReport.of(workspace, book), folder.resolve("自查报告.docx")));
                double workbook = Measured.once(
                        () -> new IndicatorExport(workspace).write(book, folder.resolve("指标汇总.xlsx")));
                System.out.println(report + " " + workbook);
            }
        }
    }

    static void run(Path folder) throws Exception {
        try (Workspace workspace = Workspace.open(folder)) {
            new ExampleFilling(workspace, 2020).fill().join();
        }
        List<Double> reports = new ArrayList<>();
        List<Double> workbooks = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            String[] printed = start(folder).strip().split(" ");
            reports.add(Double.valueOf(printed[0]));
            workbooks.add(Double.valueOf(printed[1]));
        }
        Report.limit("export the report, the first time after start", new Measured(reports).median(), AIM);
        Report.limit("export the workbook, the first time after start", new Measured(workbooks).median(), AIM);
    }

    private static String start(Path folder) throws IOException {
        Process process = new ProcessBuilder(Bench.java("org.fazhi.bench.ExportBench$Run", folder))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
