package org.fazhi.endurance;

import java.util.Optional;
import java.util.Random;
import org.fazhi.endurance.Announced.Kind;

/** When a session is killed (终止时刻). */
sealed interface KillMoment {

    /** A while after it opened. */
    record After(int milliseconds) implements KillMoment {}

    /** So long after it was started, most often while it opens. */
    record Starting(int milliseconds) implements KillMoment {}

    /** A little after it began a change of this kind, the first time after a while. */
    record During(Kind kind, int notBefore, int milliseconds) implements KillMoment {}

    int SECOND = 1_000;
    int LONG = 120 * SECOND;
    Kind[] AIMS = {
        Kind.IMPORT,
        Kind.CLOSE,
        Kind.REDESIGN,
        Kind.YEAR,
        Kind.UNDO,
        Kind.PASTE,
        Kind.BACKUP,
        Kind.RESTORE,
        Kind.RESTORE_YEAR
    };

    /** @param longOnes share of sessions longer than two minutes, in percent */
    static KillMoment any(Random random, int longOnes, boolean huge) {
        if (random.nextInt(100) < longOnes) return new After(LONG + random.nextInt(30 * SECOND));
        return switch (random.nextInt(8)) {
            case 0 -> new Starting(300 + random.nextInt(2_500));
            case 1, 2, 3 -> {
                Kind kind = huge && random.nextBoolean() ? Kind.HUGE : AIMS[random.nextInt(AIMS.length)];
                yield new During(
                        kind, random.nextInt(20 * SECOND), random.nextInt(kind == Kind.HUGE ? 10 * SECOND : 400));
            }
            default -> {
                double share = random.nextDouble();
                yield new After((int) (60 * SECOND * share * share));
            }
        };
    }

    /** Milliseconds until the kill, if what the session says, so long after it opened, starts the clock. */
    default Optional<Integer> startedBy(String line, long sinceOpened) {
        return switch (this) {
            case Starting _ -> Optional.empty();
            case After(int milliseconds) -> line.startsWith("opened") ? Optional.of(milliseconds) : Optional.empty();
            case During(Kind kind, int notBefore, int milliseconds) ->
                line.startsWith("will " + kind + ":") && sinceOpened >= notBefore
                        ? Optional.of(milliseconds)
                        : Optional.empty();
        };
    }
}
