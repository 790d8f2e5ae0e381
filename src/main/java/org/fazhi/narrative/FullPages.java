package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills the pages of a document whose headings stay with their text (调整字距, 7.3.5.5): where a heading would go on and
 * leave the foot of a page empty, a paragraph above is set a little wider, 27 characters to a line, and so takes a
 * line more. Of all ways to choose such paragraphs the one is found that suits the most programs with the
 * fewest of them, by going through the document once with the best way to every place on the page.
 *
 * @param programs ways to break lines, with how much each matters
 * @param smallestShift how far the text may move up at most, {@code largestShift} down
 */
record FullPages(
        List<Block> blocks, int colophonRows, Map<TextMetrics, Integer> programs, int smallestShift, int largestShift) {
    private static final int ROWS = PageFlow.ROWS;

    /** So many ways are followed at once: more find nothing better. */
    private static final int MOST_WAYS = 12_000;

    private static final int NO_ROOM_FOR_THE_END = 10_000;
    private static final int EMPTY_FOOT = 400;
    private static final int BLANK_FOOT = 30;
    private static final int CLOSE_END = 4;

    /**
     * What was found.
     *
     * @param shift by how many lines the text moves down
     * @param spaced which of the blocks are set wider
     */
    record Filling(int shift, Map<Integer, Spacing> spaced) {
        Filling {
            spaced = Map.copyOf(spaced);
        }
    }

    /** A way to a place: rows on the page in each program, and the paragraph just set on it. */
    private record Way(List<Integer> onPage, int cost, int shift, Spacing spacing, Optional<Way> before) {}

    Filling filling() {
        List<TextMetrics> metrics = List.copyOf(programs.keySet());
        int lastWords = lastWords();
        List<Way> ways = new ArrayList<>();
        for (int shift = smallestShift; shift <= largestShift; shift++) {
            int first = Math.floorMod(shift, ROWS);
            ways.add(new Way(
                    metrics.stream().map(_ -> first).toList(),
                    Math.abs(shift),
                    shift,
                    Spacing.CLOSE,
                    Optional.empty()));
        }
        for (int at = 0; at <= lastWords; at++) ways = after(at, ways, metrics);
        List<Integer> tails = metrics.stream()
                .map(one -> new BlockRows(one).of(blocks.subList(lastWords + 1, blocks.size())) + colophonRows)
                .toList();
        Way best = ways.stream()
                .min(Comparator.comparingInt(way -> way.cost() + costOfEnd(way, tails, metrics)))
                .orElseThrow();
        return new Filling(best.shift(), spaced(best, lastWords));
    }

    private static Map<Integer, Spacing> spaced(Way best, int lastWords) {
        Map<Integer, Spacing> spaced = new HashMap<>();
        Way way = best;
        for (int at = lastWords; at >= 0; at--) {
            if (way.spacing() != Spacing.CLOSE) spaced.put(at, way.spacing());
            way = way.before().orElseThrow();
        }
        return spaced;
    }

    private List<Way> after(int at, List<Way> ways, List<TextMetrics> metrics) {
        Map<List<Integer>, Way> best = new HashMap<>();
        Map<List<Integer>, Spacing> choices = choices(blocks.get(at), metrics);
        List<Integer> together = metrics.stream()
                .map(one -> PageFlow.keptTogether(blocks, at, new BlockRows(one)))
                .toList();
        for (Way way : ways)
            choices.forEach((rows, spacing) -> keep(best, step(way, at, rows, spacing, together, metrics)));
        return best.values().stream()
                .sorted(Comparator.comparingInt(Way::cost))
                .limit(MOST_WAYS)
                .toList();
    }

    /** The spacings that differ in how many lines they take, the closest of each. */
    private static Map<List<Integer>, Spacing> choices(Block block, List<TextMetrics> metrics) {
        Map<List<Integer>, Spacing> choices = new LinkedHashMap<>();
        if (block instanceof Block.Body body)
            for (Spacing spacing : Spacing.values()) choices.putIfAbsent(rows(body.spaced(spacing), metrics), spacing);
        else choices.put(rows(block, metrics), Spacing.CLOSE);
        return choices;
    }

    private static void keep(Map<List<Integer>, Way> best, Way way) {
        best.merge(way.onPage(), way, (one, other) -> one.cost() <= other.cost() ? one : other);
    }

    private Way step(
            Way way, int at, List<Integer> rows, Spacing spacing, List<Integer> together, List<TextMetrics> metrics) {
        List<Integer> onPage = new ArrayList<>();
        int cost = way.cost() + spacing.cost();
        for (int program = 0; program < metrics.size(); program++) {
            int weight = programs.get(metrics.get(program));
            int row = way.onPage().get(program);
            if (row + together.get(program) > ROWS) {
                row = 0;
                cost += EMPTY_FOOT * weight;
            }
            if (row == ROWS - 1 && isBlankAboveAttachments(at)) cost += BLANK_FOOT * weight;
            onPage.add((row + rows.get(program)) % ROWS);
        }
        return new Way(onPage, cost, way.shift(), spacing, Optional.of(way));
    }

    private boolean isBlankAboveAttachments(int at) {
        return at + 1 < blocks.size() && blocks.get(at + 1) instanceof Block.Attachments;
    }

    private int costOfEnd(Way way, List<Integer> tails, List<TextMetrics> metrics) {
        int cost = 0;
        for (int program = 0; program < metrics.size(); program++) {
            int tail = tails.get(program);
            if (tail == 0) continue;
            int onLastPage = Math.floorMod(way.onPage().get(program) - 1, ROWS) + 1;
            int weight = programs.get(metrics.get(program));
            if (onLastPage + tail > ROWS) cost += NO_ROOM_FOR_THE_END * weight;
            else if (onLastPage + tail == ROWS || onLastPage == 1) cost += CLOSE_END * weight;
        }
        return cost;
    }

    private int lastWords() {
        int last = blocks.size() - 1;
        while (last > 0 && !LastPageFit.carriesWords(blocks.get(last))) last--;
        return last;
    }

    private static List<Integer> rows(Block block, List<TextMetrics> metrics) {
        return metrics.stream().map(one -> new BlockRows(one).of(block)).toList();
    }
}
