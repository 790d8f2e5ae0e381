package org.fazhi.desktop.control.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TabularTextTest {

    @Test
    void reads_a_block_as_excel_puts_it_on_the_clipboard() {
        assertThat(TabularText.parse("150余\t12\r\n39,966\t\r\n"))
                .containsExactly(List.of("150余", "12"), List.of("39,966", ""));
    }

    @Test
    void a_quoted_cell_may_hold_line_ends_tabs_and_quotation_marks() {
        assertThat(TabularText.parse("\"上半年\n\t\"\"7\"\" 件\"\t5\n")).containsExactly(List.of("上半年\n\t\"7\" 件", "5"));
    }

    @Test
    void a_lone_quotation_mark_is_only_a_character() {
        assertThat(TabularText.parse("\"放管服\t5")).containsExactly(List.of("\"放管服", "5"));
        assertThat(TabularText.parse("5\"\t6")).containsExactly(List.of("5\"", "6"));
    }

    @Property
    void what_is_copied_is_pasted_unchanged(
            @ForAll @Size(min = 1, max = 5) List<@Size(min = 1, max = 4) List<String>> cells) {
        List<List<String>> rows = cells.stream()
                .map(row -> row.stream().map(cell -> "x" + cell).toList())
                .toList();
        assertThat(TabularText.parse(TabularText.format(rows))).isEqualTo(rows);
    }
}
