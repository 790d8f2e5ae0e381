package org.fazhi.workspace.example.rows;

import java.util.Random;

/** Divides a total into whole shares of random size (分摊): to the last one, none below the least or above the most. */
final class Apportioning {
    private final Random random;

    Apportioning(Random random) {
        this.random = random;
    }

    long[] divide(Recipe.Shares wanted, int shares) {
        long rest = wanted.total() - wanted.least() * shares;
        if (rest < 0 || wanted.most() < wanted.total() / Math.max(shares, 1))
            throw new IllegalStateException("the example's " + wanted + " cannot be divided by " + shares);
        long room = wanted.most() - wanted.least();
        double[] weights = random.doubles(shares, 0.2, 1).toArray();
        double sum = 0;
        for (double weight : weights) sum += weight;
        long[] divided = new long[shares];
        long given = 0;
        for (int i = 0; i < shares; i++) {
            long share = Math.min(room, (long) Math.floor(rest * weights[i] / sum));
            divided[i] = wanted.least() + share;
            given += share;
        }
        giveOut(divided, rest - given, wanted.most());
        return divided;
    }

    private void giveOut(long[] divided, long left, long most) {
        while (left > 0) {
            int chosen = random.nextInt(divided.length);
            if (divided[chosen] >= most) continue;
            divided[chosen]++;
            left--;
        }
    }
}
