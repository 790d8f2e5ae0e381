package org.fazhi.narrative.recognise;

/**
 * What stands around a figure (前后文), no further than its clause and a few words.
 *
 * @param before from the beginning of the clause
 * @param after to the end of the clause
 */
record Surroundings(String before, String after) {
    private static final String ENDS = "，。；！？,;!?\t";
    private static final String ENDS_OF_SUBJECT = ENDS + "、：:()";
    private static final String OF = "的";
    private static final int FURTHEST = 40;
    private static final int LONGEST_NOUN = 14;
    private static final int LONGEST_BEHIND = 9;

    static Surroundings of(String line, int start, int end) {
        int from = start;
        while (from > 0 && start - from < FURTHEST && ENDS.indexOf(line.charAt(from - 1)) < 0) from--;
        int to = end;
        while (to < line.length() && to - end < FURTHEST && ENDS.indexOf(line.charAt(to)) < 0) to++;
        return new Surroundings(line.substring(from, start), line.substring(end, to));
    }

    /** What the figure measures: the words before it without what only leads to it, and the noun behind it. */
    String subject(Vocabulary vocabulary, boolean withNoun) {
        String before = withoutLeading(vocabulary, withoutTrailing(vocabulary, behindFigure(sameBracket())));
        return withNoun ? before + noun(vocabulary) : before;
    }

    /** Behind another figure of the clause come its own words; only the last are of this one. */
    private static String behindFigure(String words) {
        int from = words.length();
        while (from > 0 && !Character.isDigit(words.charAt(from - 1))) from--;
        boolean isYear = from < words.length() && words.charAt(from) == '年';
        if (from == 0 || isYear) return words;
        return words.substring(Math.max(Math.min(from + 1, words.length()), words.length() - LONGEST_BEHIND));
    }

    /** 件(其中受理7件: what stands before the bracket is of another figure. */
    private String sameBracket() {
        int from = 0;
        for (int at = 0; at < before.length(); at++) {
            char character = before.charAt(at);
            if (character == '('
                    || character == '：'
                    || character == ':'
                    || character == '】'
                    || character == '、' && followsMeasure(from, at)) from = at + 1;
        }
        return before.substring(from);
    }

    private boolean followsMeasure(int from, int at) {
        return before.substring(from, at).chars().anyMatch(Character::isDigit);
    }

    private static String withoutTrailing(Vocabulary vocabulary, String words) {
        int end = words.stripTrailing().length();
        for (int cut = vocabulary.endingAt("trailing", words, end);
                cut > 0;
                cut = vocabulary.endingAt("trailing", words, end)) end -= cut;
        return words.substring(0, end);
    }

    private static String withoutLeading(Vocabulary vocabulary, String words) {
        int start = 0;
        while (start < words.length()) {
            int cut = vocabulary.startingAt("leading", words, start);
            if (cut == 0 && isYear(words, start)) cut = words.indexOf('年', start) + 1 - start;
            if (cut == 0 && words.charAt(start) == ' ') cut = 1;
            if (cut == 0) break;
            start += cut;
        }
        return words.substring(start);
    }

    private static boolean isYear(String words, int start) {
        int at = start;
        while (at < words.length() && Character.isDigit(words.charAt(at))) at++;
        return at - start == 4 && at < words.length() && words.charAt(at) == '年';
    }

    private String noun(Vocabulary vocabulary) {
        int from = after.startsWith(OF) ? 1 : 0;
        int end = from;
        while (end < after.length()
                && end < LONGEST_NOUN
                && ENDS_OF_SUBJECT.indexOf(after.charAt(end)) < 0
                && !Character.isDigit(after.charAt(end))
                && vocabulary.startingAt("stop", after, end) == 0
                && vocabulary.startingAt("change", after, end) == 0) end++;
        return after.substring(from, end);
    }
}
