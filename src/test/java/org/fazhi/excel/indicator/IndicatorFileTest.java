package org.fazhi.excel.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.fazhi.excel.reading.SheetMaker;
import org.fazhi.excel.reading.SheetRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every kind, and the sheet in them that is meant. */
class IndicatorFileTest {
    @TempDir
    Path folder;

    private final Plans plans = new Plans();

    @Test
    void a_hidden_sheet_is_named_and_not_chosen() {
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        sheets.put("底稿", new Object[][] {{"指标", "2020年"}, {"承诺审批时限", 1}, {"专职人民调解员数", 2}});
        sheets.put("正表", new Object[][] {{"指标", "2020年"}, {"承诺审批时限", 687}});
        Path file = SheetMaker.xlsx(folder.resolve("隐藏.xlsx"), sheets, workbook -> {
            workbook.setActiveSheet(1);
            workbook.setSheetVisibility(0, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
        });

        ImportPlan plan = plans.plan(file, 2020);

        assertThat(plan.sheet()).isEqualTo("正表");
        assertThat(plan.remarks()).anyMatch(remark -> remark.contains("底稿"));
    }

    @Test
    void the_sheet_with_the_indicators_is_chosen_among_several() {
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        sheets.put("目录", new Object[][] {{"名称", "页数"}, {"封面", 1}, {"正文", 12}});
        sheets.put("数据", new Object[][] {{"指标", "数值"}, {"承诺审批时限", 687}});

        assertThat(plans.plan(SheetMaker.xlsx(folder.resolve("多表.xlsx"), sheets), 2020)
                        .sheet())
                .isEqualTo("数据");
    }

    @Test
    void csv_is_read_in_every_charset_and_with_every_separator() throws IOException {
        String comma = "指标,2020年,备注\r\n承诺审批时限,\"6,87\",\"含,逗号\n和换行\"\r\n专职人民调解员数,21,\"引号\"\"里\"\"\"\r\n";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GBK")}) {
            for (String separator : new String[] {",", ";", "\t"}) {
                Path file = folder.resolve("数据 表.csv");
                Files.writeString(file, comma.replace("\"6,87\"", "687").replace(",", separator), charset);
                ImportPlan plan = plans.plan(file, 2020);
                assertThat(number(plan, "承诺审批时限")).isEqualTo("687");
                assertThat(number(plan, "专职人民调解员数")).isEqualTo("21");
            }
        }
        Files.writeString(folder.resolve("带标记.csv"), "\uFEFF指标,2020年\n承诺审批时限,687\n");
        assertThat(number(plans.plan(folder.resolve("带标记.csv"), 2020), "承诺审批时限"))
                .isEqualTo("687");
    }

    @Test
    void xls_is_read_like_xlsx() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            SheetMaker.fill(workbook.createSheet("表1"), new Object[][] {{"指标", "2020年"}, {"承诺审批时限", 687}});
            Path file = SheetMaker.save(workbook, folder.resolve("旧 格式.xls"));
            assertThat(number(plans.plan(file, 2020), "承诺审批时限")).isEqualTo("687");
        }
    }

    @Test
    void what_is_no_sheet_is_refused_in_one_sentence_that_names_it() throws IOException {
        Path text = Files.writeString(folder.resolve("说明 书.docx"), "这不是表格");
        Path html = Files.writeString(folder.resolve("导出.xls"), "<html><table><tr><td>1</td></tr></table></html>");
        for (Path file : new Path[] {text, html, folder.resolve("没有.xlsx"), folder}) {
            assertThatThrownBy(() -> plans.plan(file, 2020))
                    .isInstanceOf(SheetRefused.class)
                    .hasMessageContaining(file.getFileName().toString());
        }
    }

    private static String number(ImportPlan plan, String label) {
        return Plans.cell(plan, label).quantity().orElseThrow().number().toPlainString();
    }
}
