package org.fazhi.narrative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An official document (公文) by GB/T 9704-2012, ready to be written or shown.
 *
 * @param heading header block (版头); empty for a plain document
 * @param title lines of the title, broken at sense
 * @param addressee 主送机关 without its colon, empty for none
 * @param opening paragraphs before the first section
 * @param closing paragraphs after the last section
 * @param attachments names of the attachments (附件说明), without numbers
 * @param signature 署名, empty for none
 * @param date 成文日期
 * @param colophon 版记; empty for none
 * @param draftMark words of a visible draft mark, such as 草稿; empty for a clean document
 */
public record OfficialDocument(
        Optional<Heading> heading,
        List<String> title,
        String addressee,
        List<RenderedText> opening,
        List<Section> sections,
        List<RenderedText> closing,
        List<String> attachments,
        String signature,
        Optional<LocalDate> date,
        Optional<Colophon> colophon,
        Optional<String> draftMark) {

    /**
     * 版头.
     *
     * @param mark 发文机关标志, such as 示范区推进依法行政工作领导小组办公室文件
     * @param number 发文字号, such as 示法办〔2021〕3号
     * @param signer 签发人： and the name, empty when not a 上行文
     */
    public record Heading(String mark, String number, String signer) {}

    /** 版记: 抄送, 印发机关 and 印发日期. */
    public record Colophon(String copyTo, String issuer, Optional<LocalDate> issued) {}

    public OfficialDocument {
        title = List.copyOf(title);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
        attachments = List.copyOf(attachments);
    }

    /** The same document under a visible mark. */
    public OfficialDocument asDraft(String mark) {
        return new OfficialDocument(
                heading,
                title,
                addressee,
                opening,
                sections,
                closing,
                attachments,
                signature,
                date,
                colophon,
                Optional.of(mark));
    }
}
