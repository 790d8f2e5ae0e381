package org.fazhi.formula;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaTextProperties {

    @Property(tries = 1000)
    void a_name_written_into_a_formula_is_read_as_the_same_name(@ForAll("names") String name) {
        FormulaText text = FormulaText.of("(" + FormulaText.quotedIfNeeded(name) + "@上年 + 1) * 2");

        assertThat(text.references()).containsExactly(new Reference(name, new Reference.YearsBack(1)));
    }

    @Property(tries = 1000)
    void renamed_there_and_back_a_formula_means_the_same(
            @ForAll("formulas") String formula, @ForAll("names") String name) {
        FormulaText before = FormulaText.of(formula);
        String renamed = before.rename("甲", name);

        assertThat(FormulaText.of(renamed).references().stream().distinct())
                .containsExactlyElementsOf(before.references().stream()
                        .map(one -> one.name().equals("甲") ? new Reference(name, one.shift()) : one)
                        .distinct()
                        .toList());
        assertThat(FormulaText.of(FormulaText.of(renamed).rename(name, "甲")).references())
                .isEqualTo(before.references());
    }

    @Property(tries = 500)
    void pieces_follow_one_another_and_leave_out_only_spaces(@ForAll("formulas") String formula) {
        int at = 0;
        for (FormulaText.Piece piece : FormulaText.of(formula).pieces()) {
            assertThat(formula.substring(at, piece.start())).isBlank();
            assertThat(piece.end()).isGreaterThan(piece.start());
            at = piece.end();
        }
        assertThat(formula.substring(at)).isBlank();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "办件量",
                "收/发文数",
                "办件量（网上）",
                "12",
                "3.5",
                "7×24小时自助服务事项数",
                "2015-2020年任务 数",
                "SUM",
                "A+B类",
                "竞赛90分以上人数",
                "纠错率@区级",
                "征收(强制)数",
                "（区级）复议数",
                "(未配对",
                "甲乙");
    }

    @Provide
    Arbitrary<String> formulas() {
        Arbitrary<String> operands =
                Arbitraries.of("甲", "甲@上年", "「甲」@2019", "乙", "丙（区级）", "3", "0.5", "(甲 + 乙)", "SUM(甲, 乙)");
        return operands.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(list ->
                        Arbitraries.of(" + ", "-", " * ", "÷ ", " ＋ ").map(operator -> String.join(operator, list)));
    }
}
