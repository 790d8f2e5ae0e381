package org.fazhi.workspace.progress;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.check.Place;
import org.fazhi.language.Messages;

/** One sort of thing that stands against filing a year (报送障碍): how many there are, and where the first of them is. */
public sealed interface Obstacle {
    int count();

    Place place();

    /** Findings that are errors. */
    record Errors(int count, Place place) implements Obstacle {}

    /** Warnings that nobody has explained. */
    record Warnings(int count, Place place) implements Obstacle {}

    /** Work items that are not approved. */
    record Unapproved(int count, Place place) implements Obstacle {}

    /** Units that have not answered what is collected from them. */
    record Unanswered(int count, Place place) implements Obstacle {}

    /** Work items without a text. */
    record Unwritten(int count, Place place) implements Obstacle {}

    /** As the clerk reads it: 3 项错误. */
    default String words() {
        Messages messages = Messages.of(Obstacle.class);
        return switch (this) {
            case Errors _ -> messages.say("obstacle.errors", count());
            case Warnings _ -> messages.say("obstacle.warnings", count());
            case Unapproved _ -> messages.say("obstacle.unapproved", count());
            case Unanswered _ -> messages.say("obstacle.unanswered", count());
            case Unwritten _ -> messages.say("obstacle.unwritten", count());
        };
    }

    /** The verdict on a year in one sentence: 可以报送, or not yet and why. */
    static String verdict(int year, List<Obstacle> obstacles) {
        Messages messages = Messages.of(Obstacle.class);
        if (obstacles.isEmpty()) return messages.say("verdict.ready", year);
        String all = obstacles.stream().map(Obstacle::words).collect(Collectors.joining(messages.say("separator")));
        return messages.say("verdict.not_yet", year, all);
    }
}
