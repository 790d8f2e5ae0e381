package org.fazhi.workspace.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.check.Place;
import org.fazhi.language.Messages;

/**
 * One sort of thing that stands against filing a year (报送障碍).
 *
 * @param reasons at least one, in the order of the report
 */
public record Obstacle(Sort sort, List<Reason> reasons) {
    private static final Messages MESSAGES = Messages.of(Obstacle.class);

    /** The gravest first. */
    public enum Sort {
        /** Findings that are errors. */
        ERRORS,
        /** Warnings that nobody has explained. */
        WARNINGS,
        /** Parts of the document that the standard asks for and the settings do not give. */
        UNSET,
        /** Work items and chapters without a text. */
        UNWRITTEN,
        /** Units that have not answered what is collected from them, or whose form is not back as it should be. */
        UNANSWERED,
        /** Forms that came back and that nobody has taken in. */
        UNMERGED,
        /** Work items that are not approved. */
        UNAPPROVED
    }

    /**
     * One thing of the sort.
     *
     * @param place where it is mended
     * @param sentence what it is, as the clerk reads it
     * @param part what the year may be declared to have nothing of, which mends it too
     */
    public record Reason(Place place, String sentence, Optional<ReportPart> part) {
        /** One that is mended at its place only. */
        Reason(Place place, String sentence) {
            this(place, sentence, Optional.empty());
        }
    }

    public Obstacle {
        reasons = List.copyOf(reasons);
    }

    /** Where the first of them is. */
    public Place place() {
        return reasons.getFirst().place();
    }

    /** Whether it consists of findings of the checks. */
    public boolean isFound() {
        return sort == Sort.ERRORS || sort == Sort.WARNINGS;
    }

    /** As the clerk reads it: 3 项错误. */
    public String words() {
        return MESSAGES.say("obstacle." + sort.name(), reasons.size());
    }

    /** The sort, and each of it on a line of its own. */
    public Stream<String> lines() {
        return Stream.concat(
                Stream.of(MESSAGES.say("obstacle.heading", words())),
                reasons.stream().map(reason -> MESSAGES.say("obstacle.reason", reason.sentence())));
    }

    /** The verdict on a year in one sentence: 可以报送, or not yet and why. */
    public static String verdict(int year, List<Obstacle> obstacles) {
        return obstacles.isEmpty()
                ? MESSAGES.say("verdict.ready", year)
                : MESSAGES.say("verdict.not_yet", year, words(obstacles));
    }

    /** All sorts in one line: 3 项错误、1 个单位未报. */
    public static String words(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::words).collect(Collectors.joining(MESSAGES.say("separator")));
    }
}
