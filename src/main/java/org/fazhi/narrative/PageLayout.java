package org.fazhi.narrative;

import java.util.List;
import java.util.Optional;

/**
 * An official document broken into pages as it will be filed (版面): 22 lines of 28 characters. Pure numbers and words;
 * whoever draws it chooses the fonts by kind and draws on a text area of 156 by 225 millimetres.
 *
 * @param draftMark words to be laid across every page; empty for a clean document
 */
public record PageLayout(List<Page> pages, Optional<String> draftMark) {
    public static final int ROWS = PageFlow.ROWS;
    public static final int CHARACTERS = TextMetrics.CHARACTERS;

    public PageLayout {
        pages = List.copyOf(pages);
    }

    public static PageLayout of(OfficialDocument document) {
        return new PageMaker().layOut(document);
    }

    /** What a line is; its type follows from it (7.2, 7.3). */
    public enum Kind {
        /** 发文机关标志: red, centred, 小标宋, as wide as the text area allows; its letters begin 35 mm below its top. */
        MARK,
        /** 发文字号 at the left, one character in: 仿宋. */
        NUMBER,
        /** 签发人 at the right, one character in: 仿宋, the name 楷体. */
        SIGNER,
        /** The red line; its row is where it is drawn, right below that line. */
        RED_LINE,
        /** 标题: centred, 小标宋 2号. */
        TITLE,
        ADDRESSEE,
        /** 黑体. */
        HEADING_1,
        /** 楷体. */
        HEADING_2,
        HEADING_3,
        HEADING_4,
        BODY,
        ATTACHMENTS,
        SIGNATURE,
        DATE
    }

    /**
     * @param number from 1; odd pages carry it at the right, even ones at the left
     * @param colophon on the last page, at its foot
     */
    public record Page(int number, List<Line> lines, Optional<ColophonText> colophon) {
        public Page {
            lines = List.copyOf(lines);
        }

        public boolean isNumberedAtRight() {
            return number % 2 == 1;
        }
    }

    /**
     * @param row from 0 at the top of the text area
     * @param left where it begins, in characters from the left edge; centred lines too
     * @param justified whether its words reach the right edge by spreading
     * @param source code of the work item, area, problem or point it comes from, empty for none
     */
    public record Line(Kind kind, int row, double left, boolean justified, List<Run> runs, String source) {
        public Line {
            runs = List.copyOf(runs);
        }

        public String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }
    }

    /** Words of a line; {@code span} is the figure or number they are part of, empty for plain words. */
    public record Run(String text, Optional<RenderedText.Span> span) {}
}
