package org.fazhi.label;

/**
 * What a row says of the rows around it (邻行): its likeliest indicator, which counts by how sure it is.
 *
 * @param indicator its place
 */
record RowVote(int indicator, double weight) {
    private static final double UNSURE = 0.35;

    static RowVote of(Candidates candidates) {
        int best = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < candidates.count(); i++) {
            double score = candidates.score(i);
            if (score <= first) second = Math.max(second, score);
            else {
                second = first;
                first = score;
                best = candidates.place(i);
            }
        }
        return new RowVote(best, Math.max(0, first - UNSURE) + first - second);
    }
}
