package org.fazhi.word.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.language.Messages;
import org.fazhi.narrative.foreign.ForeignLine;
import org.fazhi.narrative.foreign.ForeignText;

/** Gathers the lines of a document while it is read, and what is left out of it (收集段落). */
final class DocumentLines {
    private static final Messages MESSAGES = Messages.of(DocumentLines.class);
    /** More is no report. */
    private static final int MOST = 20_000;

    private static final int MOST_CHARACTERS = 5_000_000;
    /** Reports turned into one paragraph have some tens of thousands. */
    private static final int LONGEST_LINE = 300_000;

    private final List<ForeignLine> lines = new ArrayList<>();
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();
    private final TextRefusal refusal;
    private int characters;

    DocumentLines(TextRefusal refusal) {
        this.refusal = refusal;
    }

    /** A paragraph; every forced break in it begins another one. */
    void paragraph(String text) {
        for (String part : text.split("\n")) add(part.replace('\t', ' ').strip(), false);
    }

    void row(List<String> cells) {
        boolean blank = cells.stream().allMatch(String::isBlank);
        if (!blank) add(String.join("\t", cells), true);
    }

    private void add(String text, boolean row) {
        if (text.isBlank()) return;
        characters += text.length();
        if (lines.size() == MOST || text.length() > LONGEST_LINE || characters > MOST_CHARACTERS)
            throw refusal.of("too_long", null);
        lines.add(new ForeignLine(lines.size() + 1, text, row));
    }

    /** Something is not read. @param kind of which there is a sentence {@code left.kind} */
    void leave(String kind) {
        leftOut.merge(kind, 1, Integer::sum);
    }

    ForeignText text(String name) {
        List<String> said = leftOut.entrySet().stream()
                .map(one -> MESSAGES.say("left." + one.getKey(), one.getValue()))
                .toList();
        return new ForeignText(name, lines, said);
    }
}
