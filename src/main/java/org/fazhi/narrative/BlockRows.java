package org.fazhi.narrative;

import java.util.List;

/** How many of a page's lines blocks take under given metrics. */
record BlockRows(TextMetrics metrics) {
    /** Mark with its space above, number line and red line make nine lines together with the two blank ones between. */
    static final int MARK_ROWS = 6;

    static final int INDENT = 2;

    /** By so much may the width of a line of figures and letters be mistaken, in characters. */
    private static final double DOUBT = 0.3;

    private static final double TITLE_CHARACTER = 22.0 / 16;

    int of(List<Block> blocks) {
        return blocks.stream().mapToInt(this::of).sum();
    }

    int of(Block block) {
        return switch (block) {
            case Block.Mark _ -> MARK_ROWS;
            case Block.NumberLine _, Block.Blank _ -> 1;
            case Block.TitleLine(String text) ->
                Math.max(1, (int) Math.ceil(metrics.width(text) * TITLE_CHARACTER / TextMetrics.CHARACTERS));
            case Block.Addressee(String text) -> metrics.lineEnds(text, 0, 0).size();
            case Block.Heading heading ->
                metrics.lineEnds(heading.printed(), INDENT, 0).size();
            case Block.Body body -> rows(body, 0);
            case Block.Attachments(List<String> names) ->
                AttachmentLine.of(names).size();
            case Block.Signature(String office, var date) ->
                SignatureIndents.of(office, date).office().size() + (date.isPresent() ? 1 : 0);
        };
    }

    /** Whether it takes that many lines even where widths are a little off. */
    boolean isSure(Block.Body body) {
        return rows(body, -DOUBT) == rows(body, DOUBT);
    }

    private int rows(Block.Body body, double moreRoom) {
        return metrics.spaced(body.spacing())
                .withRoom(moreRoom)
                .lineEnds(body.text().text(), INDENT, 0)
                .size();
    }
}
