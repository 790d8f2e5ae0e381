package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CellProperties {
    private static final List<String> UNITS = new SampleUnits().active();
    private static final ColumnType.Coded CODES = new ColumnType.Coded(List.of(
            CodeEntry.of("受理"),
            CodeEntry.of("不予受理"),
            new CodeEntry("受", "受理中", List.of("在办")),
            new CodeEntry("受理中", "已受", List.of())));

    private record Cell(ColumnType type, CellValue value) {}

    private final CellWriter writer = new CellWriter(new SampleUnits());
    private final CellReader reader = new CellReader(new SampleUnits());

    @Property(tries = 4000)
    void what_is_shown_is_read_as_the_same_value(@ForAll("cells") Cell cell) {
        Column column = Column.of("c", "列", cell.type());

        String shown = writer.text(column, cell.value());

        assertThat(reader.read(column, shown)).isEqualTo(new CellReading.Read(Optional.of(cell.value())));
    }

    @Property(tries = 2000)
    void no_text_makes_reading_fail(@ForAll("scraps") String written, @ForAll("types") ColumnType type) {
        assertThat(reader.read(Column.of("c", "列", type), written)).isNotNull();
    }

    @Provide
    Arbitrary<Cell> cells() {
        return types().flatMap(type -> values(type).map(value -> new Cell(type, value)));
    }

    @Provide
    Arbitrary<ColumnType> types() {
        return Arbitraries.of(EveryColumnType.all()).map(type -> type instanceof ColumnType.Coded ? CODES : type);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.strings()
                .withChars("0123456789.,，、;-/年月日元万%是否受理市场监管局余近 \n０１:T=√×𠮷".toCharArray())
                .ofMaxLength(14);
    }

    private static Arbitrary<CellValue> values(ColumnType type) {
        return switch (type) {
            case ColumnType.Text _, ColumnType.Note _, ColumnType.Person _ ->
                Arbitraries.of("行政复议", "0012", "=1+1", "𠮷", "〔2020〕3号", "a", "\"", "12.50", "，")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(parts -> new CellValue.Text(String.join(" ", parts)));
            case ColumnType.Whole _ -> numbers(0, new BigDecimal("999999999999999"));
            case ColumnType.Decimal(int decimals) -> numbers(decimals, new BigDecimal("99999999.99"));
            case ColumnType.Money _ -> numbers(2, new BigDecimal("9999999999.99"));
            case ColumnType.Percent _ ->
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(4)
                        .map(CellValue.Number::new);
            case ColumnType.Date(boolean conditional)
            when conditional -> Arbitraries.just(new CellValue.NotApplicable());
            case ColumnType.Date _ ->
                Arbitraries.longs()
                        .between(
                                LocalDate.of(1900, 1, 1).toEpochDay(),
                                LocalDate.of(2199, 12, 31).toEpochDay())
                        .map(day -> new CellValue.Day(LocalDate.ofEpochDay(day)));
            case ColumnType.Flag _ -> Arbitraries.of(true, false).map(CellValue.Flag::new);
            case ColumnType.Coded(List<CodeEntry> codes) ->
                Arbitraries.of(codes).map(entry -> new CellValue.Coded(entry.code()));
            case ColumnType.Unit _ -> Arbitraries.of(UNITS).map(CellValue.Unit::new);
            case ColumnType.Units _ ->
                Arbitraries.of(UNITS).list().uniqueElements().ofMinSize(1).map(CellValue.Units::new);
        };
    }

    private static Arbitrary<CellValue> numbers(int decimals, BigDecimal most) {
        return Arbitraries.bigDecimals()
                .between(most.negate(), most)
                .ofScale(decimals)
                .map(CellValue.Number::new);
    }
}
