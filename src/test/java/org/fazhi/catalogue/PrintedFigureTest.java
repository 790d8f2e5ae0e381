package org.fazhi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.PrintRule;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedFigureTest {

    @ParameterizedTest(name = "{0}{1}{2}, {3} decimals, {4}: {5}")
    @CsvSource({
        "12345, 万元, EXACT, 0, EXACT, 1.2345亿元",
        "9999, 万元, EXACT, 0, EXACT, 9999万元",
        "10000, 万元, EXACT, 2, EXACT, 1亿元",
        "9999.5, 万元, EXACT, 2, EXACT, 9999.50万元",
        "12345, 万件, EXACT, 0, EXACT, 1.2345亿件",
        "12345, 万元, EXACT, 0, MORE_3, 1.23亿余元",
        "12345, 万元, MORE, 0, EXACT, 1.2345亿余元",
        "12000, 万元, NEARLY, 0, EXACT, 近1.2亿元",
        "12345, 元, EXACT, 0, EXACT, 12345元",
        "98, %, EXACT, 2, EXACT, 98.00%",
        "98, %, EXACT, 0, EXACT, 98%",
        "25.814, %, EXACT, 2, EXACT, 25.81%",
        "25.815, %, EXACT, 2, EXACT, 25.82%",
        "98.765, %, EXACT, 1, MORE_2, 98.8%",
        "2487, 件, EXACT, 0, NEAREST_2, 近2500件",
    })
    void a_figure_is_told_in_its_unit_by_its_rule(
            BigDecimal number, String unit, Qualifier qualifier, int decimals, PrintRule rule, String told) {
        Quantity exact = new Quantity(number, new MeasureUnit(unit), qualifier);
        String text = PrintedFigure.of(indicator(unit, decimals, rule), exact).text();

        assertThat(text).isEqualTo(told);
        assertThat(QuantityReader.read(text, new MeasureUnit(unit))).isInstanceOf(Reading.Read.class);
    }

    private static Indicator indicator(String unit, int decimals, PrintRule rule) {
        return new Indicator(
                "code",
                new Indicator.Words("指标", List.of(), ""),
                "item",
                new Indicator.Measure(new MeasureUnit(unit), decimals, Indicator.Direction.NEUTRAL, rule),
                new IndicatorKind.Entered(),
                "",
                Indicator.Expected.unbounded(true),
                Indicator.Asking.everyYear(false));
    }
}
