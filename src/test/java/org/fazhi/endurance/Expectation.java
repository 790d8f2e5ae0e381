package org.fazhi.endurance;

import java.util.Optional;

/**
 * What must stand when a workspace is opened again (应有状态).
 *
 * @param stands after the last change that was finished; empty where nothing is known
 * @param begun the change that was under way, if one was
 * @param kept whether that one had been acknowledged already
 */
record Expectation(Optional<WorkspaceFingerprint> stands, Optional<Announced> begun, boolean kept) {
    static final Expectation NOTHING = new Expectation(Optional.empty(), Optional.empty(), false);

    /** After a line the session said. */
    Expectation after(String line) {
        String[] words = line.split(" ");
        return switch (words[0]) {
            case "will" -> new Expectation(stands, Optional.of(Announced.parse(words[1])), false);
            case "refused" -> new Expectation(stands, Optional.empty(), false);
            case "kept" -> new Expectation(stands, begun, true);
            case "stands" ->
                new Expectation(Optional.of(WorkspaceFingerprint.parse(words[1])), Optional.empty(), false);
            default -> this;
        };
    }

    static Expectation parse(String text) {
        Expectation expectation = NOTHING;
        for (String line : text.split(",")) expectation = expectation.after(line);
        return expectation;
    }

    /** As the lines that led to it. */
    @Override
    public String toString() {
        return stands.map(one -> "stands " + one).orElse("")
                + begun.map(one -> ",will " + one).orElse("")
                + (kept ? ",kept" : "");
    }
}
