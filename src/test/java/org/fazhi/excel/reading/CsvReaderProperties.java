package org.fazhi.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridBuilder;
import org.fazhi.excel.grid.GridRow;

class CsvReaderProperties {

    /** How a program writes .csv. */
    record Writer(Charset charset, String mark, char separator, String lineEnd, boolean quotesAll) {
        byte[] write(List<List<String>> rows) {
            return (mark
                            + rows.stream()
                                    .map(row -> row.stream()
                                            .map(this::quoted)
                                            .collect(Collectors.joining(String.valueOf(separator))))
                                    .collect(Collectors.joining(lineEnd)))
                    .getBytes(charset);
        }

        private String quoted(String cell) {
            boolean plain = cell.chars().noneMatch(sign -> ",;\t\r\n\"".indexOf(sign) >= 0);
            return plain && !quotesAll ? cell : '"' + cell.replace("\"", "\"\"") + '"';
        }
    }

    @Property(tries = 300)
    void what_any_program_writes_is_read_as_it_was(
            @ForAll("rows") List<List<String>> rows, @ForAll("writers") Writer writer) {
        assertThat(texts(read(writer.write(rows)))).isEqualTo(rows);
    }

    /** Every row begins with a word, so that its separator is told from the first line and no row is blank. */
    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("ab7 行政复议，。,;\t\r\n\"'=-").ofMaxLength(8);
        return cell.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(cells -> IntStream.range(0, cells.size())
                        .mapToObj(column -> "列" + column + cells.get(column))
                        .toList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(row -> row == 0 ? List.of("指标", "年", "数") : rows.get(row))
                        .toList());
    }

    @Provide
    Arbitrary<Writer> writers() {
        Arbitrary<Charset> charsets =
                Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE);
        return charsets.flatMap(charset -> Arbitraries.of(',', ';', '\t')
                .flatMap(separator -> Arbitraries.of("\n", "\r\n", "\r")
                        .flatMap(lineEnd -> Arbitraries.of(true, false)
                                .flatMap(quotesAll -> Arbitraries.of(marks(charset))
                                        .map(mark -> new Writer(charset, mark, separator, lineEnd, quotesAll))))));
    }

    /** Only UTF-16 cannot do without; GB 18030 never has one. */
    private static List<String> marks(Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) return List.of("", "\uFEFF");
        return charset.equals(StandardCharsets.UTF_16LE) ? List.of("\uFEFF") : List.of("");
    }

    @Example
    void rows_keep_their_places_below_empty_ones_and_may_be_of_any_length() {
        Grid grid = read("指标,数\n\n甲\n乙,1,2,3\n".getBytes(StandardCharsets.UTF_8));

        assertThat(grid.rowCount()).isEqualTo(4);
        assertThat(grid.row(1).isBlank()).isTrue();
        assertThat(grid.cell(2, 0).shown()).isEqualTo("甲");
        assertThat(grid.cell(3, 3).shown()).isEqualTo("3");
    }

    @Example
    void a_quotation_mark_inside_a_field_is_one_and_what_follows_a_closing_one_belongs_to_the_field() {
        Grid grid = read("a,24\"屏,\"十\"寸,\"b\nc".getBytes(StandardCharsets.UTF_8));

        assertThat(texts(grid)).containsExactly(List.of("a", "24\"屏", "十寸", "b\nc"));
    }

    @Example
    void bytes_that_are_no_text_are_not_read() {
        assertThat(CsvReader.read(new byte[] {'a', ',', 0, 'b'}, "表")).isEmpty();
        assertThat(CsvReader.read(new byte[] {(byte) 0x81, (byte) 0xFF, 'a'}, "表"))
                .isEmpty();
    }

    @Example
    void a_row_of_nothing_but_separators_is_refused_before_it_fills_the_memory() {
        byte[] endless = ",".repeat(1_100_000).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> CsvReader.read(endless, "表")).isInstanceOf(GridBuilder.TooLarge.class);
    }

    private static Grid read(byte[] bytes) {
        Optional<Grid> grid = CsvReader.read(bytes, "表");
        return grid.orElseThrow();
    }

    private static List<List<String>> texts(Grid grid) {
        return grid.rows().stream().map(CsvReaderProperties::texts).toList();
    }

    private static List<String> texts(GridRow row) {
        return IntStream.range(0, row.width())
                .mapToObj(column -> row.cell(column).content().shown())
                .toList();
    }
}
