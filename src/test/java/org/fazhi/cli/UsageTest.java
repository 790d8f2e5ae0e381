package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest extends CommandLineTest {
    private static final int COLLECTED = 5;
    private static final int OF_ENFORCEMENT = 2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "没有的命令",
                "list",
                "list --workspace W --year 2020 ledger:",
                "list --workspace W --year 二〇二〇 units",
                "import 表.xlsx --workspace W --year 2019 --as ledger:",
                "enter --workspace W --year 2020 --indicator 承诺审批时限",
                "check --workspace W --year 2020 --year 2021"
            })
    void wrong_usage_ends_with_2_and_says_in_chinese_what_is_wrong(String line) {
        Outcome outcome = run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.reason()).containsPattern("\\p{IsHan}").doesNotContain("Exception", "option", "argument");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "import",
                "enter",
                "absent",
                "attach",
                "list",
                "renew",
                "rollover",
                "check",
                "export",
                "demo",
                "approve",
                "file",
                "unlock",
                "differences"
            })
    void each_command_explains_itself(String command) {
        Outcome outcome = run(command, "--help");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("用法", "--").doesNotContain("Usage", "${");
    }

    @Test
    void reading_a_workspace_that_is_not_there_is_refused_and_makes_none() {
        Outcome outcome = on(2020, "list", "indicators", "--json");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.reason()).contains(workspace().toString());
        assertThat(Files.exists(workspace())).isFalse();
    }

    @Test
    void a_year_begins_once() {
        assertThat(on(2021, "new").status()).isZero();

        Outcome again = on(2021, "new");

        assertThat(again.status()).isEqualTo(1);
        assertThat(again.reason()).contains("2021年度");
    }

    @Test
    void a_year_that_is_not_kept_is_named() {
        on(2021, "new");

        assertThat(on(2018, "check").reason()).contains("2018");
    }

    @Test
    void the_catalogue_can_be_chosen() {
        assertThat(on(2022, "new", "--catalogue", "outline_2021").status()).isZero();

        Outcome unknown = on(2023, "new", "--catalogue", "没有的目录");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.reason()).contains("没有的目录", "eight_areas");
    }

    @Test
    void units_are_listed_with_what_they_have_answered() {
        on(2020, "new");

        assertThat(on(2020, "list", "units", "--json").json()).hasSize(48).allSatisfy(unit -> {
            assertThat(unit.get("name").textValue()).isNotBlank();
            assertThat(unit.get("answered").intValue()).isZero();
            assertThat(unit.get("asked").intValue())
                    .isEqualTo(
                            switch (unit.get("kind").textValue()) {
                                case "执法部门", "镇街" -> COLLECTED;
                                case "其他部门" -> COLLECTED - OF_ENFORCEMENT;
                                default -> 0;
                            });
        });
    }
}
