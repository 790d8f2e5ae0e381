package org.fazhi.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.FormulaLanguage;
import org.fazhi.catalogue.Indicator;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueReaderTest {
    private static final String ROOT = """
        code: small
        name: 小目录
        chapters:
          - {code: work, heading: 工作, content: areas, areas: [rules]}
        units: [units.yaml]
        calendar: [calendar.yaml]
        areas: [rules.yaml]
        checks: [checks.yaml]
        """;
    private static final String UNITS = """
        units:
          - {code: justice, name: 区司法局, short: 司法局, kind: department}
        """;
    private static final String CALENDAR = """
        calendar:
          - {code: committee, name: 报区委, before: 03-01, recipient: 区委}
        """;
    private static final String AREA = """
        code: rules
        tab: 制度
        heading: 健全制度
        responsible: justice
        items:
          - code: documents
            name: 文件
            heading: 管好文件
            indicators:
              - {code: issued, name: 出台文件数, unit: 件, kind: entered, definition: 印发的件数。}
              - {code: filed, name: 报备文件数, unit: 件, kind: entered, definition: 报备的件数。}
        """;
    private static final String AREA_COUNTED = AREA
            + "      - {code: visits, name: 走访次数, unit: 次, definition: 走访。,"
            + " kind: counted, ledger: visit, counting: 次数}\n";
    private static final String VISIT = """
        code: visit
        name: 走访
        area: rules
        item: rules.documents
        columns:
          - {code: day, label: 日期, type: date}
        counts:
          - {indicator: visits, count: rows}
        """;
    private static final String CHECKS = """
        checks:
          - {code: whole, rule: part_of_whole, severity: error, total: issued, subjects: [filed], explanation: 不能更多。}
        """;

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void write_a_catalogue_in_order() throws IOException {
        folder = Files.createDirectory(temporary.resolve("目录 一"));
        write("catalogue.yaml", ROOT);
        write("units.yaml", UNITS);
        write("calendar.yaml", CALENDAR);
        write("rules.yaml", AREA);
        write("checks.yaml", CHECKS);
    }

    @Test
    void a_catalogue_in_order_is_read_whole() {
        assertThat(read()).isInstanceOfSatisfying(ParsedCatalogue.Complete.class, complete -> {
            Catalogue catalogue = complete.catalogue();
            assertThat(catalogue.indicatorsOf("rules.documents"))
                    .extracting(Indicator::name)
                    .containsExactly("出台文件数", "报备文件数");
            assertThat(catalogue.checks()).extracting(CheckDefinition::subjects).containsExactly(List.of("filed"));
        });
    }

    @Test
    void every_fault_of_every_file_is_told_at_once_with_its_line() throws IOException {
        write("units.yaml", """
            units:
              - {code: justice, name: 区司法局, kind: department}
              - {code: justice, name: 区财政局, kind: department}
              - code: audit
                name: 区司法局
                kind: office
            """);
        write("rules.yaml", """
            code: rules
            tab: 制度
            heading: 健全制度
            responsible: nobody
            items:
              - code: documents
                name: 文件
                heading: 管好文件
                indicators:
                  - code: issued
                    name: 出台{文件}数
                    unit: 件
                    decimals: 二
                    kind: guessed
                    definition: 印发的件数。
                    colour: red
                  - code: issued
                    name: 报备文件数
                    kind: derived
                    definition: 报备的件数。
                    minimum: 9
                    maximum: 1
            """);
        write("checks.yaml", """
            checks:
              - {code: whole, rule: part_of_whole, severity: error, total: absent, explanation: 不能更多。}
              - {code: luck, rule: luck, severity: grave, explanation: 没有这种规则。}
            """);
        write("calendar.yaml", """
            calendar:
              - {code: committee, name: 报区委, by: 02-30, recipient: 区委}
            """);
        assertThat(faults())
                .extracting(fault -> fault.file() + ":" + fault.line() + " " + fault.reason())
                .containsExactly(
                        "calendar.yaml:2 “by”应写成“月-日”，如03-01，现在是“02-30”。",
                        "checks.yaml:2 缺少“subjects”。",
                        "checks.yaml:2 指标中没有代码“absent”。",
                        "checks.yaml:3 没有“luck”这种校核规则。",
                        "checks.yaml:3 “severity”不能是“grave”，可以写：error、note、warning。",
                        "rules.yaml:4 填报单位中没有代码“nobody”。",
                        "rules.yaml:11 指标名称“出台{文件}数”中不能有花括号、竖线或者@，这些符号在文字和公式里另有用处。",
                        "rules.yaml:13 “decimals”应是不带小数的数字，现在是“二”。",
                        "rules.yaml:14 没有“guessed”这种指标，可以写：counted、collected、derived、entered。",
                        "rules.yaml:16 未能识别“colour”，请检查拼写或者删除。",
                        "rules.yaml:17 缺少“unit”。",
                        "rules.yaml:17 缺少“formula”。",
                        "rules.yaml:17 代码“issued”已经用过，不能重复。",
                        "rules.yaml:21 “minimum”比“maximum”还大。",
                        "units.yaml:3 代码“justice”已经用过，不能重复。",
                        "units.yaml:5 名称“区司法局”已经用过，不能重复。",
                        "units.yaml:6 “kind”不能是“office”，可以写：association、department、enforcement、government、town、vertical。");
    }

    @Test
    void a_file_that_cannot_be_parsed_does_not_hide_the_faults_of_the_others() throws IOException {
        write("calendar.yaml", "calendar:\n  - {code: committee\n  name: [\n");
        write("units.yaml", "units:\n  - {code: Justice, name: 区司法局, kind: department}\n");
        Files.delete(folder.resolve("checks.yaml"));
        assertThat(faults())
                .extracting(CatalogueFault::file)
                .contains("calendar.yaml", "checks.yaml", "rules.yaml", "units.yaml");
        assertThat(faults())
                .filteredOn(fault -> fault.file().equals("calendar.yaml"))
                .extracting(CatalogueFault::reason)
                .containsExactly("从这一行起缩进或标点有误，后面的内容读不出来。");
    }

    @Test
    void an_empty_file_and_repeated_keys_are_faults() throws IOException {
        write("units.yaml", "");
        write("checks.yaml", "checks: []\nchecks: []\n");
        assertThat(faults())
                .extracting(fault -> fault.file() + ":" + fault.line() + " " + fault.reason())
                .contains("units.yaml:1 文件应由“键: 值”组成，现在读不出任何键。", "checks.yaml:2 “checks”在同一处写了两次，只能保留一个。");
    }

    @Test
    void a_file_in_another_encoding_is_a_fault_and_not_a_crash() throws IOException {
        Files.write(folder.resolve("calendar.yaml"), CALENDAR.getBytes(Charset.forName("GBK")));
        assertThat(faults()).containsExactly(new CatalogueFault("calendar.yaml", 2, "从这一行起有读不出的字，请把文件另存为UTF-8编码。"));
    }

    @Test
    void what_is_wrong_with_a_formula_is_told_on_its_line() throws IOException {
        write(
                "rules.yaml",
                AREA + "      - {code: rate, name: 报备率, unit: \"%\", definition: 比例。,\n"
                        + "         kind: derived, formula: 没有这项 / 出台文件数}\n");
        ParsedCatalogue reading =
                new CatalogueReader(CatalogueFiles.inFolder(folder), new CatalogueFormulas()).read("catalogue.yaml");
        assertThat(reading)
                .isEqualTo(new ParsedCatalogue.Faulty(
                        List.of(new CatalogueFault("rules.yaml", 13, "公式里的“没有这项”不是指标目录里的指标。"))));
    }

    @Test
    void a_catalogue_has_the_ledgers_it_names() throws IOException {
        write("rules.yaml", AREA_COUNTED);
        write("visit.yaml", VISIT);
        write("catalogue.yaml", ROOT + "ledgers: [visit.yaml]\n");
        assertThat(read()).isInstanceOfSatisfying(ParsedCatalogue.Complete.class, complete -> {
            assertThat(complete.catalogue().ledger("visit")).isPresent();
            assertThat(complete.catalogue().ledgersOf("rules.documents")).hasSize(1);
        });
    }

    @Test
    void a_ledger_placed_elsewhere_counts_only_what_is_known_there() throws IOException {
        write("rules.yaml", AREA_COUNTED);
        write(
                "visit.yaml",
                VISIT.replace("area: rules", "area: other").replace("rules.documents", "other.visit")
                        + "  - {indicator: visitors, count: rows}\n");
        write("catalogue.yaml", ROOT + "ledgers: [{file: visit.yaml, area: rules, item: rules.documents}]\n");
        assertThat(read()).isInstanceOfSatisfying(ParsedCatalogue.Complete.class, complete -> {
            Ledger visit = complete.catalogue().ledger("visit").orElseThrow();
            assertThat(visit.area()).isEqualTo("rules");
            assertThat(visit.workItem()).isEqualTo("rules.documents");
            assertThat(visit.counts()).extracting(Count::indicator).containsExactly("visits");
        });
    }

    @Test
    void a_ledger_must_fit_the_areas_and_indicators_of_its_catalogue() throws IOException {
        write("rules.yaml", AREA_COUNTED);
        write(
                "visit.yaml",
                VISIT.replace("rules.documents", "rules.visits")
                        + "  - {indicator: issued, count: rows}\n  - {indicator: absent, count: rows}\n");
        write("again.yaml", VISIT.replace("area: rules", "area: nowhere"));
        write("catalogue.yaml", ROOT + "ledgers: [visit.yaml, again.yaml, gone.yaml]\n");
        assertThat(faults())
                .extracting(fault -> fault.file() + ":" + fault.line() + " " + fault.reason())
                .containsExactly(
                        "again.yaml:1 代码“visit”已经用过，不能重复。",
                        "again.yaml:2 名称“走访”已经用过，不能重复。",
                        "again.yaml:3 工作领域中没有代码“nowhere”。",
                        "gone.yaml:1 目录中提到了这个文件，但没有找到。",
                        "visit.yaml:4 工作事项中没有代码“rules.visits”。",
                        "visit.yaml:9 指标“issued”不是由台账“visit”统计的，请检查指标的kind和ledger。",
                        "visit.yaml:10 指标中没有代码“absent”。");
    }

    private ParsedCatalogue read() {
        return new CatalogueReader(CatalogueFiles.inFolder(folder), FormulaLanguage.TRUSTED).read("catalogue.yaml");
    }

    private List<CatalogueFault> faults() {
        return read() instanceof ParsedCatalogue.Faulty(List<CatalogueFault> faults) ? faults : List.of();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
