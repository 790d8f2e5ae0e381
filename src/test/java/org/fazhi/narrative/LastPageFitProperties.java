package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.fazhi.narrative.PageLayout.Kind;
import org.fazhi.narrative.PageLayout.Line;
import org.fazhi.narrative.PageLayout.Page;

/** 7.3.5.5: no page carries the signature alone, whatever the length of the text; and what else a page must show. */
class LastPageFitProperties {

    @Property(tries = 300)
    void text_shares_the_last_page_with_signature_and_colophon(
            @ForAll boolean headed,
            @ForAll boolean colophon,
            @ForAll @IntRange(max = 3) int attachments,
            @ForAll @IntRange(min = 1, max = 70) int lines) {
        SampleDocument sample = sample(headed, colophon, attachments, lines).signed();

        Page last = PageLayout.of(sample.document()).pages().getLast();

        assertThat(last.lines())
                .extracting(Line::kind)
                .contains(Kind.SIGNATURE, Kind.DATE)
                .containsAnyOf(Kind.BODY, Kind.ATTACHMENTS);
        int taken = last.lines().getLast().row()
                + 1
                + last.colophon().map(ColophonText::rows).orElse(0);
        assertThat(taken).isLessThanOrEqualTo(PageLayout.ROWS);
    }

    @Property(tries = 200)
    void the_first_page_shows_text_and_no_page_is_left_blank(
            @ForAll boolean headed,
            @ForAll @IntRange(max = 3) int attachments,
            @ForAll @IntRange(min = 1, max = 70) int lines) {
        List<Page> pages = PageLayout.of(
                        sample(headed, true, attachments, lines).signed().document())
                .pages();

        assertThat(pages.getFirst().lines()).extracting(Line::kind).contains(Kind.BODY);
        assertThat(pages).noneMatch(page -> page.lines().isEmpty());
    }

    /** The blank line above the attachments is never the last line of a page or the first of the next. */
    @Property(tries = 200)
    void no_page_ends_in_the_blank_line_above_the_attachments(
            @ForAll boolean headed,
            @ForAll @IntRange(min = 1, max = 3) int attachments,
            @ForAll @IntRange(min = 1, max = 70) int lines) {
        List<Page> pages = PageLayout.of(
                        sample(headed, false, attachments, lines).signed().document())
                .pages();

        List<Line> ends = pages.subList(0, pages.size() - 1).stream()
                .map(page -> page.lines().getLast())
                .filter(line -> line.kind() == Kind.BODY)
                .toList();
        Statistics.label("pages that end in the text")
                .collect(!ends.isEmpty())
                .coverage(seen -> seen.check(true).percentage(share -> share > 30));
        assertThat(ends).extracting(Line::row).allMatch(row -> row == PageLayout.ROWS - 1);
    }

    @Property(tries = 200)
    void without_signature_and_colophon_nothing_is_moved(
            @ForAll boolean headed, @ForAll @IntRange(min = 1, max = 70) int lines) {
        List<Block> blocks = DocumentBlocks.of(sample(headed, false, 0, lines).document());

        assertThat(new LastPageFit(blocks, 0, headed ? -1 : 0).shift()).isZero();
    }

    private static SampleDocument sample(boolean headed, boolean colophon, int attachments, int lines) {
        SampleDocument sample = new SampleDocument().textOf(lines);
        if (headed) sample.headed().addressee("区委");
        if (colophon) sample.colophon();
        return sample.attachments(
                List.of("统计表", "任务表", "名单").subList(0, attachments).toArray(String[]::new));
    }
}
