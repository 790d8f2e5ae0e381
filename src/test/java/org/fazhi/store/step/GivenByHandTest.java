package org.fazhi.store.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.store.step.LedgerWorkspace.YEAR;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.edit.Step;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowEdit;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.year.YearReader;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else a year keeps about its ledgers: why a counted figure was given by hand, column names, units in use. */
class GivenByHandTest {
    @TempDir
    Path temporary;

    private LedgerWorkspace workspace;

    @BeforeEach
    void begin() {
        workspace = LedgerWorkspace.begun(temporary);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void a_counted_figure_keeps_its_reason_and_another_reason_is_a_change() {
        Indicator counted = indicator(true);

        give(counted, 12, "台账尚未录全");
        assertThat(reasons()).isEqualTo("台账尚未录全");
        assertThat(give(counted, 12, "台账尚未录全")).isEmpty();
        assertThat(give(counted, 12, "上级核定")).isPresent();
        assertThat(reasons()).isEqualTo("上级核定");
        workspace.undo("张三");
        assertThat(reasons()).isEqualTo("台账尚未录全");
    }

    @Test
    void what_a_ledger_with_rows_counts_is_not_given_without_a_reason() {
        Indicator counted = indicator(true);
        Ledger counting = LedgerWorkspace.ledger()
                .withCounts(List.of(Count.of(counted.code(), new CountMethod.Rows(), List.of())));
        workspace.define(counting);
        give(counted, 12, "");
        workspace.rows(new RowEdit.Add(LedgerWorkspace.row("甲")));

        assertThat(give(counted, 12, "")).isEmpty();
        assertThatThrownBy(() -> give(counted, 13, " "))
                .isInstanceOf(StoreRefused.class)
                .hasMessage("指标“" + counted.name() + "”由台账“测试台账”统计，手工填报要写明原因，没有保存。");
        assertThat(give(counted, 13, "台账尚未录全")).isPresent();
    }

    @Test
    void another_figure_keeps_none() {
        give(indicator(false), 12, "更正");

        assertThat(reasons()).isEmpty();
    }

    @Test
    void a_unit_that_rows_name_is_not_deleted() {
        Catalogue catalogue = workspace.catalogue(YEAR);
        ReportingUnit used = catalogue.units().getFirst();
        workspace.rows(
                new RowEdit.Add(LedgerWorkspace.row("甲").with("unit", Optional.of(new CellValue.Unit(used.code())))));
        Catalogue without = new Catalogue(
                catalogue.code(),
                catalogue.name(),
                catalogue.chapters(),
                catalogue.areas(),
                catalogue.units().subList(1, catalogue.units().size()),
                catalogue.indicators(),
                catalogue.checks(),
                catalogue.calendar(),
                catalogue.ledgers());

        assertThatThrownBy(() -> workspace.apply(new Edit.SetCatalogue(YEAR, without, "")))
                .isInstanceOf(StoreRefused.class)
                .hasMessage("填报单位“" + used.name() + "”还写在台账“测试台账”的记录中，不能删除；请改为设置终止年度。");
    }

    private Optional<Step> give(Indicator indicator, long number, String why) {
        return workspace.apply(new Edit.SetFigure(
                YEAR,
                indicator.code(),
                Optional.empty(),
                Optional.of(Quantity.exact(number, indicator.unit().symbol())),
                new Origin.Keyboard(),
                why));
    }

    private Indicator indicator(boolean counted) {
        return workspace.catalogue(YEAR).indicators().stream()
                .filter(one -> one.isTyped() && one.kind() instanceof IndicatorKind.Counted == counted)
                .findFirst()
                .orElseThrow();
    }

    private String reasons() {
        return new YearReader(workspace.database).figures(YEAR).getFirst().reason();
    }
}
