package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.fazhi.narrative.PageLayout.Kind;
import org.fazhi.narrative.PageLayout.Line;
import org.fazhi.narrative.PageLayout.Page;

/** An experienced secretary's rule: no heading at the foot of a page without a line of what it heads. */
class HeadingsOnPagesProperties {
    private static final List<Kind> HEADINGS = List.of(Kind.HEADING_1, Kind.HEADING_2, Kind.HEADING_3, Kind.HEADING_4);

    @Property(tries = 300)
    void no_page_ends_in_a_heading(@ForAll("documents") SampleDocument sample) {
        List<Page> pages = PageLayout.of(sample.document()).pages();

        assertThat(pages)
                .extracting(page -> page.lines().getLast())
                .extracting(Line::kind)
                .doesNotContainAnyElementsOf(HEADINGS);
        boolean full = pages.subList(0, pages.size() - 1).stream()
                .allMatch(page -> page.lines().getLast().row() == PageLayout.ROWS - 1);
        Statistics.label("documents whose pages are all full")
                .collect(full)
                .coverage(seen -> seen.check(true).percentage(share -> share > 80));
    }

    /** Chapters, areas and points with texts of any length, as long as a real report or shorter. */
    @Provide
    Arbitrary<SampleDocument> documents() {
        Arbitrary<Section> points = section(3, Arbitraries.just(List.of()));
        Arbitrary<Section> areas = section(2, points.list().ofMaxSize(4));
        return section(1, areas.list().ofMaxSize(4))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(HeadingsOnPagesProperties::document);
    }

    private static SampleDocument document(List<Section> chapters) {
        return new SampleDocument()
                .headed()
                .addressee("区委")
                .sections(chapters.toArray(Section[]::new))
                .signed()
                .colophon();
    }

    private static Arbitrary<Section> section(int level, Arbitrary<List<Section>> children) {
        Arbitrary<RenderedText> text = Arbitraries.integers()
                .between(20, 400)
                .map(length -> RenderedText.plain("全年办理1034870件，法".repeat(40).substring(0, length) + "。"));
        return Combinators.combine(text.list().ofMinSize(1).ofMaxSize(2), children)
                .as((texts, below) -> new Section("", level, "", "推进法治建设夯实工作基础", new ArrayList<>(texts), below));
    }
}
