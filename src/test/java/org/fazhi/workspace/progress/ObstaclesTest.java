package org.fazhi.workspace.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Finding;
import org.fazhi.check.Place;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.edit.ReportPoint;
import org.fazhi.edit.UnitForm;
import org.fazhi.endurance.TrialFolders;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowRule;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.example.ExampleFilling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a year is finished, and what stands against it when it is not. */
class ObstaclesTest {
    private static final int YEAR = 2020;
    private static final String ITEM = "rules.legislation";

    /** The example takes longer to fill in than to copy. */
    @TempDir
    private static Path filled;

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeAll
    static void fillTheExample() {
        try (Workspace example = Workspace.open(filled.resolve("工作区"))) {
            new ExampleFilling(example, 2020).fill().join();
        }
    }

    @BeforeEach
    void open() throws IOException {
        TrialFolders.copy(filled.resolve("工作区"), folder.resolve("工作区"));
        workspace = Workspace.open(folder.resolve("工作区"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void nothing_stands_against_a_year_in_which_all_is_answered_explained_written_and_approved() {
        finish();

        assertThat(words()).isEmpty();
        assertThat(verdict()).isEqualTo("2020年度可以报送。");
    }

    @Test
    void each_sort_of_thing_left_undone_stands_against_it_with_its_place() {
        finish();

        Finding warning = open(Severity.NOTE, true);
        apply(new Edit.Explain(YEAR, warning.key(), ""));
        assertThat(words()).containsExactly("1 项警告没有说明");
        assertThat(obstacles().getFirst().place()).isEqualTo(warning.place());

        apply(new Edit.SetItemState(YEAR, "service.permits", ItemState.RETURNED, "再看"));
        apply(new Edit.SetText(YEAR, "service.services", ""));
        assertThat(words()).contains("2 个事项没有审核", "1 处没有文字");
        assertThat(verdict()).startsWith("2020年度还不能报送：").contains("2 个事项没有审核");

        apply(new Edit.SetFigure(
                YEAR,
                "law_report_persons",
                Optional.of("market"),
                Optional.of(Quantity.exact(99_999, "")),
                typed(),
                ""));
        Finding error = workspace.check(book()).getFirst();
        assertThat(error.severity()).isEqualTo(Severity.ERROR);
        assertThat(obstacles().getFirst()).satisfies(first -> {
            assertThat(first.sort()).isEqualTo(Obstacle.Sort.ERRORS);
            assertThat(first.place()).isEqualTo(error.place());
        });
    }

    @Test
    void a_unit_that_has_not_answered_stands_against_it_even_where_the_warning_is_explained() {
        finish();

        apply(new Edit.SetFigure(YEAR, "law_report_persons", Optional.of("market"), Optional.empty(), typed(), ""));
        explainAndApprove();

        assertThat(words()).containsExactly("1 个单位未报");
    }

    @Test
    void a_unit_whose_form_is_out_stands_against_it_until_the_form_is_in_the_year() {
        finish();
        ReportingUnit unit = book().catalogue().unit("market").orElseThrow();
        UnitForm sent =
                UnitForm.none("market").sentOut(Optional.of(workspace.today().minusDays(8)), workspace.now());
        apply(new Edit.SetForm(YEAR, sent));

        assertThat(words()).containsExactly("1 个单位未报");
        assertThat(obstacles().getFirst().place()).isEqualTo(new Place(Place.Kind.UNIT, "market", unit.name()));
        assertThat(obstacles().getFirst().reasons().getFirst().sentence())
                .isEqualTo("%s的填报表没有收到，%s到期，已逾期8天。"
                        .formatted(unit.shortName(), workspace.today().minusDays(8)));

        UnitForm back = sent.cameBack("回.xlsx", "", "", workspace.now());
        apply(new Edit.SetForm(YEAR, back));
        assertThat(words()).containsExactly("1 份填报表已收到，没有全部并入");
        apply(new Edit.SetForm(YEAR, back.takenIn(workspace.now())));
        assertThat(words()).isEmpty();
        apply(new Edit.SetForm(YEAR, sent.cameBack("回.xlsx", "不是填报表", "", workspace.now())));
        assertThat(words()).containsExactly("1 个单位未报");
        apply(new Edit.SetForm(YEAR, sent.withdrawn()));
        assertThat(words()).isEmpty();
    }

    @Test
    void a_unit_that_owes_figures_and_its_form_is_told_once_with_both() {
        finish();
        apply(new Edit.SetFigure(YEAR, "law_report_persons", Optional.of("market"), Optional.empty(), typed(), ""));
        explainAndApprove();
        apply(new Edit.SetForm(YEAR, UnitForm.none("market").sentOut(Optional.empty(), workspace.now())));

        assertThat(words()).containsExactly("1 个单位未报");
        assertThat(obstacles().getFirst().reasons())
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).endsWith("还有1项指标未报；填报表没有收到。"));
    }

    @ParameterizedTest
    @CsvSource({
        "report.title, 标题没有填写。",
        "report.addressee, 主送机关没有填写。",
        "report.signature, 署名没有填写。",
        "report.date, 成文日期没有填写。",
        "report.signer, 上行文要写明签发人，现在没有填写。"
    })
    void what_the_document_must_have_stands_against_it_at_its_setting(String key, String sentence) {
        apply(new Edit.SetSetting(YEAR, key, " "));

        assertThat(words()).containsExactly("1 项公文要素没有填写");
        assertThat(obstacles().getFirst().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.sentence()).isEqualTo(sentence);
            assertThat(reason.place().kind()).isEqualTo(Place.Kind.SETTING);
            assertThat(reason.place().code()).isEqualTo(key);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"示法办〔2021〕号", "示法办[2021]第号", "示法办〔2021〕"})
    void a_number_without_its_serial_stands_against_it(String number) {
        apply(new Edit.SetSetting(YEAR, "report.number", number));

        assertThat(obstacles().getFirst().reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.sentence()).startsWith("发文字号缺顺序号"));
    }

    @Test
    void a_document_without_a_header_block_and_one_that_does_not_go_up_need_no_signer() {
        apply(new Edit.SetSetting(YEAR, "report.signer", ""));
        apply(new Edit.SetSetting(YEAR, "report.title", "示范区办公室关于印发法治政府建设情况的通知"));
        assertThat(words()).isEmpty();

        apply(new Edit.SetSetting(YEAR, "report.title", "示范区办公室关于法治政府建设情况的报告（送审稿）"));
        assertThat(words()).containsExactly("1 项公文要素没有填写");

        apply(new Edit.SetSetting(YEAR, "report.mark", ""));
        apply(new Edit.SetSetting(YEAR, "report.number", ""));
        assertThat(words()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReportPoint.Chapter.class)
    void a_chapter_in_which_nothing_is_written_stands_against_it(ReportPoint.Chapter chapter) {
        apply(new Edit.SetPoints(YEAR, chapter, List.of(new ReportPoint(chapter, "p1", " ", "\n"))));

        assertThat(words()).containsExactly("1 处没有文字");
    }

    @Test
    void a_text_that_is_not_written_stands_against_it_even_where_the_warning_is_explained() {
        apply(new Edit.SetText(YEAR, "service.services", ""));
        explainAndApprove();

        assertThat(words()).containsExactly("1 处没有文字");
    }

    @Test
    void rows_that_break_an_error_rule_of_their_ledger_stand_against_it() {
        Catalogue catalogue = book().catalogue();
        List<Ledger> stricter = catalogue.ledgers().stream()
                .map(ledger -> ledger.withRules(
                        ledger.rules().stream().map(ObstaclesTest::asError).toList()))
                .toList();
        long broken = book().ledgers().values().stream()
                .mapToLong(summary -> summary.violations().size())
                .sum();
        assertThat(broken).isPositive();

        apply(new Edit.SetCatalogue(YEAR, catalogue.withLedgers(stricter), "规则从严"));

        assertThat(words()).containsExactly(broken + " 项错误");
    }

    @Test
    void an_item_that_the_year_has_nothing_of_is_asked_for_nothing_and_left_out() {
        empty(ITEM);
        assertThat(words()).isNotEmpty();

        apply(new Edit.SetItemState(YEAR, ITEM, ItemState.ABSENT, "本年没有立法任务"));

        assertThat(book().state(ITEM)).isEqualTo(ItemState.ABSENT);
        assertThat(book().absence(ITEM)).contains("本年没有立法任务");
        assertThat(obstacles().stream().flatMap(one -> one.reasons().stream()))
                .noneMatch(reason -> isOf(reason.place()));
        assertThat(workspace.check(book())).noneMatch(finding -> isOf(finding.place()));
        assertThat(YearProgress.of(book(), workspace.today()).missing()).noneMatch(one -> isOf(one.place()));

        workspace.undo().join();
        assertThat(book().absence(ITEM)).isEmpty();
    }

    @Test
    void a_declaration_lapses_with_a_text_or_a_figure_and_stays_in_its_year() {
        empty(ITEM);
        Edit declared = new Edit.SetItemState(YEAR, ITEM, ItemState.ABSENT, "本年没有立法任务");
        apply(declared);
        apply(new Edit.SetText(YEAR, ITEM, "又有了。"));
        assertThat(book().state(ITEM)).isEqualTo(ItemState.FILLING);

        empty(ITEM);
        apply(declared);
        Indicator entered = book().catalogue().indicatorsOf(ITEM).stream()
                .filter(one -> one.kind() instanceof IndicatorKind.Counted)
                .findFirst()
                .orElseThrow();
        apply(new Edit.SetFigure(
                YEAR, entered.code(), Optional.empty(), Optional.of(Quantity.exact(2, "")), typed(), "台账未录"));
        assertThat(book().absence(ITEM)).isEmpty();

        empty(ITEM);
        apply(declared);
        assertThat(workspace.createYear(YEAR + 1, "").join().absence(ITEM)).isEmpty();
    }

    @Test
    void a_declaration_wants_a_reason() {
        assertThatThrownBy(() -> apply(new Edit.SetItemState(YEAR, ITEM, ItemState.ABSENT, " ")))
                .hasMessageContaining("要写明原因");
    }

    @Test
    void a_chapter_that_the_year_has_nothing_of_is_left_out() {
        apply(new Edit.SetPoints(YEAR, ReportPoint.Chapter.PROBLEMS, List.of()));
        assertThat(words()).containsExactly("1 处没有文字");

        apply(new Edit.SetItemState(YEAR, "problems", ItemState.ABSENT, "问题另文报告"));
        assertThat(words()).isEmpty();

        apply(new Edit.SetPoints(
                YEAR,
                ReportPoint.Chapter.PROBLEMS,
                List.of(new ReportPoint(ReportPoint.Chapter.PROBLEMS, "p1", "人手不足", ""))));
        assertThat(book().absence("problems")).isEmpty();
    }

    private void empty(String item) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.SetText(YEAR, item, ""));
        for (Ledger ledger : book().catalogue().ledgers())
            if (ledger.workItem().equals(item))
                edits.add(new Edit.ChangeRows(YEAR, ledger.code(), removed(ledger.code()), ""));
        for (Indicator indicator : book().catalogue().indicatorsOf(item))
            if (!(indicator.kind() instanceof IndicatorKind.Derived))
                edits.add(new Edit.SetFigure(YEAR, indicator.code(), Optional.empty(), Optional.empty(), typed(), ""));
        apply(new Edit.Batch(YEAR, "清空", edits));
    }

    private List<RowEdit> removed(String ledger) {
        List<LedgerRow> rows =
                workspace.ledgers().rows(LedgerQuery.all(YEAR, ledger), 0, 1000).join();
        return rows.stream().map(row -> (RowEdit) new RowEdit.Remove(row.id())).toList();
    }

    private boolean isOf(Place place) {
        return place.code().equals(ITEM)
                || place.isFigure()
                        && book().catalogue().indicatorsOf(ITEM).stream()
                                .anyMatch(one -> one.code().equals(place.indicator()));
    }

    private static RowRule asError(RowRule rule) {
        return new RowRule(rule.code(), RowRule.Severity.ERROR, rule.broken(), rule.columns(), rule.explanation());
    }

    private static Origin typed() {
        return new Origin.Keyboard();
    }

    /** A clerk at the end of the season: what is missing is given, what is odd is explained, everything is approved. */
    private void finish() {
        List<Edit> answers = new ArrayList<>();
        for (Missing missing : YearProgress.of(book(), workspace.today()).missing())
            if (missing instanceof Missing.OfFigure figure)
                for (ReportingUnit unit : figure.units())
                    answers.add(new Edit.SetFigure(
                            YEAR,
                            figure.indicator().code(),
                            Optional.of(unit.code()),
                            Optional.of(Quantity.exact(0, "")),
                            typed(),
                            ""));
        apply(new Edit.Batch(YEAR, "代填", answers));
        explainAndApprove();
    }

    private void explainAndApprove() {
        List<Edit> edits = new ArrayList<>();
        for (Finding finding : workspace.check(book()))
            if (finding.isOpen()) edits.add(new Edit.Explain(YEAR, finding.key(), "已核对"));
        book().catalogue().areas().stream()
                .flatMap(area -> area.items().stream())
                .forEach(item -> edits.add(new Edit.SetItemState(YEAR, item.code(), ItemState.APPROVED, "")));
        apply(new Edit.Batch(YEAR, "收尾", edits));
    }

    private Finding open(Severity not, boolean explained) {
        return workspace.check(book()).stream()
                .filter(one -> one.severity() != not && one.explanation().isPresent() == explained)
                .findFirst()
                .orElseThrow();
    }

    private void apply(Edit edit) {
        workspace.apply(edit).join();
    }

    private YearBook book() {
        return workspace.book(YEAR);
    }

    private List<Obstacle> obstacles() {
        return Obstacles.of(book(), YearProgress.of(book(), workspace.today()), workspace.check(book()));
    }

    private List<String> words() {
        return obstacles().stream().map(Obstacle::words).toList();
    }

    private String verdict() {
        return Obstacle.verdict(YEAR, obstacles());
    }
}
