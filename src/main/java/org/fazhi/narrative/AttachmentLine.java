package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.language.Messages;

/**
 * A line of the 附件说明: names numbered from two on, turned-over lines under the first character of the name.
 *
 * @param words as printed, with 附件： and number where the line has them
 * @param stops how many tab stops it is in from the edge: none for the first line, one where a number stands, two for
 *     the name alone
 */
public record AttachmentLine(String words, int stops) {
    private static final String LABEL = Messages.of(AttachmentLine.class).say("attachments.label");

    /** Where numbers begin, in characters from the left edge: two of indent and three of 附件：. */
    private static final double NUMBER_AT = 5;

    private static final double NAME_AT = 6;

    public static List<AttachmentLine> of(List<String> names) {
        List<AttachmentLine> lines = new ArrayList<>();
        boolean numbered = names.size() > 1;
        for (int i = 0; i < names.size(); i++) {
            String number = numbered ? (i + 1) + "." : "";
            lines.addAll(linesOf(names.get(i), number, i == 0 ? LABEL : "", numbered ? NAME_AT : NUMBER_AT));
        }
        return lines;
    }

    /** Where it begins, in characters from the left edge. */
    public double left() {
        return switch (stops) {
            case 0 -> BlockRows.INDENT;
            case 1 -> NUMBER_AT;
            default -> NAME_AT;
        };
    }

    private static List<AttachmentLine> linesOf(String name, String number, String label, double nameAt) {
        List<AttachmentLine> lines = new ArrayList<>();
        int from = 0;
        for (int end : TextMetrics.WIDEST.lineEnds(name, nameAt, nameAt)) {
            String part = name.substring(from, end);
            if (from > 0) lines.add(new AttachmentLine(part, number.isEmpty() ? 1 : 2));
            else lines.add(new AttachmentLine(label + number + part, label.isEmpty() ? 1 : 0));
            from = end;
        }
        return lines;
    }
}
