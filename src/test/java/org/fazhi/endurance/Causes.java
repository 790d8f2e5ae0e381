package org.fazhi.endurance;

/** A failure with what it came from, in one line (失败原因). */
final class Causes {
    private static final int LONGEST = 160;

    private Causes() {}

    /** The first cause before all others. */
    static String of(Throwable failure) {
        StringBuilder causes = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String words = cause.toString().replace('\n', ' ');
            String shortened = words.substring(0, Math.min(LONGEST, words.length()));
            causes.insert(0, (causes.isEmpty() ? "" : " -> ")).insert(0, shortened);
        }
        return causes.toString();
    }
}
