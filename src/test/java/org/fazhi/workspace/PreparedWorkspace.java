package org.fazhi.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.edit.Closing;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.edit.ReportPoint;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;

/**
 * A closed workspace with something of every kind in it, made once in a run and copied for whoever needs one: 2018 is
 * locked, 2019 has a few figures from a sheet, 2020 has figures of every source, texts, points, a ledger with evidence
 * and an explanation.
 */
public final class PreparedWorkspace {
    public static final int YEAR = 2020;
    public static final int LAST_YEAR = 2019;
    public static final int LOCKED = 2018;

    /** An item that has a text and is approved. */
    public static final String ITEM = "service.permits";

    public static final String LEDGER = "reconsideration";

    private PreparedWorkspace() {}

    /** Made when somebody first asks. */
    private static final class Made {
        private static final Path FOLDER = make();
    }

    /** Lays a copy where nothing is yet. */
    public static Path copyTo(Path target) {
        try (Stream<Path> files = Files.walk(Made.FOLDER)) {
            Files.createDirectories(target.toAbsolutePath().getParent());
            for (Path file : files.toList()) Files.copy(file, target.resolve(Made.FOLDER.relativize(file)));
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("fazhi-prepared");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Path evidence = Files.writeString(folder.resolve("决定书.txt"), "予以受理");
            Path made = folder.resolve("工作区");
            try (Workspace workspace = Workspace.open(made)) {
                fill(workspace, evidence);
            }
            return made;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fill(Workspace workspace, Path evidence) {
        workspace.createYear(LAST_YEAR, "eight_areas").join();
        workspace
                .apply(new Edit.Batch(
                        LAST_YEAR,
                        "导入 2019年统计表.xlsx",
                        List.of(
                                fromSheet("permit_days", 926, "工作日", "D7"),
                                fromSheet("service_cases", 768000, "件", "D12"))))
                .join();
        workspace.createYear(YEAR, "").join();
        workspace.apply(new Edit.Batch(YEAR, "填写", year())).join();
        workspace
                .apply(new Edit.ChangeRows(
                        YEAR,
                        LEDGER,
                        List.of(
                                row("2020-03-02", "张三", "受理", Map.of("heard", new CellValue.Flag(true))),
                                row("2020-05-06", "李四", "受理", Map.of()),
                                row("2020-08-17", "王五", "不予受理", Map.of())),
                        ""))
                .join();
        workspace
                .apply(new Edit.AddEvidence(
                        YEAR, LEDGER, 1, workspace.evidence().keep(evidence)))
                .join();
        workspace.createYear(LOCKED, "eight_areas").join();
        workspace
                .apply(figure(LOCKED, "permit_days", Optional.empty(), Quantity.exact(1000, "工作日"), ""))
                .join();
        workspace.apply(Closing.of(LOCKED)).join();
    }

    private static List<Edit> year() {
        Quantity loss = new Quantity(new BigDecimal("1850"), new MeasureUnit("万元"), Qualifier.MORE);
        return List.of(
                new Edit.SetSetting(YEAR, "office.district", "示范区"),
                new Edit.SetSetting(YEAR, "office.person", "王敏"),
                new Edit.SetSetting(YEAR, "office.term_from", "2017"),
                new Edit.SetSetting(YEAR, "report.mark", "示范区文件"),
                new Edit.SetSetting(YEAR, "report.number", "示法办〔2021〕3号"),
                new Edit.SetSetting(YEAR, "report.signature", "示范区推进依法行政工作领导小组办公室"),
                new Edit.SetSetting(YEAR, "report.opening", "全年办件{政务服务网办件量}。"),
                figure(YEAR, "permit_days", Optional.empty(), Quantity.exact(687, "工作日"), ""),
                figure(YEAR, "service_cases", Optional.empty(), Quantity.exact(399660, "件"), "按12月数"),
                figure(YEAR, "disputes_loss_recovered", Optional.empty(), loss, ""),
                figure(YEAR, "law_report_due", Optional.of("market"), Quantity.exact(12, "人"), ""),
                figure(YEAR, "law_report_due", Optional.of("justice"), Quantity.exact(9, "人"), ""),
                new Edit.SetNote(YEAR, "permit_days", "不含镇街"),
                new Edit.SetText(YEAR, ITEM, "承诺审批时限{承诺审批时限}，比上年{承诺审批时限|同比}。"),
                new Edit.SetItemState(YEAR, ITEM, ItemState.APPROVED, "看过"),
                new Edit.SetPoints(
                        YEAR,
                        ReportPoint.Chapter.PROBLEMS,
                        List.of(
                                new ReportPoint(ReportPoint.Chapter.PROBLEMS, "p1", "人手不足", "两人办案。"),
                                new ReportPoint(ReportPoint.Chapter.PROBLEMS, "p2", "宣传不够", "场次少。"))),
                new Edit.SetPoints(
                        YEAR,
                        ReportPoint.Chapter.NEXT_YEAR,
                        List.of(new ReportPoint(ReportPoint.Chapter.NEXT_YEAR, "n1", "加强培训", "办十期。"))),
                new Edit.ConfirmName(
                        YEAR, new ConfirmedName.Key(ConfirmedName.Kind.INDICATOR, "", "办件总量"), "service_cases", ""));
    }

    private static Edit fromSheet(String indicator, long number, String unit, String cell) {
        return new Edit.SetFigure(
                LAST_YEAR,
                indicator,
                Optional.empty(),
                Optional.of(Quantity.exact(number, unit)),
                new Origin.SheetCell("2019年统计表.xlsx", "统计表", cell),
                "");
    }

    /** A figure as a clerk types it. */
    public static Edit figure(int year, String indicator, Optional<String> unit, Quantity quantity, String why) {
        return new Edit.SetFigure(year, indicator, unit, Optional.of(quantity), new Origin.Keyboard(), why);
    }

    /** A row of the ledger, to be added. */
    public static RowEdit row(String received, String applicant, String handling, Map<String, CellValue> more) {
        RowValues values = new RowValues(Map.of(
                "received", new CellValue.Day(LocalDate.parse(received)),
                "applicant", new CellValue.Text(applicant),
                "handling", new CellValue.Coded(handling)));
        for (Map.Entry<String, CellValue> one : more.entrySet())
            values = values.with(one.getKey(), Optional.of(one.getValue()));
        return new RowEdit.Add(values);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            // It lies where the system tidies up.
        }
    }
}
