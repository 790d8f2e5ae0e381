package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets whose labels are another office's: proposals, choices made by them and by a file. */
class ForeignFiguresTest extends CommandLineTest {
    private static final List<String> SHEET = List.of(
            "项目,计量单位,2019年", "合法性审查总数,件,149", "向区政府提出的行政复议申请,件,52", "其中：决定受理的,件,38", "区直部门里配了法律顾问的,家,31", "公务用车,辆,12");

    private Path sheet;

    @BeforeEach
    void write() throws IOException {
        on(2020, "new");
        sheet = Files.write(folder().resolve("去年数据.csv"), SHEET);
    }

    @Test
    void what_is_not_certain_is_proposed_with_a_reason_and_not_taken() {
        Outcome outcome = take("--json");

        assertThat(cell(outcome, "合法性审查总数").get("code").textValue()).isEqualTo("review_total");
        JsonNode received = cell(outcome, "向区政府提出的行政复议申请");
        assertThat(received.get("verdict").textValue()).isEqualTo("unmatched");
        JsonNode first = received.get("proposals").get(0);
        assertThat(first.get("code").textValue()).isEqualTo("reconsideration_received");
        assertThat(first.get("name").textValue()).isEqualTo("收到行政复议申请数");
        assertThat(first.get("score").doubleValue()).isBetween(0.3, 1.0);
        assertThat(first.get("reason").textValue()).contains("名称相近", "计量单位相同");
        assertThat(kept("reconsideration_received")).isNull();
    }

    @Test
    void proposals_that_are_likely_enough_are_taken_each_indicator_once() {
        Outcome outcome = take("--json", "--accept-proposals", "0.3");

        assertThat(kept("reconsideration_received")).isEqualTo("52");
        assertThat(kept("adviser_departments")).isEqualTo("31");
        List<String> codes = texts(outcome.json().get("accepted"), "code");
        assertThat(codes).doesNotHaveDuplicates().contains("reconsideration_received", "adviser_departments");
        assertThat(cell(outcome, "公务用车").get("verdict").textValue()).isEqualTo("unmatched");
    }

    @Test
    void nothing_is_taken_that_is_less_likely_than_was_said() {
        Outcome outcome = take("--json", "--accept-proposals", "1");

        assertThat(outcome.json().get("accepted")).isEmpty();
        assertThat(kept("reconsideration_received")).isNull();
    }

    @Test
    void the_choices_made_are_written_and_read_back() throws IOException {
        Path mapping = folder().resolve("对应关系.json");
        take("--dry-run", "--accept-proposals", "0.3", "--save-mapping", mapping.toString());
        assertThat(Files.readString(mapping)).contains("向区政府提出的行政复议申请", "reconsideration_received");

        take("--mapping", mapping.toString());

        assertThat(kept("reconsideration_received")).isEqualTo("52");
        assertThat(kept("review_total")).isEqualTo("149");
    }

    @Test
    void a_mapping_chooses_an_indicator_or_leaves_a_label_out() throws IOException {
        Path mapping = mapping("""
                {"indicators": [
                  {"label": "合法性审查总数", "code": "不导入"},
                  {"label": "公务用车", "code": "support_requests"}]}""");
        assertThat(take("--mapping", mapping.toString()).status()).isEqualTo(1);

        mapping("""
                {"indicators": [
                  {"label": "合法性审查总数", "code": "不导入"},
                  {"label": "其中：决定受理的", "code": "reconsideration_accepted"}]}""");
        Outcome outcome = take("--json", "--mapping", mapping.toString());

        assertThat(kept("review_total")).isNull();
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(kept("reconsideration_accepted")).isEqualTo("38");
        assertThat(labels(outcome)).doesNotContain("合法性审查总数");
    }

    private Path mapping(String text) throws IOException {
        return Files.writeString(folder().resolve("mapping.json"), text);
    }

    private Outcome take(String... more) {
        List<String> arguments = new ArrayList<>(List.of(sheet.toString(), "--as", "indicators", "--create"));
        arguments.addAll(List.of(more));
        return on(2019, "import", arguments.toArray(String[]::new));
    }

    private String kept(String code) {
        return indicator(2019, code).get("value").textValue();
    }

    private static JsonNode cell(Outcome outcome, String label) {
        return StreamSupport.stream(outcome.json().get("cells").spliterator(), false)
                .filter(one -> one.get("label").textValue().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(Outcome outcome) {
        return texts(outcome.json().get("cells"), "label");
    }

    private static List<String> texts(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.get(key).textValue())
                .toList();
    }
}
