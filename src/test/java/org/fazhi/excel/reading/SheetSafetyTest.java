package org.fazhi.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm whoever reads them are refused before they can. */
class SheetSafetyTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    @Test
    void a_document_type_is_refused_and_the_file_it_names_is_not_read() throws IOException {
        Path secret = Files.writeString(folder.resolve("秘密.txt"), "4711");
        Path file = changed(xml -> xml.replace(
                        "<worksheet", "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><worksheet")
                .replace("<v>687.0</v>", "<v>&s;</v>"));

        assertRefused(file, "不安全");
    }

    @Test
    void a_document_type_behind_a_long_comment_is_refused_too() throws IOException {
        String comment = "<!--" + "x".repeat(5000) + "-->";
        Path file = changed(xml -> xml.replace("<worksheet", comment + "<!DOCTYPE x [<!ENTITY a \"1\">]><worksheet"));

        assertRefused(file, "没有导入");
    }

    @Test
    void an_archive_that_swells_is_refused() throws IOException {
        Path file = changed(xml -> xml.replace("<sheetData>", " ".repeat(30_000_000) + "<sheetData>"));

        assertRefused(file, "不安全");
    }

    /** Rows all alike shrink so, and do no harm. */
    @Test
    void a_small_sheet_that_was_packed_well_is_read() throws IOException {
        Path file = changed(xml -> xml.replace("<sheetData>", " ".repeat(1_000_000) + "<sheetData>"));

        assertThat(new SheetOpener(file, Optional.empty()).read().grids()).hasSize(1);
    }

    @Test
    void a_row_beyond_the_end_of_every_sheet_is_damage() throws IOException {
        assertRefused(changed(xml -> xml.replace("<row r=\"2\"", "<row r=\"2000000000\"")), "已损坏");
        assertRefused(changed(xml -> xml.replace("r=\"B2\"", "r=\"ZZZZZZ2\"")), "已损坏");
    }

    /** So many would keep the parser comparing them with each other for minutes. */
    @Test
    void an_element_with_more_attributes_than_any_sheet_has_is_refused_at_once() throws IOException {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 300_000; i++) attributes.append(" a").append(i).append("=''");
        Path file = changed(xml -> xml.replace("<sheetData>", "<sheetData" + attributes + ">"));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertRefused(file, "没有导入"));
    }

    /** What stands in remarks and between tags is no attribute, and no quote in them hides one. */
    @Test
    void signs_of_attributes_outside_of_tags_do_no_harm() throws IOException {
        String remark = "<!-- don't <a " + "b='c' ".repeat(5000) + "> -->";
        Path file = changed(xml ->
                xml.replace("<sheetData>", remark + "<sheetData>").replace("<v>687.0</v>", "<v>687.0</v>" + remark));

        assertThat(new SheetOpener(file, Optional.empty()).read().grids()).hasSize(1);
    }

    @Test
    void the_unchanged_file_is_read() throws IOException {
        SheetFile file = new SheetOpener(changed(UnaryOperator.identity()), Optional.empty()).read();

        assertThat(file.grids().getFirst().cell(1, 1).shown()).isEqualTo("687");
    }

    private void assertRefused(Path file, String word) {
        assertThatThrownBy(() -> new SheetOpener(file, Optional.empty()).read())
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("害 人.xlsx")
                .hasMessageContaining(word);
    }

    /** A sound workbook with its sheet's XML changed. */
    private Path changed(UnaryOperator<String> change) throws IOException {
        Path sound = SheetMaker.xlsx(folder.resolve("好 的.xlsx"), Map.of("表1", new Object[][] {
            {"指标", "2020年"}, {"承诺审批时限", 687}
        }));
        Path harmful = folder.resolve("害 人.xlsx");
        try (InputStream in = Files.newInputStream(sound);
                ZipInputStream entries = new ZipInputStream(in);
                OutputStream out = Files.newOutputStream(harmful);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = entries.readAllBytes();
                boolean isSheet = entry.getName().equals(SHEET);
                String text = isSheet ? change.apply(new String(content, StandardCharsets.UTF_8)) : "";
                copy.write(isSheet ? text.getBytes(StandardCharsets.UTF_8) : content);
            }
        }
        return harmful;
    }
}
