package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.fazhi.check.Finding;
import org.fazhi.edit.Edit;
import org.fazhi.workspace.Books;
import org.fazhi.workspace.Workspace;
import org.junit.jupiter.api.Test;

/** What {@code check} prints and ends with. */
class CheckingCommandTest extends PreparedCommandTest {

    @Test
    void findings_are_told_line_by_line_and_counted_on_standard_error() {
        Outcome told = on(YEAR, "check");
        Outcome json = on(YEAR, "check", "--json");

        assertThat(told.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(json.status()).isEqualTo(ExitStatus.REFUSED);
        List<JsonNode> findings = elements(json);
        assertThat(told.out().lines()).hasSameSizeAs(findings).allMatch(line -> line.matches("(错误|警告|提示)｜.+｜.+"));
        assertThat(findings)
                .allSatisfy(finding -> assertThat(fields(finding))
                        .containsExactly("rule", "severity", "place", "snippet", "message", "suggestion"));
        assertThat(json.err()).isEqualTo(told.err());
        assertThat(told.err().strip())
                .isEqualTo("校核发现 %s 项错误、%s 项警告、%s 项提示。"
                        .formatted(count(findings, "error"), count(findings, "warning"), count(findings, "note")));
    }

    @Test
    void an_error_stands_first_and_names_the_place_the_rule_and_the_figures() {
        on(YEAR, "enter", "--indicator", "law_report_persons", "--unit", "market", "99");

        JsonNode first = elements(on(YEAR, "check", "--json")).getFirst();

        assertThat(first.get("rule").textValue()).isEqualTo("law_report_whole");
        assertThat(first.get("severity").textValue()).isEqualTo("error");
        assertThat(first.get("place").textValue()).contains("组织领导", "年度述法人数");
        assertThat(first.get("message").textValue()).contains("99", "21");
        assertThat(on(YEAR, "check").out()).startsWith("错误｜");
    }

    @Test
    void what_stands_explained_is_told_with_its_explanation_and_is_no_finding_any_more() {
        String explained;
        try (Workspace workspace = Workspace.open(workspace())) {
            Finding warning = workspace.check(workspace.book(YEAR)).getFirst();
            explained = warning.message();
            workspace.apply(new Edit.Explain(YEAR, warning.key(), "机构合并")).join();
        }

        assertThat(elements(on(YEAR, "check", "--json")))
                .noneSatisfy(finding ->
                        assertThat(finding.get("message").textValue()).isEqualTo(explained));
        assertThat(on(YEAR, "check").out().lines())
                .anySatisfy(line -> assertThat(line).contains(explained).endsWith("（已说明：机构合并）"));
    }

    @Test
    void a_year_in_which_everything_stands_explained_passes() {
        try (Workspace workspace = Workspace.open(workspace())) {
            List<Edit> explanations = workspace.check(workspace.book(YEAR)).stream()
                    .map(finding -> (Edit) new Edit.Explain(YEAR, finding.key(), "已核对"))
                    .toList();
            workspace.apply(new Edit.Batch(YEAR, "逐条说明", explanations)).join();
        }

        Outcome json = on(YEAR, "check", "--json");
        assertThat(json.status()).isZero();
        assertThat(json.json()).isEmpty();
        assertThat(json.err()).isEmpty();
        Outcome told = on(YEAR, "check");
        assertThat(told.status()).isZero();
        assertThat(told.out().lines()).isNotEmpty().allMatch(line -> line.endsWith("（已说明：已核对）"));
    }

    @Test
    void checking_changes_nothing() {
        Map<String, Object> before = everything(YEAR);

        on(YEAR, "check");

        assertThat(Books.differences(before, everything(YEAR))).isEmpty();
        assertRefused(on(2017, "check"), "没有2017年度");
        assertWrongUsage(on(YEAR, "check", "indicators"), "看不懂的参数：indicators");
    }

    private static long count(List<JsonNode> findings, String severity) {
        return findings.stream()
                .filter(finding -> finding.get("severity").textValue().equals(severity))
                .count();
    }
}
