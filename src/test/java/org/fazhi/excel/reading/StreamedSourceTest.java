package org.fazhi.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fazhi.excel.grid.Grid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A big workbook gone through row by row says the same as one that is read whole. */
class StreamedSourceTest {
    private static final int ROWS = 20_000;

    @TempDir
    Path temporary;

    private Path file;
    private SheetSource source;

    @BeforeEach
    void write() throws IOException {
        file = temporary.resolve("大 表.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "测试", "1.0")) {
            fill(workbook.newWorksheet("台账"));
            workbook.newWorksheet("空表");
        }
        source = new SheetOpener(file, Optional.empty()).source();
    }

    private static void fill(Worksheet sheet) throws IOException {
        sheet.value(0, 0, "登记台账 <mergeCell ref=\"Z1:Z9\"/>");
        sheet.range(0, 0, 0, 5).merge();
        for (int row = 1; row <= ROWS; row++) {
            if (row % 5 == 1) {
                sheet.value(row, 0, "第" + row / 5 + "组");
                sheet.range(row, 0, row + 4, 0).merge();
            }
            sheet.value(row, 1, row);
            sheet.value(row, 2, "事项" + row % 100);
            sheet.inlineString(row, 3, "说明 & 备注" + row + "长".repeat(120));
            sheet.value(row, 5, row / 4.0);
        }
    }

    @Test
    void its_rows_are_those_of_the_whole_sheet_with_merged_cells_carried() {
        assertThat(source).isNotInstanceOf(LoadedSource.class);
        Grid whole = new SheetOpener(file, Optional.empty()).read().grid("台账").orElseThrow();
        List<Integer> different = new ArrayList<>();
        List<Double> progress = new ArrayList<>();
        int[] count = {0};

        source.each("台账", (number, row, done) -> {
            if (!row.equals(whole.row(number))) different.add(number);
            progress.add(done);
            return ++count[0] > 0;
        });

        assertThat(different).isEmpty();
        assertThat(count[0]).isEqualTo(whole.rowCount());
        assertThat(progress).isSorted().allMatch(done -> 0 <= done && done <= 1);
    }

    @Test
    void who_has_seen_enough_stops_it_and_who_fails_is_heard() {
        int[] count = {0};
        source.each("台账", (_, _, _) -> ++count[0] < 10);
        assertThat(count[0]).isEqualTo(10);

        assertThatThrownBy(() -> source.each("台账", (_, _, _) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void a_copy_cut_short_is_refused_in_a_sentence() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Path cut = temporary.resolve("截断.xlsx");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> new SheetOpener(cut, Optional.empty()).source())
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("截断.xlsx");
    }
}
