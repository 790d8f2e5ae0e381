package org.fazhi.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.excel.grid.MergedRange;
import org.junit.jupiter.api.Test;

class MergeScanTest {
    private static final int CHUNK = 1 << 16;

    @Test
    void a_range_is_found_wherever_the_pieces_that_are_read_end() throws IOException {
        List<Integer> lost = new ArrayList<>();
        for (int before = CHUNK - 200; before < CHUNK + 200; before++) {
            String sheet = "<worksheet>" + " ".repeat(before) + "<mergeCell ref=\"A1:C2\"/></worksheet>";
            if (!scanned(sheet).equals(List.of(new MergedRange(0, 1, 0, 2)))) lost.add(before);
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void only_tags_count_with_a_prefix_or_without() throws IOException {
        assertThat(scanned("<x:mergeCell ref='B2:B9'/><t>mergeCell ref=\"A1:C2\"</t><mergeCells count=\"1\">"))
                .containsExactly(new MergedRange(1, 8, 1, 1));
    }

    private static List<MergedRange> scanned(String sheet) throws IOException {
        return MergeScan.of(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)));
    }
}
