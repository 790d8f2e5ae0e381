package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills the pages of a document whose headings stay with their text (调整字距, 7.3.5.5): where a heading would go on and
 * leave the foot of a page empty, a paragraph above is set a little wider and so takes a line more. Where none grows by
 * what is wanted, a blank line above a heading fills the page. Of all ways to choose them the one is found that suits
 * the most programs with the fewest of them, by going through the document with the best way to every place on the page.
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
    private static final int BLANK_TOP = 100;
    private static final int CLOSE_END = 4;

    /**
     * What was found.
     *
     * @param shift by how many lines the text moves down
     * @param spaced which of the blocks are set wider
     * @param blanksAbove above which of the blocks stands a blank line
     */
    record Filling(int shift, Map<Integer, Spacing> spaced, Set<Integer> blanksAbove) {
        Filling {
            spaced = Map.copyOf(spaced);
            blanksAbove = Set.copyOf(blanksAbove);
        }

        static Filling moved(int shift) {
            return new Filling(shift, Map.of(), Set.of());
        }
    }

    /** How a paragraph may be set: the lines it takes in each program. */
    private record Choice(List<Integer> rows, Spacing spacing, boolean blankAbove, int cost) {
        Choice withBlankAbove(int price) {
            return new Choice(rows, spacing, true, cost + price);
        }
    }

    /**
     * A way to a place.
     *
     * @param onPage rows taken on the page in each program
     * @param faults the part of the cost that is for pages above their foot and an end without room
     * @param choice how the last paragraph was set; none at the beginning
     */
    private record Way(
            List<Integer> onPage, int cost, int faults, int shift, Optional<Choice> choice, Optional<Way> before) {
        Way dearer(int price, int furtherFaults) {
            return new Way(onPage, cost + price + furtherFaults, faults + furtherFaults, shift, choice, before);
        }
    }

    /** Dearer means are sought only where the cheaper leave a fault. */
    Filling filling() {
        Way best = best(FillingMeans.NATURAL_WIDTH);
        for (FillingMeans means : List.of(FillingMeans.BLANKS_ABOVE_HEADINGS, FillingMeans.BLANKS_ABOVE_ANY)) {
            if (best.faults() == 0) break;
            Way further = best(means);
            if (further.cost() < best.cost()) best = further;
        }
        return filling(best);
    }

    private Way best(FillingMeans means) {
        List<TextMetrics> metrics = List.copyOf(programs.keySet());
        int lastWords = lastWords();
        List<Way> ways = new ArrayList<>();
        for (int shift = smallestShift; shift <= largestShift; shift++) {
            int first = Math.floorMod(shift, ROWS);
            List<Integer> rows = metrics.stream().map(_ -> first).toList();
            ways.add(new Way(rows, Math.abs(shift), 0, shift, Optional.empty(), Optional.empty()));
        }
        for (int at = 0; at <= lastWords; at++) ways = after(at, ways, metrics, means);
        List<Integer> tails = metrics.stream()
                .map(one -> new BlockRows(one).of(blocks.subList(lastWords + 1, blocks.size())) + colophonRows)
                .toList();
        return ways.stream()
                .map(way -> ended(way, tails, metrics))
                .min(Comparator.comparingInt(Way::cost))
                .orElseThrow();
    }

    private Filling filling(Way best) {
        Map<Integer, Spacing> spaced = new HashMap<>();
        Set<Integer> blanksAbove = new HashSet<>();
        Way way = best;
        for (int at = lastWords(); at >= 0; at--) {
            Choice choice = way.choice().orElseThrow();
            if (choice.spacing() != Spacing.CLOSE) spaced.put(at, choice.spacing());
            if (choice.blankAbove()) blanksAbove.add(at);
            way = way.before().orElseThrow();
        }
        return new Filling(best.shift(), spaced, blanksAbove);
    }

    private List<Way> after(int at, List<Way> ways, List<TextMetrics> metrics, FillingMeans means) {
        Map<List<Integer>, Way> best = new HashMap<>();
        List<Choice> choices = choices(at, metrics, means);
        List<Integer> together = metrics.stream()
                .map(one -> PageFlow.keptTogether(blocks, at, new BlockRows(one)))
                .toList();
        for (Way way : ways) for (Choice choice : choices) keep(best, step(way, at, choice, together, metrics));
        return best.values().stream()
                .sorted(Comparator.comparingInt(Way::cost))
                .limit(MOST_WAYS)
                .toList();
    }

    /** The spacings that differ in how many lines they take, the closest of each; or a blank line above. */
    private List<Choice> choices(int at, List<TextMetrics> metrics, FillingMeans means) {
        Block block = blocks.get(at);
        Choice asItIs = new Choice(rows(block, metrics), Spacing.CLOSE, false, 0);
        List<Choice> choices = new ArrayList<>(List.of(asItIs));
        if (block instanceof Block.Body body && !isFirstBody(at)) {
            Block.Body wider = body.spaced(Spacing.NATURAL);
            List<Integer> rows = rows(wider, metrics);
            boolean isSure = metrics.stream().allMatch(one -> new BlockRows(one).isSure(wider));
            if (isSure && !rows.equals(asItIs.rows()))
                choices.add(new Choice(rows, Spacing.NATURAL, false, Spacing.NATURAL.cost()));
        }
        if (mayHaveBlankAbove(at))
            means.blankAbove(block).ifPresent(price -> choices.add(asItIs.withBlankAbove(price)));
        return choices;
    }

    /** The first paragraph shows that 28 characters stand on a line. */
    private boolean isFirstBody(int at) {
        return blocks.subList(0, at).stream().noneMatch(Block.Body.class::isInstance);
    }

    private boolean mayHaveBlankAbove(int at) {
        return at > 0
                && LastPageFit.carriesWords(blocks.get(at - 1))
                && !(blocks.get(at - 1) instanceof Block.Heading heading && heading.staysWithNext());
    }

    private static void keep(Map<List<Integer>, Way> best, Way way) {
        best.merge(way.onPage(), way, (one, other) -> one.cost() <= other.cost() ? one : other);
    }

    private Way step(Way way, int at, Choice choice, List<Integer> together, List<TextMetrics> metrics) {
        List<Integer> onPage = new ArrayList<>();
        int cost = way.cost() + choice.cost();
        int faults = way.faults();
        for (int program = 0; program < metrics.size(); program++) {
            int weight = programs.get(metrics.get(program));
            int row = way.onPage().get(program);
            boolean emptyFoot = false;
            if (choice.blankAbove()) {
                if (row == 0) cost += BLANK_TOP * weight;
                emptyFoot = row == ROWS - 1;
                row = (row + 1) % ROWS;
            }
            if (row + together.get(program) > ROWS) {
                row = 0;
                emptyFoot = true;
            }
            if (emptyFoot) faults += EMPTY_FOOT * weight;
            if (row == ROWS - 1 && isBlankAboveAttachments(at)) cost += BLANK_FOOT * weight;
            onPage.add((row + choice.rows().get(program)) % ROWS);
        }
        return new Way(
                onPage, cost + faults - way.faults(), faults, way.shift(), Optional.of(choice), Optional.of(way));
    }

    private boolean isBlankAboveAttachments(int at) {
        return at + 1 < blocks.size() && blocks.get(at + 1) instanceof Block.Attachments;
    }

    private Way ended(Way way, List<Integer> tails, List<TextMetrics> metrics) {
        int cost = 0;
        int faults = 0;
        for (int program = 0; program < metrics.size(); program++) {
            int tail = tails.get(program);
            if (tail == 0) continue;
            int onLastPage = Math.floorMod(way.onPage().get(program) - 1, ROWS) + 1;
            int weight = programs.get(metrics.get(program));
            if (onLastPage + tail > ROWS) faults += NO_ROOM_FOR_THE_END * weight;
            else if (onLastPage + tail == ROWS || onLastPage == 1) cost += CLOSE_END * weight;
        }
        return way.dearer(cost, faults);
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
