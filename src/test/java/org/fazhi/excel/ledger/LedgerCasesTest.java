package org.fazhi.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.Shared;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.reading.SheetOpener;
import org.fazhi.excel.reading.SheetRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the collection of difficult workbooks, taken for a ledger, ends in a plan or in one sentence. */
class LedgerCasesTest {
    private static final long THIRTY_SECONDS = 30_000_000_000L;

    private final PlansOfSample plans = new PlansOfSample();

    static Stream<String> files() {
        Grid index = new SheetOpener(Shared.data("import-cases", "index.csv"), Optional.empty())
                .read()
                .grids()
                .getFirst();
        return index.rows().stream().skip(1).map(row -> row.cell(0).shown());
    }

    @AfterEach
    void close() {
        plans.close();
    }

    @ParameterizedTest
    @MethodSource("files")
    void ends_in_a_plan_or_a_sentence(String file) {
        long begun = cpuTime();
        Optional<String> sentence = sentence(Shared.data("import-cases", file));

        assertThat(cpuTime() - begun).isLessThan(THIRTY_SECONDS);
        sentence.ifPresent(one -> assertThat(one)
                .contains(file)
                .doesNotContain("\n", "Exception", "null")
                .hasSizeLessThan(400));
    }

    private Optional<String> sentence(Path file) {
        try {
            return plans.of(file).table().refusal();
        } catch (SheetRefused refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
