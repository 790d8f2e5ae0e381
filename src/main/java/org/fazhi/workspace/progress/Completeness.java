package org.fazhi.workspace.progress;

/** So many done of so many asked (完成数/应完成数). */
public record Completeness(int done, int asked) {
    public static final Completeness NONE = new Completeness(0, 0);

    public Completeness plus(Completeness other) {
        return new Completeness(done + other.done, asked + other.asked);
    }

    /** One more that was asked for. */
    public Completeness and(boolean isDone) {
        return new Completeness(isDone ? done + 1 : done, asked + 1);
    }

    /** From 0 to 1; 1 where nothing is asked. */
    public double share() {
        return asked == 0 ? 1 : (double) done / asked;
    }
}
