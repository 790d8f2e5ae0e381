package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.label.Label;
import org.fazhi.language.PlainWriting;

/**
 * What the names of rows belong to (上级名称): the heading line above them, and the label above that 其中, ①, (1) or an
 * indent divides. Rows are told in their order.
 */
final class RowPaths {
    private static final List<Pattern> NUMBERING = List.of(
            Pattern.compile("^第?[一二三四五六七八九十]{1,3}(?:[、.]|部分).*"),
            Pattern.compile("^[(][一二三四五六七八九十]{1,3}[)].*"),
            Pattern.compile("^\\d{1,2}(?:、|[.](?!\\d)).*"),
            Pattern.compile("^\\d{1,2}[.]\\d{1,2}(?![.\\d]).*"),
            Pattern.compile("^(?:[(]\\d{1,2}[)]|\\d{1,2}[)]|\\d{1,2}(?:[.]\\d{1,2}){2}).*"));
    private static final Pattern AMONG = Pattern.compile("^[\\d、.()一二三四五六七八九十\\s#]{0,6}其中.*");
    private static final Pattern MARK = Pattern.compile(
            "^(?:第?[一二三四五六七八九十]{1,3}(?:[、.]|部分)|[(][一二三四五六七八九十\\d]{1,3}[)]|\\d{1,2}(?:[.]\\d{1,2}){1,2}(?!\\d)[、.)]?|\\d{1,2}[、.)](?!\\d))?\\s*(?:其中\\s*[:]?|#)?");

    private static final String NUMBERING_BEGINS = "第一二三四五六七八九十其";

    /** Any label that is not numbered; indented ones come below it. */
    private static final int PLAIN = 10;

    private static final int CIRCLED = NUMBERING.size();

    private static final int AMONG_RANK = 60;
    private static final int DEEPEST_INDENT = 40;

    /** @param heads whether it stands alone in its row, over the rows that follow */
    private record Step(int rank, String name, boolean heads) {}

    private final List<Step> stack = new ArrayList<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    /** A line that heads the rows below it: 二、制度建设. */
    void head(String text) {
        int rank = Math.min(rank(text), PLAIN);
        if (rank == PLAIN) stack.clear();
        else pop(rank);
        stack.add(new Step(rank, bare(text), true));
    }

    /** What the row of this name belongs to, the outermost first. @param text with the blanks before it */
    List<String> above(String text) {
        int rank = rank(text);
        pop(rank == AMONG_RANK ? Math.min(numbered(PlainWriting.of(text).strip()) + 1, AMONG_RANK) : rank);
        List<String> above = stack.stream()
                .filter(step -> rank != PLAIN || step.heads())
                .map(Step::name)
                .toList();
        stack.add(new Step(rank, bare(text), false));
        return above;
    }

    /** Whether a name says by itself that it divides the one above: 其中, (1), ①. */
    static boolean isPart(String text) {
        int rank = rankOf(text);
        return rank == AMONG_RANK || rank == CIRCLED || rank == CIRCLED - 1;
    }

    private void pop(int rank) {
        while (!stack.isEmpty()
                && stack.getLast().rank() >= rank
                && !(stack.getLast().heads() && rank >= PLAIN)) stack.removeLast();
    }

    private int rank(String text) {
        return ranks.computeIfAbsent(text, RowPaths::rankOf);
    }

    private static int rankOf(String text) {
        if (isPlain(text)) return PLAIN;
        String plain = PlainWriting.of(text);
        String bare = plain.strip();
        if (isCircled(text.strip())) return CIRCLED;
        if (AMONG.matcher(bare).matches()) return AMONG_RANK;
        int numbered = numbered(bare);
        if (numbered < NUMBERING.size()) return numbered;
        int indent = 0;
        while (indent < plain.length() && Character.isWhitespace(plain.charAt(indent))) indent++;
        return PLAIN + Math.min(indent, DEEPEST_INDENT);
    }

    /** As nearly all names are: it begins with no sign of numbering, nor with a blank. */
    private static boolean isPlain(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0)) && NUMBERING_BEGINS.indexOf(text.charAt(0)) < 0;
    }

    private static boolean isCircled(String text) {
        return !text.isEmpty() && '①' <= text.charAt(0) && text.charAt(0) <= '⑳';
    }

    /** How deep a numbering leads; deeper than any where there is none. */
    private static int numbered(String bare) {
        int rank = 0;
        while (rank < NUMBERING.size() && !NUMBERING.get(rank).matcher(bare).matches()) rank++;
        return rank < NUMBERING.size() ? rank : AMONG_RANK;
    }

    /** The name without numbering and 其中. */
    static String bare(String text) {
        if (isPlain(text)) return text.strip();
        String plain = isCircled(text.strip()) ? text.strip().substring(1).strip() : text.strip();
        String narrow = PlainWriting.of(plain);
        Matcher mark = MARK.matcher(narrow);
        int begin = mark.lookingAt() ? mark.end() : 0;
        String bare = (narrow.length() == plain.length() ? plain : narrow)
                .substring(begin)
                .strip();
        return bare.isEmpty() || Label.of(bare).key().isEmpty() ? plain : bare;
    }
}
