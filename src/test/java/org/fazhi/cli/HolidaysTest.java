package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 2027's holidays as an office writes them down, and what they do to a time limit of 20 working days. */
class HolidaysTest extends CommandLineTest {
    private static final int YEAR = 2027;

    @BeforeEach
    void begin() throws IOException {
        on(YEAR, "new");
        Path tasks = file("抽查.csv", "任务名称,完成日期,检查户数,公示日期\n国庆前抽查,2027-09-24,12,2027-10-28\n");
        assertThat(on(YEAR, "import", tasks.toString(), "--as", "ledger:inspection_task")
                        .status())
                .isZero();
    }

    @Test
    void days_that_are_imported_count_at_once_and_can_be_undone() throws IOException {
        assertThat(findings()).contains("20个工作日");
        Path holidays = file(
                "2027年放假安排.csv",
                "2027年部分节假日安排\n节日,开始,结束,安排,天数\n国庆节,2027年10月1日,2027年10月7日,放假,7天\n国庆节,2027-10-09,,上班,1天\n");

        Outcome tried = on(YEAR, "import", holidays.toString(), "--as", "holidays", "--dry-run");
        assertThat(tried.out()).contains("2027年，放假7天，调休上班1天");
        assertThat(findings()).contains("20个工作日");

        Outcome taken = on(YEAR, "import", holidays.toString(), "--as", "holidays");
        assertThat(taken.status()).as(taken.err()).isZero();
        assertThat(findings()).doesNotContain("20个工作日");
    }

    @Test
    void a_row_that_says_neither_off_nor_on_is_refused_by_its_number() throws IOException {
        Path holidays = file("放假.csv", "日期,安排\n2027-10-01,放假\n2027-10-02,看情况\n");

        Outcome taken = on(YEAR, "import", holidays.toString(), "--as", "holidays");

        assertThat(taken.status()).isNotZero();
        assertThat(taken.err()).contains("第3行未能识别：2027-10-02 看情况");
    }

    private String findings() {
        return on(YEAR, "check").out();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder().resolve(name), text);
    }
}
