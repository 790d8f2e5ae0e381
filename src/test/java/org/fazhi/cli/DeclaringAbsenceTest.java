package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code absent}: what the year has nothing of is declared, and no longer stands against filing. */
class DeclaringAbsenceTest extends CommandLineTest {
    private static final int YEAR = 2020;

    @BeforeEach
    void beginYear() {
        assertThat(on(YEAR, "new").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"示范创建", "problems", "存在的主要问题"})
    void a_work_item_or_a_chapter_is_declared_with_a_reason_and_no_text_is_wanted_of_it(String part) {
        int before = unwritten();

        Outcome outcome = on(YEAR, "absent", "--item", part, "--why", "本年没有开展");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("2020年度", "原因：本年没有开展");
        assertThat(unwritten()).isEqualTo(before - 1);
        assertThat(on(YEAR, "list", "history").out()).contains("本年没有开展");

        assertThat(on(YEAR, "absent", "--item", part, "--withdraw").status()).isZero();
        assertThat(unwritten()).isEqualTo(before);
    }

    @Test
    void what_has_a_figure_is_not_declared_to_have_nothing() {
        on(YEAR, "enter", "--indicator", "政务服务网办件量", "39966");

        Outcome outcome = on(YEAR, "absent", "--item", "service.services", "--why", "没有");

        assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(outcome.reason()).contains("已经有文字或者数字");
        assertThat(on(YEAR, "list", "history").out()).doesNotContain("本年无");
    }

    @Test
    void without_a_reason_nothing_is_declared() {
        assertThat(on(YEAR, "absent", "--item", "示范创建").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(on(YEAR, "absent", "--item", "示范创建", "--why", "无", "--withdraw")
                        .status())
                .isEqualTo(ExitStatus.WRONG_USAGE);

        Outcome blank = on(YEAR, "absent", "--item", "示范创建", "--why", " ");

        assertThat(blank.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(blank.reason()).contains("示范创建", "要写明原因");
    }

    @Test
    void what_was_not_declared_is_not_taken_back_and_an_unknown_name_gets_a_proposal() {
        assertThat(on(YEAR, "absent", "--item", "示范创建", "--withdraw").reason()).contains("没有声明过");

        Outcome unknown = on(YEAR, "absent", "--item", "示范", "--why", "无");

        assertThat(unknown.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(unknown.reason()).contains("“示范”", "示范创建");
    }

    /** How many texts stand against filing. */
    private int unwritten() {
        String said = on(YEAR, "check").err();
        return (int) said.lines().filter(line -> line.contains("还没有文字")).count();
    }
}
