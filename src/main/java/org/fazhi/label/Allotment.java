package org.fazhi.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Gives each row an indicator of its own (分配), the surest pair first: what one row means, another does not. In place of
 * the best sum over the sheet it has the surest rows go first, so that one more odd row changes none that is sure.
 */
final class Allotment {
    static final int NONE = -1;
    private static final double LEAST = 0.3;
    /** What is further behind a row's likeliest indicator than this is not given to it for want of that. */
    private static final double BEHIND = 0.4;

    private final int[] indicators;
    private final boolean[] given;

    private record Pair(int row, int indicator, double score) {}

    /** @param certain the indicator that each row certainly means, or {@link #NONE} */
    Allotment(List<Candidates> rows, int[] certain, int known) {
        indicators = certain.clone();
        given = new boolean[known];
        Arrays.stream(certain).filter(one -> one != NONE).forEach(one -> given[one] = true);
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (certain[row] != NONE) continue;
            Candidates likely = rows.get(row).from(Math.max(LEAST, rows.get(row).highest() - BEHIND));
            for (int i = 0; i < likely.count(); i++)
                if (!given[likely.place(i)]) pairs.add(new Pair(row, likely.place(i), likely.score(i)));
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.score()));
        pairs.forEach(this::give);
    }

    private void give(Pair pair) {
        if (indicators[pair.row()] != NONE || given[pair.indicator()]) return;
        indicators[pair.row()] = pair.indicator();
        given[pair.indicator()] = true;
    }

    boolean isOf(int row, int indicator) {
        return indicators[row] == indicator;
    }
}
