package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fazhi.workspace.Books;
import org.junit.jupiter.api.Test;

/** What {@code restore} and {@code backup} tell as JSON, and what they say of evidence and locked years. */
class RestoringCommandTest extends PreparedCommandTest {

    @Test
    void a_backup_is_told_with_all_that_is_in_it() {
        JsonNode made = backup();

        assertThat(fields(made))
                .containsExactly("file", "place", "madeAt", "step", "years", "bytes", "evidence", "damaged");
        assertThat(made.get("place").textValue()).isEqualTo("workspace");
        assertThat(made.get("damaged").isNull()).isTrue();
        assertThat(made.get("evidence").intValue()).isEqualTo(1);
        assertThat(made.get("years"))
                .extracting(year -> year.get("year").intValue())
                .containsExactly(2018, 2019, 2020);
        JsonNode year = made.get("years").get(2);
        assertThat(year.get("figures").longValue()).isEqualTo(5);
        assertThat(year.get("texts").longValue()).isEqualTo(1);
        assertThat(year.get("ledgerRows").longValue()).isEqualTo(3);
        assertThat(Path.of(made.get("file").textValue())).hasParent(workspace().resolve("backups"));
    }

    @Test
    void where_there_is_no_backup_that_is_said() {
        Outcome listed = run("backup", "--list", "--workspace", workspace().toString());

        assertThat(listed.status()).isZero();
        assertThat(listed.out().strip()).isEqualTo("工作区 " + workspace() + " 还没有备份。");
        assertThat(run("backup", "--list", "--workspace", workspace().toString(), "--json")
                        .json())
                .isEmpty();
    }

    @Test
    void a_whole_restore_is_told_with_the_years_and_the_backup_of_what_was_there() {
        String file = backup().get("file").textValue();
        on(YEAR, "enter", "--indicator", "permit_days", "700");

        JsonNode restored = run("restore", file, "--workspace", workspace().toString(), "--json")
                .json();

        assertThat(fields(restored)).containsExactly("file", "madeAt", "year", "years", "present", "missingEvidence");
        assertThat(restored.get("file").textValue()).isEqualTo(file);
        assertThat(restored.get("year").isNull()).isTrue();
        assertThat(restored.get("years")).extracting(JsonNode::intValue).containsExactly(2018, 2019, 2020);
        assertThat(Path.of(restored.get("present").textValue())).exists();
        assertThat(restored.get("missingEvidence")).isEmpty();
        assertThat(indicator(YEAR, "permit_days").get("value").textValue()).isEqualTo("687");
    }

    @Test
    void a_restored_year_is_told_the_others_keep_what_they_have_and_a_locked_one_is_not_replaced() {
        String file = backup().get("file").textValue();
        on(YEAR, "enter", "--indicator", "permit_days", "700");
        on(2019, "enter", "--indicator", "permit_days", "900");

        Map<String, Object> locked = everything(2018);

        assertRefused(on(2018, "restore", file), "2018年度已定稿锁定，没有改动");
        JsonNode restored = on(YEAR, "restore", file, "--json").json();

        assertThat(Books.differences(locked, everything(2018))).isEmpty();

        assertThat(restored.get("year").intValue()).isEqualTo(YEAR);
        assertThat(restored.get("present").isNull()).isTrue();
        JsonNode days = indicator(YEAR, "permit_days");
        assertThat(days.get("value").textValue()).isEqualTo("687");
        assertThat(days.get("prior").textValue()).isEqualTo("900");
        assertThat(elements(on(YEAR, "list", "ledger:reconsideration", "--json")))
                .hasSize(3);
    }

    @Test
    void evidence_that_lies_neither_in_the_backup_nor_beside_it_is_named() throws IOException {
        Path other = folder().resolve("别处");
        Path alone = Files.copy(Path.of(backup().get("file").textValue()), folder().resolve("只有备份.zip"));

        Outcome restored = run("restore", alone.toString(), "--workspace", other.toString());

        assertThat(restored.status()).isZero();
        assertThat(restored.out()).contains("现有2018、2019、2020年度");
        assertThat(restored.out()).doesNotContain("恢复之前的数据");
        assertThat(restored.err()).contains("有 1 个佐证材料的文件没有找到", "决定书.txt");
    }

    @Test
    void a_backup_in_a_file_of_its_own_brings_its_evidence() {
        Path file = folder().resolve("带走.zip");
        Path other = folder().resolve("别处");
        run("backup", file.toString(), "--workspace", workspace().toString());

        Outcome restored = run("restore", file.toString(), "--workspace", other.toString());

        assertThat(restored.status()).isZero();
        assertThat(restored.err()).isEmpty();
        assertThat(other.resolve("evidence")).isNotEmptyDirectory();
    }

    private JsonNode backup() {
        return run("backup", "--workspace", workspace().toString(), "--json").json();
    }
}
