package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.catalogue.yaml.LedgerText;
import org.fazhi.catalogue.yaml.ParsedLedger;
import org.fazhi.edit.Edit;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.filing.LedgerExport;
import org.fazhi.workspace.intake.LedgerIntake;
import org.fazhi.workspace.intake.OpenedFile;
import org.fazhi.workspace.intake.RowsTaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that no line of the program knows: its YAML file alone is enough to enter, import, count and export it. */
class OwnLedgerTest {
    private static final int YEAR = 2020;
    private static final String CODE = "hotline";

    @TempDir
    Path temporary;

    private Workspace workspace;

    @BeforeEach
    void add_the_ledger() throws IOException {
        workspace = Workspace.open(temporary.resolve("自设 台账"));
        Catalogue catalogue =
                workspace.createYear(YEAR, BuiltInCatalogues.EIGHT_AREAS).join().catalogue();
        workspace
                .apply(new Edit.SetCatalogue(YEAR, withHotline(catalogue), "新增台账"))
                .join();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void it_is_entered_imported_counted_and_exported() throws IOException {
        YearBook entered = apply(
                new RowEdit.Add(row("2020-03-05", "R001", "投诉", 12)),
                new RowEdit.Add(row("2020-04-01", "R002", "咨询", 3)));
        assertThat(figure(entered, "hotline_calls")).isEqualByComparingTo("2");
        assertThat(figure(entered, "hotline_minutes")).isEqualByComparingTo("12");
        assertThat(figure(entered, "hotline_answered_rate")).isEqualByComparingTo("0");

        Path sheet = Files.writeString(temporary.resolve("热线.csv"), """
                来电时间,工单号,诉求类别,办理单位,通话分钟,办结日期
                2020年5月6日,R003,投诉举报,市场局,8,2020.5.9
                2020/3/5,R001,投诉,,12,2020-03-09
                2020-06-01,R004,求助,司法局,5,2020-05-30
                """);
        LedgerIntake intake = new LedgerIntake(workspace);
        YearBook imported;
        try (LedgerPlan plan = plan(intake, sheet)) {
            assertThat(plan.count(RowVerdict.NEW)).isEqualTo(1);
            assertThat(plan.count(RowVerdict.CHANGED)).isEqualTo(1);
            assertThat(plan.count(RowVerdict.REFUSED)).isEqualTo(1);
            imported = intake.accept(plan, RowsTaken.GOOD_ROWS).result().join();
        }
        assertThat(imported.ledger(CODE)).map(LedgerSummary::rows).contains(3L);
        assertThat(figure(imported, "hotline_calls")).isEqualByComparingTo("3");
        assertThat(figure(imported, "hotline_minutes")).isEqualByComparingTo("20");
        assertThat(figure(imported, "hotline_answered_rate")).isEqualByComparingTo("66.67");

        Path exported = temporary.resolve("热线 导出.xlsx");
        new LedgerExport(workspace)
                .export(LedgerQuery.all(YEAR, CODE), exported)
                .result()
                .join();
        try (LedgerPlan plan = plan(intake, exported)) {
            assertThat(plan.count(RowVerdict.SAME)).isEqualTo(3);
        }

        YearBook undone = workspace.undo().join();
        assertThat(figure(undone, "hotline_calls")).isEqualByComparingTo("2");
        assertThat(figure(undone, "hotline_minutes")).isEqualByComparingTo("12");
    }

    @Test
    void what_breaks_a_rule_is_kept_out_with_the_reason() {
        RowValues wrong = row("2020-06-01", "R009", "求助", 5)
                .with("answered", Optional.of(new CellValue.Day(LocalDate.of(2020, 5, 30))));

        assertThatThrownBy(() -> apply(new RowEdit.Add(wrong)))
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("办结日期不能早于来电日期");
    }

    private YearBook apply(RowEdit... edits) {
        return workspace
                .apply(new Edit.ChangeRows(YEAR, CODE, List.of(edits), ""))
                .join();
    }

    private static RowValues row(String called, String ticket, String kind, int minutes) {
        return new RowValues(Map.of(
                "called", new CellValue.Day(LocalDate.parse(called)),
                "ticket", new CellValue.Text(ticket),
                "kind", new CellValue.Coded(kind),
                "minutes", new CellValue.Number(BigDecimal.valueOf(minutes))));
    }

    private static BigDecimal figure(YearBook book, String indicator) {
        return book.figure(indicator).quantity().map(Quantity::number).orElseThrow();
    }

    private LedgerPlan plan(LedgerIntake intake, Path file) {
        OpenedFile<SheetSource> opened =
                intake.open(file, Optional.empty()).result().join();
        SheetSource source = ((OpenedFile.Readable<SheetSource>) opened).file();
        return intake.plan(source, YEAR, CODE, LedgerChoices.NONE).result().join();
    }

    private static Catalogue withHotline(Catalogue catalogue) throws IOException {
        List<Indicator> indicators = new ArrayList<>(catalogue.indicators());
        indicators.add(counted("hotline_calls", "热线诉求件数", "件", 0));
        indicators.add(counted("hotline_minutes", "热线投诉通话分钟", "分钟", 0));
        indicators.add(counted("hotline_answered_rate", "热线办结率", "%", 2));
        List<Ledger> ledgers = new ArrayList<>(catalogue.ledgers());
        ledgers.add(hotline());
        return catalogue.withIndicators(indicators).withLedgers(ledgers);
    }

    private static Ledger hotline() throws IOException {
        try (InputStream file = OwnLedgerTest.class.getResourceAsStream("hotline.yaml")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return ((ParsedLedger.Complete) LedgerText.read("hotline.yaml", text)).ledger();
        }
    }

    private static Indicator counted(String code, String name, String unit, int decimals) {
        return new Indicator(
                code,
                new Indicator.Words(name, List.of(), ""),
                "disputes.legal_service",
                new Indicator.Measure(new MeasureUnit(unit), decimals, Indicator.Direction.NEUTRAL),
                new IndicatorKind.Counted(CODE, "按台账计数"),
                "",
                Indicator.Expected.unbounded(true),
                Indicator.Asking.everyYear(true));
    }
}
