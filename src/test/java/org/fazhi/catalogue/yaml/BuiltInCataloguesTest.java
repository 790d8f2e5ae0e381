package org.fazhi.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.fazhi.Shared;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.FilingDate;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.PrintedFigure;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;
import org.fazhi.ledger.Ledger;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.value.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInCataloguesTest {
    /** Percentages that the reports always published without decimals: 参赛率99%. */
    private static final Set<String> PUBLISHED_WHOLE = Set.of("eight_areas:contest_rate");

    private final Catalogue catalogue = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);

    static List<String> codes() {
        return BuiltInCatalogues.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_built_in_catalogue_is_without_a_fault(String code) {
        CatalogueReader reader = new CatalogueReader(CatalogueFiles.builtIn(), new CatalogueFormulas());
        assertThat(reader.read(code + "/catalogue.yaml")).isInstanceOf(ParsedCatalogue.Complete.class);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_history_has_a_word_for_the_rule_of_every_check(String code) throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("src/main/resources/org/fazhi/store/edit/catalogue/messages.properties"))) {
            words.load(file);
        }
        assertThat(BuiltInCatalogues.load(code).checks())
                .isNotEmpty()
                .extracting(check -> "word." + check.rule())
                .allSatisfy(key -> assertThat(words.getProperty(key)).as(key).isNotBlank());
    }

    /** 100% beside 100.00% would be two ways of telling one kind of thing, and 99.6% told as 100% a wrong one. */
    @ParameterizedTest
    @MethodSource("codes")
    void every_percentage_is_told_to_two_decimals(String code) {
        List<Indicator> percentages = BuiltInCatalogues.load(code).indicators().stream()
                .filter(one -> one.unit().isPercent())
                .filter(one -> !PUBLISHED_WHOLE.contains(code + ":" + one.code()))
                .toList();

        assertThat(percentages).hasSizeGreaterThan(30).allSatisfy(rate -> {
            assertThat(told(rate, "100")).as(rate.name()).isEqualTo("100.00%");
            assertThat(told(rate, "99.6")).as(rate.name()).isEqualTo("99.60%");
            assertThat(told(rate, "66.666")).as(rate.name()).isEqualTo("66.67%");
        });
    }

    private static String told(Indicator rate, String number) {
        return PrintedFigure.of(rate, Quantity.exact(new BigDecimal(number), rate.unit()))
                .text();
    }

    @Test
    void the_eight_areas_stand_in_the_order_of_the_report() {
        assertThat(catalogue.areas())
                .extracting(Area::code)
                .containsExactly(
                        "leadership",
                        "service",
                        "rules",
                        "decisions",
                        "enforcement",
                        "oversight",
                        "disputes",
                        "training");
        assertThat(catalogue.areas()).extracting(area -> area.items().size()).containsExactly(3, 4, 3, 2, 3, 3, 3, 3);
    }

    @Test
    void every_indicator_of_the_shared_table_is_built_in_as_it_stands_there() throws IOException {
        List<String> lines = Files.readAllLines(Shared.data("indicators-2020.csv"));
        assertThat(lines.size()).isGreaterThan(80);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(",");
            Indicator indicator = catalogue.indicator(row[2]).orElseThrow(() -> new AssertionError(row[2]));
            assertThat(indicator.name()).isEqualTo(row[3]);
            assertThat(indicator.unit().countsLike(new MeasureUnit(row[4])))
                    .as(row[3])
                    .isTrue();
            // Percentages have a rule of their own: every_percentage_is_told_to_two_decimals.
            if (!indicator.unit().isPercent()) assertThat(indicator.decimals()).isEqualTo(Integer.parseInt(row[5]));
            Area area = catalogue.area(row[0]).orElseThrow();
            assertThat(area.items().get(Integer.parseInt(row[1]) - 1).code()).isEqualTo(indicator.workItem());
            assertThat(line)
                    .contains("," + indicator.measure().direction().name().toLowerCase() + ",");
            if (!line.contains("numerator and denominator asked for"))
                assertThat(indicator.kind().keyword()).isEqualTo(row[6]);
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void projects_problems_and_advice_are_counted_of_every_kind_of_audit(String code) {
        Ledger audits = BuiltInCatalogues.load(code).ledger("audit_project").orElseThrow();
        ColumnType.Coded kinds =
                (ColumnType.Coded) audits.column("kind").orElseThrow().type();
        assertThat(kinds.codes()).isNotEmpty();
        for (CodeEntry kind : kinds.codes()) {
            Condition ofKind = new Condition.OneOf("kind", Set.of(kind.code()));
            assertThat(audits.counts())
                    .filteredOn(count -> count.where().contains(ofKind))
                    .extracting(Count::counting)
                    .as(kind.label())
                    .contains(new CountMethod.Rows(), new CountMethod.Sum("problems"), new CountMethod.Sum("advice"));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void projects_are_counted_by_each_stage(String code) {
        Catalogue catalogue = BuiltInCatalogues.load(code);
        for (String name : List.of("legislation", "model_project")) {
            Ledger projects = catalogue.ledger(name).orElseThrow();
            ColumnType.Coded stages =
                    (ColumnType.Coded) projects.column("stage").orElseThrow().type();
            assertThat(stages.codes()).isNotEmpty();
            assertThat(projects.counts())
                    .flatExtracting(Count::where)
                    .containsAll(stages.codes().stream()
                            .map(stage -> new Condition.OneOf("stage", Set.of(stage.code())))
                            .toList());
        }
    }

    @Test
    void the_outline_of_2021_has_its_eight_systems_and_the_five_contents_of_the_report() {
        Catalogue outline = BuiltInCatalogues.load(BuiltInCatalogues.OUTLINE_2021);
        assertThat(outline.areas())
                .extracting(Area::tab)
                .containsExactly(
                        "第一责任人", "法治思想", "机构职能", "制度建设", "行政决策", "行政执法", "突发事件", "矛盾化解", "权力监督", "科技保障", "推进机制",
                        "其他情况");
        assertThat(outline.chapters())
                .extracting(chapter -> chapter.headingFor(2021))
                .containsExactly(
                        "党政主要负责人履行推进法治建设第一责任人职责情况",
                        "2021年推进法治政府建设的主要举措和成效",
                        "存在的不足和原因",
                        "2022年推进法治政府建设的主要安排",
                        "其他需要报告的情况");
        assertThat(outline.indicators().stream().filter(one -> !one.supplementary()))
                .hasSizeGreaterThan(150);
    }

    @Test
    void every_work_item_of_the_outline_asks_for_something_and_every_part_but_the_last_keeps_a_ledger() {
        Catalogue outline = BuiltInCatalogues.load(BuiltInCatalogues.OUTLINE_2021);
        assertThat(outline.areas())
                .hasSize(12)
                .flatExtracting(Area::items)
                .allSatisfy(item -> assertThat(outline.indicators())
                        .as(item.code())
                        .anyMatch(one -> one.workItem().equals(item.code()) && !one.supplementary()));
        assertThat(outline.areas().subList(0, 11))
                .allSatisfy(area -> assertThat(outline.ledgers())
                        .as(area.tab())
                        .anyMatch(ledger -> ledger.area().equals(area.code())));
    }

    @Test
    void the_outline_speaks_of_its_own_years_and_of_the_bodies_of_today() {
        Catalogue outline = BuiltInCatalogues.load(BuiltInCatalogues.OUTLINE_2021);
        assertThat(outline.indicators())
                .extracting(one -> one.name() + one.words().definition())
                .noneMatch(words -> words.contains("2015—2020") || words.contains("领导小组"));
        assertThat(outline.ledger("model_project").orElseThrow().area()).isEqualTo("mechanism");
    }

    @Test
    void each_rate_of_the_outline_stands_over_its_own_base() {
        Catalogue outline = BuiltInCatalogues.load(BuiltInCatalogues.OUTLINE_2021);
        Map<String, String> bases = Map.of(
                "人民调解成功率", "人民调解达成协议数 / 人民调解办结数",
                "行政复议调解率", "行政复议调解和解结案数 / 行政复议审结数",
                "司法建议反馈率", "司法建议反馈数 / 收到司法建议数",
                "检察建议回复率", "检察建议回复数 / 收到检察建议数",
                "扫码入企率", "扫码入企检查次数 / 入企检查次数");
        bases.forEach((rate, formula) -> assertThat(
                        outline.indicatorNamed(rate).orElseThrow().kind())
                .isEqualTo(new IndicatorKind.Derived(formula)));
    }

    @Test
    void an_indicator_that_both_catalogues_know_is_the_same_in_both() {
        Catalogue outline = BuiltInCatalogues.load(BuiltInCatalogues.OUTLINE_2021);
        assertThat(outline.indicators())
                .filteredOn(one -> catalogue.indicator(one.code()).isPresent())
                .hasSizeGreaterThan(40)
                .allSatisfy(one -> {
                    Indicator known = catalogue.indicator(one.code()).orElseThrow();
                    assertThat(one.name()).isEqualTo(known.name());
                    assertThat(one.unit()).isEqualTo(known.unit());
                    assertThat(one.kind()).isEqualTo(known.kind());
                });
    }

    @Test
    void forty_five_units_report_beside_those_led_from_above_and_the_government() {
        assertThat(catalogue.units()).hasSize(48);
        assertThat(unitsOf(UnitKind.VERTICAL)).isEqualTo(2);
        assertThat(unitsOf(UnitKind.GOVERNMENT)).isEqualTo(1);
        assertThat(unitsOf(UnitKind.ENFORCEMENT)).isEqualTo(17);
        assertThat(unitsOf(UnitKind.DEPARTMENT)).isEqualTo(20);
        assertThat(unitsOf(UnitKind.TOWN)).isEqualTo(8);
        assertThat(catalogue.unit("market").orElseThrow().aliases()).contains("市场局", "市场监督管理局");
    }

    @Test
    void who_enforces_no_law_is_not_asked_for_penalties_and_the_government_for_nothing() {
        List<String> asked = askedFor("enforcement_penalties");
        assertThat(asked).contains("market", "qinghe").doesNotContain("propaganda", "government", "tax");
        assertThat(askedFor("law_report_due"))
                .hasSize(45)
                .contains("propaganda")
                .doesNotContain("government", "tax");
    }

    private List<String> askedFor(String indicator) {
        return catalogue.unitsAsked(catalogue.indicator(indicator).orElseThrow(), 2020).stream()
                .map(ReportingUnit::code)
                .toList();
    }

    @Test
    void the_day_before_the_first_of_march_is_right_in_leap_years() {
        FilingDate committee = filingDate("committee");
        assertThat(committee.dayFor(2020)).isEqualTo(LocalDate.of(2021, 2, 28));
        assertThat(committee.dayFor(2023)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(filingDate("publication").dayFor(2020)).isEqualTo(LocalDate.of(2021, 3, 31));
    }

    @Test
    void every_work_item_and_indicator_is_in_a_chapter_that_is_printed() {
        assertThat(catalogue.chapters())
                .extracting(chapter -> chapter.headingFor(2020))
                .containsExactly("2020年工作完成情况", "存在的主要问题", "2021年工作要点");
        assertThat(catalogue.chapters().getFirst().areas())
                .containsExactlyElementsOf(
                        catalogue.areas().stream().map(Area::code).toList());
    }

    private FilingDate filingDate(String code) {
        return catalogue.calendar().stream()
                .filter(date -> date.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private long unitsOf(UnitKind kind) {
        return catalogue.units().stream().filter(unit -> unit.kind() == kind).count();
    }
}
