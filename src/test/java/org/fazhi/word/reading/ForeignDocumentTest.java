package org.fazhi.word.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fazhi.narrative.foreign.ForeignLine;
import org.fazhi.narrative.foreign.ForeignText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignDocumentTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String NUMBERING = "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3.")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    @TempDir
    Path temporary;

    @Test
    void paragraphs_come_in_order_with_the_numbers_that_word_makes() throws IOException {
        ForeignText text = docx(numbered(0, "主要工作")
                + numbered(1, "组织领导")
                + numbered(2, "述法")
                + numbered(2, "创建")
                + numbered(1, "决策")
                + numbered(2, "审查")
                + p("平常段落")
                + numbered(0, "打算"));

        assertThat(text.lines())
                .extracting(ForeignLine::text)
                .containsExactly("一、主要工作", "（一）组织领导", "1.述法", "2.创建", "（二）决策", "1.审查", "平常段落", "二、打算");
    }

    @Test
    void tables_come_row_by_row_and_cells_that_go_on_are_empty() throws IOException {
        ForeignText text = docx("<w:tbl><w:tr>" + tc("项目") + tc("2019年") + "</w:tr><w:tr>"
                + "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("续") + "</w:tc>" + tc("9") + "</w:tr></w:tbl>");

        assertThat(text.lines()).extracting(ForeignLine::text).containsExactly("项目\t2019年", "\t9");
        assertThat(text.lines()).allMatch(ForeignLine::row);
    }

    @Test
    void what_was_deleted_is_left_out_and_said_and_what_was_inserted_stands() throws IOException {
        ForeignText text = docx("<w:p><w:r><w:t>受理</w:t></w:r><w:del><w:r><w:delText>7</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>8</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r></w:p>");

        assertThat(text.lines()).extracting(ForeignLine::text).containsExactly("受理8件");
        assertThat(text.leftOut()).singleElement().asString().contains("修订");
    }

    @Test
    void a_text_box_comes_once_behind_its_paragraph() throws IOException {
        String box = "<w:txbxContent>" + p("框里12件") + "</w:txbxContent>";
        ForeignText text = docx("<w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent><w:t>段落</w:t></w:r></w:p>");

        assertThat(text.lines()).extracting(ForeignLine::text).containsExactly("段落", "框里12件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE"})
    void plain_text_is_read_in_every_encoding_that_offices_write(String encoding) throws IOException {
        Path file = temporary.resolve("报告.txt");
        Files.write(file, "一、主要工作\r\n受理12件。".getBytes(Charset.forName(encoding)));

        assertThat(ForeignDocument.read(file).lines())
                .extracting(ForeignLine::text)
                .containsExactly("一、主要工作", "受理12件。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"报告.doc", "报告.wps"})
    void the_old_format_is_read_whatever_the_file_is_called(String name) throws IOException {
        Path file = temporary.resolve(name);
        try (InputStream old = ForeignDocumentTest.class.getResourceAsStream("report.doc")) {
            Files.copy(old, file);
        }

        ForeignText text = ForeignDocument.read(file);

        assertThat(text.lines())
                .extracting(ForeignLine::text)
                .containsExactly(
                        "某区2020年法治政府建设情况报告",
                        "一、主要工作",
                        "1.加强组织领导",
                        "收到行政复议申请12件，受理7件。",
                        "2.规范决策程序",
                        "项目\t2019年\t2020年",
                        "应诉案件\t9\t12",
                        "表后文字。");
        assertThat(text.leftOut()).singleElement().asString().contains("页眉");
    }

    @Test
    void what_is_no_document_is_refused_with_a_sentence_that_names_it() throws IOException {
        refused("空.docx", new byte[0], "空");
        refused("假.docx", "PK坏".getBytes(StandardCharsets.UTF_8), "损坏");
        refused("版.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "PDF");
        refused("页.doc", "<html><body>x</body></html>".getBytes(StandardCharsets.UTF_8), "网页");
        refused("文.doc", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "RTF");
        refused("坏.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}, "损坏");
        assertThatThrownBy(() -> ForeignDocument.read(temporary.resolve("无.docx")))
                .isInstanceOf(TextRefused.class)
                .hasMessageContaining("无.docx");
    }

    @Test
    void elements_nested_to_do_harm_are_refused() throws IOException {
        String deep = "<w:x>".repeat(5000) + "</w:x>".repeat(5000);
        assertThatThrownBy(() -> docx(deep)).isInstanceOf(TextRefused.class).hasMessageContaining("损坏");
    }

    @Test
    void what_unpacks_without_end_is_no_report() throws IOException {
        for (String body : List.of(" ".repeat(90_000_000), p("办".repeat(400_000)), p("办理。").repeat(21_000)))
            assertThatThrownBy(() -> docx(body))
                    .isInstanceOf(TextRefused.class)
                    .hasMessageContainingAll("报告.docx", "太长");
    }

    private void refused(String name, byte[] content, String word) throws IOException {
        Path file = Files.write(temporary.resolve(name), content);
        assertThatThrownBy(() -> ForeignDocument.read(file))
                .isInstanceOf(TextRefused.class)
                .hasMessageContaining(name)
                .hasMessageContaining(word);
    }

    private ForeignText docx(String body) throws IOException {
        Path file = temporary.resolve("报告.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "word/numbering.xml", NUMBERING);
            put(zip, "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        }
        return ForeignDocument.read(file);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String numbered(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String tc(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }
}
