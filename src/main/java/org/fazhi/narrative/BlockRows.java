package org.fazhi.narrative;

import java.util.List;

/** How many of a page's lines blocks take under given metrics. */
record BlockRows(TextMetrics metrics) {
    /** Mark with its space above, number line and red line make nine lines together with the two blank ones between. */
    static final int MARK_ROWS = 6;

    static final int INDENT = 2;
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
            case Block.Body body ->
                metrics.spaced(body.spacing())
                        .lineEnds(body.text().text(), INDENT, 0)
                        .size();
            case Block.Attachments(List<String> names) ->
                AttachmentLine.of(names).size();
            case Block.Signature(String office, var date) ->
                SignatureIndents.of(office, date).office().size() + (date.isPresent() ? 1 : 0);
        };
    }
}
