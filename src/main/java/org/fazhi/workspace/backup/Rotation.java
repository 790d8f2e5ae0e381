package org.fazhi.workspace.backup;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay and which are deleted (轮换). The newest few stay; then the last of each hour, day, week, month and
 * year in which there is one, as many as each is counted. Which is the newest is told by steps, and nothing is deleted for
 * its age alone: a clock that was set back or forward must not cost a backup.
 */
final class Rotation {
    /** Stay whatever room they take. */
    static final int ALWAYS = 2;

    private static final int NEWEST = 5;

    /** Spans of time, the longest last: where room runs out, a backup kept for a longer span is deleted later. */
    private enum Span {
        HOUR(24, at -> at.truncatedTo(ChronoUnit.HOURS)),
        DAY(14, LocalDateTime::toLocalDate),
        WEEK(9, at -> at.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
        MONTH(12, YearMonth::from),
        YEAR(10, Year::from);

        private final int count;
        private final Function<LocalDateTime, Object> of;

        Span(int count, Function<LocalDateTime, Object> of) {
            this.count = count;
            this.of = of;
        }
    }

    /** A backup in a folder. */
    record Entry(Path file, BackupName name, long bytes) {
        static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(Entry::name, BackupName.NEWEST_FIRST);
    }

    private Rotation() {}

    /**
     * Those to be deleted.
     *
     * @param limit bytes that the rest may take, beside the two newest
     */
    static List<Entry> letGo(Collection<Entry> all, long limit) {
        List<Entry> newestFirst = all.stream().sorted(Entry.NEWEST_FIRST).toList();
        Map<Entry, Integer> worth = worth(newestFirst);
        List<Entry> gone = new ArrayList<>();
        List<Entry> kept = new ArrayList<>();
        for (int place = 0; place < newestFirst.size(); place++) {
            Entry entry = newestFirst.get(place);
            (place < NEWEST || worth.containsKey(entry) ? kept : gone).add(entry);
        }
        gone.addAll(beyond(limit, kept, worth));
        return gone;
    }

    /** For each backup that is the last of an hour, day, week, month or year, the longest of these spans, as a number. */
    private static Map<Entry, Integer> worth(List<Entry> newestFirst) {
        Map<Entry, Integer> worth = new HashMap<>();
        for (Span span : Span.values()) {
            Set<Object> seen = new HashSet<>();
            for (Entry entry : newestFirst) {
                if (seen.size() == span.count) break;
                if (seen.add(span.of.apply(entry.name().at()))) worth.put(entry, span.ordinal());
            }
        }
        return worth;
    }

    /** What is too much for the room there is: backups kept for the shortest span go first, and of these the oldest. */
    private static List<Entry> beyond(long limit, List<Entry> kept, Map<Entry, Integer> worth) {
        long taken = kept.stream().mapToLong(Entry::bytes).sum();
        List<Entry> gone = new ArrayList<>();
        List<Entry> leastFirst = kept.stream()
                .skip(ALWAYS)
                .sorted(Comparator.comparingInt((Entry entry) -> worth.getOrDefault(entry, -1))
                        .thenComparing(Entry.NEWEST_FIRST.reversed()))
                .toList();
        for (Entry entry : leastFirst) {
            if (taken <= limit) break;
            gone.add(entry);
            taken -= entry.bytes();
        }
        return gone;
    }
}
