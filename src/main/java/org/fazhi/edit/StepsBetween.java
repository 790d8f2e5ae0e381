package org.fazhi.edit;

/** How many edits are undone, and how many done again, on the way from one state to another (途经步数). */
public record StepsBetween(int undone, int redone) {
    public int all() {
        return undone + redone;
    }
}
