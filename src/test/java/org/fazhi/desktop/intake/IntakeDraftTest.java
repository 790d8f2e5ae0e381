package org.fazhi.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fazhi.excel.reading.SheetFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeDraftTest {
    @ParameterizedTest
    @CsvSource({
        "2019年统计表.xlsx, 2019",
        "２０１８年统计表.xlsx, 2018",
        "法治政府建设1999.xls, 1999",
        "统计表120190.xlsx, 2020",
        "统计表.xlsx, 2020"
    })
    void the_figures_are_of_the_year_in_the_files_name_or_of_last_year(String name, int year) {
        SheetFile file = new SheetFile(name, List.of(), false, false);

        assertThat(IntakeDraft.begin(Path.of("报送", name), file, 2021).year()).isEqualTo(year);
    }
}
