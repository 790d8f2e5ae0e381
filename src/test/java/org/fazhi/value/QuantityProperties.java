package org.fazhi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class QuantityProperties {

    @Property(tries = 5000)
    void what_is_printed_is_read_as_the_same_quantity(
            @ForAll("quantities") Quantity quantity, @ForAll @IntRange(max = 6) int decimals) {
        String printed = QuantityWriter.write(quantity, decimals);

        assertThat(QuantityReader.read(printed, quantity.unit()))
                .isEqualTo(new Reading.Read(quantity, Optional.empty()));
    }

    @Property(tries = 2000)
    void what_is_printed_without_its_unit_is_read_as_the_same_quantity(
            @ForAll("quantities") Quantity quantity, @ForAll @IntRange(max = 6) int decimals) {
        String printed = QuantityWriter.writeNumber(quantity, decimals);

        assertThat(QuantityReader.read(printed, quantity.unit()))
                .isEqualTo(new Reading.Read(quantity, Optional.empty()));
    }

    @Property(tries = 2000)
    void a_scaled_unit_is_read_as_the_same_amount_of_its_base(@ForAll("scaledQuantities") Quantity quantity) {
        MeasureUnit base = new MeasureUnit(quantity.unit().base());

        assertThat(QuantityReader.read(QuantityWriter.write(quantity, 0), base))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.quantity())
                                .isEqualTo(new Quantity(
                                        quantity.number()
                                                .multiply(quantity.unit().factor()),
                                        base,
                                        quantity.qualifier())));
    }

    @Property(tries = 2000)
    void no_text_is_ever_read_as_zero_unless_it_says_zero(@ForAll("scraps") String text) {
        boolean readAsZero = QuantityReader.read(text, new MeasureUnit("件")) instanceof Reading.Read read
                && read.quantity().number().signum() == 0;

        Statistics.label("read as zero")
                .collect(readAsZero)
                .coverage(seen -> seen.check(true).count(times -> times > 5));
        if (readAsZero) assertThat(text).containsPattern("[0零]");
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return quantities(Arbitraries.of(
                "", "件", "人", "人次", "户", "个", "项", "工作日", "天", "%", "元", "万元", "亿元", "万次", "万人", "万件", "位", "分", "千克",
                "平方米"));
    }

    @Provide
    Arbitrary<Quantity> scaledQuantities() {
        return quantities(Arbitraries.of("万元", "亿元", "万次", "万人", "万件"));
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "近", "约", "余", "多", "以上", "万", "亿", "一", "百", "十", "零", "件", "人", "%", "1", "5", "0", ".", ",",
                        "-", "—", "/", " ", "(", ")", "其中", "分之")
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<Quantity> quantities(Arbitrary<String> units) {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999"), new BigDecimal("999999999999"))
                .ofScale(4);
        Arbitrary<BigDecimal> wholes =
                Arbitraries.longs().between(-1000, 9_999_999).map(BigDecimal::valueOf);
        return Combinators.combine(Arbitraries.oneOf(numbers, wholes), units, Arbitraries.of(Qualifier.class))
                .as((number, unit, qualifier) -> new Quantity(number, new MeasureUnit(unit), qualifier));
    }
}
