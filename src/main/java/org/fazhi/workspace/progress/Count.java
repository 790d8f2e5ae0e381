package org.fazhi.workspace.progress;

/** So many done of so many asked (完成数/应完成数). */
public record Count(int done, int asked) {
    public static final Count NONE = new Count(0, 0);

    public Count plus(Count other) {
        return new Count(done + other.done, asked + other.asked);
    }

    /** One more that was asked for. */
    public Count and(boolean isDone) {
        return new Count(isDone ? done + 1 : done, asked + 1);
    }

    /** From 0 to 1; 1 where nothing is asked. */
    public double share() {
        return asked == 0 ? 1 : (double) done / asked;
    }
}
