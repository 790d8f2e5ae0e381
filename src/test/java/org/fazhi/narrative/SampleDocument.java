package org.fazhi.narrative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Builds small official documents part by part; lines of text are whole, so that every program breaks them alike. */
final class SampleDocument {
    static final LocalDate DAY = LocalDate.of(2021, 1, 8);

    private Optional<OfficialDocument.Heading> heading = Optional.empty();
    private List<String> title = List.of("示范区依法行政工作自查报告");
    private String addressee = "";
    private List<RenderedText> opening = List.of();
    private List<Section> sections = List.of();
    private List<RenderedText> closing = List.of();
    private List<String> attachments = List.of();
    private String signature = "";
    private Optional<LocalDate> date = Optional.empty();
    private Optional<OfficialDocument.Colophon> colophon = Optional.empty();

    SampleDocument headed() {
        return headed("示范区人民政府文件", "示政〔2021〕3号", "签发人：王建国");
    }

    SampleDocument headed(String mark, String number, String signer) {
        heading = Optional.of(new OfficialDocument.Heading(mark, number, signer));
        return this;
    }

    SampleDocument title(String... lines) {
        title = List.of(lines);
        return this;
    }

    SampleDocument addressee(String office) {
        addressee = office;
        return this;
    }

    SampleDocument opening(String... paragraphs) {
        opening = IntStream.range(0, paragraphs.length)
                .mapToObj(at -> RenderedText.plain(paragraphs[at]))
                .toList();
        return this;
    }

    SampleDocument opening(RenderedText paragraph) {
        opening = List.of(paragraph);
        return this;
    }

    /** One paragraph of so many lines; the last one is short. */
    SampleDocument textOf(int lines) {
        return opening(paragraph(lines));
    }

    SampleDocument sections(Section... given) {
        sections = List.of(given);
        return this;
    }

    SampleDocument closing(String paragraph) {
        closing = List.of(RenderedText.plain(paragraph));
        return this;
    }

    SampleDocument attachments(String... names) {
        attachments = List.of(names);
        return this;
    }

    SampleDocument signed() {
        return signed("示范区人民政府", Optional.of(DAY));
    }

    SampleDocument signed(String office, Optional<LocalDate> day) {
        signature = office;
        date = day;
        return this;
    }

    SampleDocument colophon() {
        colophon = Optional.of(new OfficialDocument.Colophon("区委办公室", "示范区人民政府办公室", Optional.of(DAY)));
        return this;
    }

    OfficialDocument document() {
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
                Optional.empty());
    }

    /** A paragraph that takes so many lines in every program. */
    static String paragraph(int lines) {
        return "法".repeat(28 * (lines - 1) + 8) + "。";
    }
}
