package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fazhi.workspace.EnteredInYear;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.IndicatorCount;
import org.fazhi.workspace.progress.YearProgress;
import org.junit.jupiter.api.Test;

/** Whoever says how much there is says the same: commands, previews of imports, backups, 总览, the removal of a year. */
class CountsAgreeTest extends CommandLineTest {
    private static final int YEAR = 2020;
    private static final Pattern ENTERED = Pattern.compile("已录入2020年度数据 (\\d+) 项、台账 (\\d+) 本 (\\d+) 条、工作事项文字 (\\d+) 段");

    @Test
    void the_example_is_counted_alike_everywhere() {
        Path out = folder().resolve("示例");
        String told = run("demo", "--out", out.toString()).out();
        String workspace = out.resolve("workspace").toString();
        Matcher entered = ENTERED.matcher(told);
        assertThat(entered.find()).as(told).isTrue();

        List<JsonNode> indicators = list(workspace, YEAR, "indicators");
        List<JsonNode> ledgers = list(workspace, YEAR, "ledgers");
        long typed = indicators.stream().filter(CountsAgreeTest::isTyped).count();
        long ofUnits = list(workspace, YEAR, "units").stream()
                .mapToLong(unit -> unit.get("answered").longValue())
                .sum();
        long rows = ledgers.stream()
                .mapToLong(ledger -> ledger.get("rows").longValue())
                .sum();
        assertThat(number(entered, 1)).as("figures typed and answered").isEqualTo(typed + ofUnits);
        assertThat(number(entered, 2))
                .isEqualTo(ledgers.stream()
                        .filter(ledger -> ledger.get("rows").longValue() > 0)
                        .count());
        assertThat(number(entered, 3)).as("rows").isEqualTo(rows);

        run("backup", "--workspace", workspace);
        JsonNode years = run("backup", "--workspace", workspace, "--list", "--json")
                .json()
                .get(0)
                .get("years");
        assertThat(years.get(1).get("figures").longValue()).isEqualTo(typed + ofUnits);
        assertThat(years.get(1).get("ledgerRows").longValue()).isEqualTo(rows);
        assertThat(years.get(1).get("texts").longValue()).isEqualTo(number(entered, 4));
        assertThat(told).contains("新增 " + years.get(0).get("figures") + "，");

        try (Workspace opened = Workspace.open(Path.of(workspace))) {
            YearBook book = opened.book(YEAR);
            IndicatorCount count = IndicatorCount.of(book.catalogue(), YEAR);
            assertThat(count.all()).as("list").isEqualTo(indicators.size());
            assertThat(YearProgress.of(book, LocalDate.of(YEAR, 12, 1))
                            .figures()
                            .wanted())
                    .as("总览")
                    .isEqualTo(count.owed());
            EnteredInYear inYear = EnteredInYear.of(book);
            assertThat(inYear.figures())
                    .as("removal of the year")
                    .isEqualTo(
                            indicators.stream().filter(CountsAgreeTest::isGiven).count());
            assertThat(inYear.rows()).isEqualTo(rows);
            assertThat(inYear.texts()).isEqualTo(number(entered, 4));
        }
    }

    @Test
    void the_preview_of_an_import_and_what_it_brings_are_the_same_number() {
        Path out = folder().resolve("示例");
        run("demo", "--out", out.toString());
        Path workbook = folder().resolve("指标.xlsx");
        run(
                "export",
                "--workspace",
                out.resolve("workspace").toString(),
                "--year",
                "2020",
                "--indicators",
                workbook.toString());
        run("new", "--workspace", workspace().toString(), "--year", "2020");

        JsonNode preview = on(YEAR, "import", workbook.toString(), "--as", "indicators", "--dry-run", "--json")
                .json();
        on(YEAR, "import", workbook.toString(), "--as", "indicators");

        run("backup", "--workspace", workspace().toString());
        JsonNode kept = run("backup", "--workspace", workspace().toString(), "--list", "--json")
                .json()
                .get(0)
                .get("years");
        assertThat(preview.get("new").longValue())
                .isPositive()
                .isEqualTo(StreamSupport.stream(kept.spliterator(), false)
                        .mapToLong(year -> year.get("figures").longValue())
                        .sum());
        JsonNode cells = preview.get("cells");
        assertThat(Stream.of("new", "changed", "same", "conflicts", "computed", "unmatched")
                        .mapToInt(key -> preview.get(key).intValue())
                        .sum())
                .isEqualTo(cells.size());
    }

    private static boolean isTyped(JsonNode line) {
        String kind = line.get("kind").textValue();
        return kind.equals("entered") && !line.get("value").isNull();
    }

    /** Typed, answered by units, or counted on from what stood there before. */
    private static boolean isGiven(JsonNode line) {
        return isTyped(line)
                || line.get("kind").textValue().equals("collected")
                || line.get("source").textValue().startsWith("期初");
    }

    private static List<JsonNode> list(String workspace, int year, String what) {
        return StreamSupport.stream(
                        run("list", "--workspace", workspace, "--year", String.valueOf(year), what, "--json")
                                .json()
                                .spliterator(),
                        false)
                .toList();
    }

    private static long number(Matcher found, int group) {
        return Long.parseLong(found.group(group));
    }
}
