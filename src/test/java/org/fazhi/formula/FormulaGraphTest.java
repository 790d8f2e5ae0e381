package org.fazhi.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class FormulaGraphTest {

    @Test
    void a_circle_is_named_by_its_path() {
        Catalogue catalogue = new TestCatalogue()
                .entered("原数", "件")
                .derived("甲", "件", 0, "乙 + 原数")
                .derived("乙", "件", 0, "丙 * 2")
                .derived("丙", "件", 0, "乙 - 1")
                .build();

        assertThat(FormulaGraph.cycle(catalogue)).contains(List.of("乙", "丙", "乙"));
        assertThat(FormulaGraph.faults(catalogue))
                .extracting(FormulaGraph.Fault::reason)
                .containsExactly("公式循环引用：乙 → 丙 → 乙。");
    }

    @Test
    void an_indicator_of_itself_is_a_circle_unless_it_is_last_years() {
        assertThat(FormulaGraph.cycle(
                        new TestCatalogue().derived("甲", "件", 0, "甲 + 1").build()))
                .contains(List.of("甲", "甲"));
        assertThat(FormulaGraph.cycle(
                        new TestCatalogue().derived("甲", "件", 0, "甲@上年 + 1").build()))
                .isEmpty();
    }

    @Test
    void every_faulty_formula_is_named_at_once() {
        Catalogue catalogue = new TestCatalogue()
                .entered("原数", "件")
                .derived("好的", "件", 0, "原数 * 2")
                .derived("坏的", "件", 0, "原数 *")
                .derived("不认识", "件", 0, "原数 + 没有的数 + 也没有@上年")
                .build();

        assertThat(FormulaGraph.faults(catalogue))
                .extracting(fault -> fault.indicator().name() + "：" + fault.reason())
                .containsExactly("坏的：公式在“*”附近有误，请检查运算符号和括号。", "不认识：公式里的“没有的数”不是指标目录里的指标。", "不认识：公式里的“也没有”不是指标目录里的指标。");
    }
}
