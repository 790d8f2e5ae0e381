package org.fazhi.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.narrative.RenderedText;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class ReportWriterTest {
    @Test
    void headings_are_real_ones_of_four_levels_with_the_programs_numbers() throws IOException {
        try (XWPFDocument document = read(new SampleReport().document())) {
            for (int level = 1; level <= 4; level++) {
                XWPFStyle style = document.getStyles().getStyle("Heading" + level);
                assertThat(style.getName()).isEqualTo("heading " + level);
                assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal().intValue())
                        .isEqualTo(level - 1);
            }
            assertThat(styled(document, "Heading1")).containsExactly("一、2020年工作完成情况", "二、存在的主要问题", "三、2021年工作要点");
            assertThat(styled(document, "Heading2")).startsWith("（一）推进第1领域法治建设，夯实工作基础");
            assertThat(styled(document, "Heading3")).startsWith("1.健全第1项工作机制", "2.健全第2项工作机制");
            assertThat(styled(document, "Heading4")).startsWith("（1）抓住关键环节", "（2）补齐短板弱项");
        }
    }

    @Test
    void what_word_reads_keeps_to_its_schema() throws Exception {
        SampleReport report = new SampleReport().attachments("甲", "乙").draft("草稿");

        assertThat(faults(DocumentDocument.Factory.parse(
                        DocumentXml.of(report.document()).xml())))
                .isEmpty();
        assertThat(faults(StylesDocument.Factory.parse(Parts.kept("styles.xml"))))
                .isEmpty();
        assertThat(faults(SettingsDocument.Factory.parse(Parts.kept("settings.xml"))))
                .isEmpty();
        assertThat(faults(FtrDocument.Factory.parse(Parts.kept("footer.xml", "STYLE", "FooterOdd"))))
                .isEmpty();
    }

    @Test
    void page_numbers_are_fields_that_differ_on_odd_and_even_pages() throws IOException {
        try (XWPFDocument document = read(new SampleReport().document())) {
            assertThat(document.getFooterList())
                    .hasSize(2)
                    .allSatisfy(
                            footer -> assertThat(footer._getHdrFtr().xmlText()).contains(" PAGE "));
            assertThat(document.getEvenAndOddHeadings()).isTrue();
            assertThat(document.getDocument().getBody().getSectPr().sizeOfFooterReferenceArray())
                    .isEqualTo(2);
        }
    }

    @Test
    void the_same_document_makes_the_same_bytes() throws IOException {
        assertThat(bytes(new SampleReport().document())).isEqualTo(bytes(new SampleReport().document()));
    }

    @Test
    void only_a_draft_carries_a_mark() throws IOException {
        try (XWPFDocument clean = read(new SampleReport().document());
                XWPFDocument draft = read(new SampleReport().draft("草稿").document())) {
            assertThat(headers(clean)).noneMatch(header -> header.contains("草稿"));
            assertThat(headers(draft)).hasSize(2).allMatch(header -> header.contains("string=\"草稿\""));
        }
    }

    @Test
    void letters_that_xml_knows_not_do_not_spoil_the_file() throws IOException {
        OfficialDocument document =
                new SampleReport().title("甲<乙>&“丙”\u0001\u0008报告").document();

        try (XWPFDocument read = read(document)) {
            assertThat(styled(read, "Title")).containsExactly("甲<乙>&“丙”报告");
        }
    }

    @Test
    void attachments_are_printed_as_one_paragraph_and_are_no_headings() throws IOException {
        SampleReport report = new SampleReport().attachments("指标汇总表", "佐证材料目录");

        try (XWPFDocument document = read(report.document())) {
            assertThat(styled(document, "Attachments")).containsExactly("附件：1.指标汇总表\n\t2.佐证材料目录");
        }
    }

    @Test
    void a_long_sentence_at_a_heading_runs_on_in_the_type_of_the_text() throws IOException {
        String heading = "全面推进依法行政工作。" + "各单位按照分工抓好落实，".repeat(4);
        OfficialDocument sample = new SampleReport().document();
        OfficialDocument document = withHeading(sample, heading);

        try (XWPFDocument read = read(document)) {
            XWPFParagraph paragraph = read.getParagraphs().stream()
                    .filter(one -> one.getText().contains("全面推进"))
                    .findFirst()
                    .orElseThrow();
            assertThat(paragraph.getRuns()).hasSize(2);
            assertThat(paragraph.getRuns().getFirst().text()).isEqualTo("一、全面推进依法行政工作。");
            assertThat(paragraph.getRuns().getLast().getStyle()).isEqualTo("RunningOn");
        }
    }

    private static OfficialDocument withHeading(OfficialDocument sample, String heading) {
        var section = sample.sections().getFirst();
        return new OfficialDocument(
                sample.heading(),
                sample.title(),
                sample.addressee(),
                sample.opening(),
                List.of(new org.fazhi.narrative.Section(
                        "", 1, section.number(), heading, List.of(RenderedText.plain("正文。")), List.of())),
                sample.closing(),
                sample.attachments(),
                sample.signature(),
                sample.date(),
                sample.colophon(),
                sample.draftMark());
    }

    private static byte[] bytes(OfficialDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportWriter.write(bytes, document);
        return bytes.toByteArray();
    }

    private static XWPFDocument read(OfficialDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(document)));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> headers(XWPFDocument document) {
        return document.getHeaderList().stream()
                .map(header -> header._getHdrFtr().xmlText())
                .toList();
    }

    /** What the schema finds wrong, but for the alternative content it does not know. */
    private static List<String> faults(XmlObject part) {
        List<Object> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(new ArrayList<>() {
            @Override
            public boolean add(org.apache.xmlbeans.XmlError error) {
                return errors.add(error);
            }
        }));
        return errors.stream()
                .map(Object::toString)
                .filter(error -> !error.contains("AlternateContent"))
                .toList();
    }
}
