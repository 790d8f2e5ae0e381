package org.fazhi.narrative.recognise;

import java.util.BitSet;

/** Where a line has names, whose numbers count nothing (名称): 《…》, short quotations, 三项制度. */
record NamesInLine(BitSet characters) {
    /** A title may be long; a bracket that is not closed hides nothing. */
    private static final int LONGEST_TITLE = 120;

    private static final int LONGEST_QUOTATION = 24;

    static NamesInLine of(String line, Vocabulary vocabulary) {
        BitSet names = new BitSet(line.length());
        int next = 0;
        while (next < line.length()) next = past(line, next, names);
        for (String name : vocabulary.names())
            Occurrences.of(name, line).forEach(at -> names.set(at, at + name.length()));
        return new NamesInLine(names);
    }

    boolean has(int at) {
        return characters.get(at);
    }

    private static int past(String line, int at, BitSet names) {
        int end = switch (line.charAt(at)) {
            case '《' -> closing(line, at, '》', LONGEST_TITLE);
            case '〈', '<' -> closing(line, at, line.charAt(at) == '<' ? '>' : '〉', LONGEST_TITLE);
            case '“' -> closing(line, at, '”', LONGEST_QUOTATION);
            case '‘' -> closing(line, at, '’', LONGEST_QUOTATION);
            case '"' -> closing(line, at, '"', LONGEST_QUOTATION);
            default -> at;
        };
        if (end > at) names.set(at, end + 1);
        return end + 1;
    }

    /** Where the bracket closes; where it is not closed, its own place. */
    private static int closing(String line, int at, char bracket, int longest) {
        int last = Math.min(line.length(), at + longest);
        int depth = 0;
        for (int i = at + 1; i < last; i++) {
            char character = line.charAt(i);
            if (character == line.charAt(at) && character != bracket) depth++;
            if (character == bracket && depth-- == 0) return i;
        }
        return at;
    }
}
