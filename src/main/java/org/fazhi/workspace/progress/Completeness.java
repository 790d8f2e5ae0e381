package org.fazhi.workspace.progress;

/** So many done of so many wanted (完成数/应完成数). */
public record Completeness(int done, int wanted) {
    public static final Completeness NONE = new Completeness(0, 0);

    public Completeness plus(Completeness other) {
        return new Completeness(done + other.done, wanted + other.wanted);
    }

    /** One more that is wanted. */
    public Completeness and(boolean isDone) {
        return new Completeness(isDone ? done + 1 : done, wanted + 1);
    }

    /** Whether all that is wanted is done. */
    public boolean isWhole() {
        return done == wanted;
    }

    /** From 0 to 1; 1 where nothing is wanted. */
    public double share() {
        return wanted == 0 ? 1 : (double) done / wanted;
    }
}
