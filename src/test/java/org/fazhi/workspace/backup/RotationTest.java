package org.fazhi.workspace.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.workspace.backup.Rotation.Entry;

class RotationTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 8, 0);
    private static final long ROOM = Long.MAX_VALUE;

    /** Clocks jump about: each backup is made at any moment of some years. */
    @Provide
    Arbitrary<List<Entry>> backups() {
        Arbitrary<Entry> backup = Combinators.combine(
                        Arbitraries.longs().between(0, 3 * 365 * 24 * 60L),
                        Arbitraries.longs().between(1, 5000),
                        Arbitraries.longs().between(1, 1000))
                .as((minutes, step, bytes) -> entry(START.plusMinutes(minutes), step, bytes));
        return backup.list().ofMaxSize(150).uniqueElements(one -> one.name().step());
    }

    @Property(tries = 300)
    void the_newest_by_step_stay_whatever_the_clock_said_and_however_little_room_there_is(
            @ForAll("backups") List<Entry> all) {
        List<Entry> kept = kept(all, 0);

        assertThat(kept).hasSizeGreaterThanOrEqualTo(Math.min(2, all.size()));
        assertThat(kept).containsAll(newest(all, 2));
    }

    @Property(tries = 300)
    void what_stays_is_within_the_room_or_only_the_two_newest(
            @ForAll("backups") List<Entry> all, @ForAll @net.jqwik.api.constraints.LongRange(max = 20_000) long limit) {
        List<Entry> kept = kept(all, limit);

        long bytes = kept.stream().mapToLong(Entry::bytes).sum();
        assertThat(bytes <= limit || kept.size() <= 2).isTrue();
    }

    @Property(tries = 300)
    void to_rotate_twice_lets_go_of_no_more(@ForAll("backups") List<Entry> all) {
        List<Entry> kept = kept(all, 5000);

        assertThat(Rotation.letGo(kept, 5000)).isEmpty();
    }

    @Property(tries = 300)
    void there_are_never_more_than_spans_and_newest_together(@ForAll("backups") List<Entry> all) {
        assertThat(kept(all, ROOM)).hasSizeLessThanOrEqualTo(5 + 24 + 14 + 9 + 12 + 10);
    }

    @Property(tries = 300)
    void the_last_of_each_of_the_latest_days_stays(@ForAll("backups") List<Entry> all) {
        List<Entry> kept = kept(all, ROOM);

        Map<LocalDate, Entry> lasts = new HashMap<>();
        List<LocalDate> days = new ArrayList<>();
        for (Entry one : newest(all, all.size())) {
            LocalDate day = one.name().at().toLocalDate();
            if (lasts.putIfAbsent(day, one) == null) days.add(day);
        }
        days.stream().limit(14).forEach(day -> assertThat(kept).contains(lasts.get(day)));
    }

    /** A year of work, rotated after each backup, as it is. */
    @Property(tries = 20)
    void after_long_work_something_is_left_of_every_time_that_was(
            @ForAll @net.jqwik.api.constraints.IntRange(min = 1, max = 6) int aDay) {
        List<Entry> kept = new ArrayList<>();
        LocalDateTime last = START;
        long step = 0;
        for (int day = 0; day < 400; day++) {
            for (int one = 0; one < aDay; one++) {
                last = START.plusDays(day).plusHours(one);
                kept.add(entry(last, ++step, 1));
                kept = kept(kept, ROOM);
            }
        }
        for (int days : List.of(0, 1, 2, 6, 13))
            assertThat(oneOf(kept, last.minusDays(days), Duration.ofDays(1))).isTrue();
        for (int weeks : List.of(3, 5, 7))
            assertThat(oneOf(kept, last.minusWeeks(weeks), Duration.ofDays(7))).isTrue();
        for (int months : List.of(3, 6, 10))
            assertThat(oneOf(kept, last.minusMonths(months), Duration.ofDays(31)))
                    .isTrue();
    }

    @Example
    void a_fourth_on_a_day_does_not_cost_the_morning() {
        List<Entry> day = new ArrayList<>();
        for (int hour : List.of(8, 9, 11, 14, 15, 16, 17)) day.add(entry(START.withHour(hour), hour, 1));

        assertThat(Rotation.letGo(day, ROOM)).isEmpty();
    }

    @Example
    void a_clock_set_back_does_not_cost_the_newest() {
        List<Entry> all = new ArrayList<>();
        for (int day = 0; day < 40; day++) all.add(entry(START.plusDays(day), day + 1, 1));
        Entry back = entry(START.minusYears(6), 100, 1);
        all.add(back);

        assertThat(kept(all, 0)).contains(back);
        assertThat(new HashSet<>(kept(all, ROOM))).containsAll(Set.of(back, all.get(39), all.get(38), all.get(30)));
    }

    @Example
    void scripts_of_earlier_versions_are_older_than_all_others() {
        Entry script = new Entry(Path.of("old"), new BackupName(START.plusMinutes(30), OptionalLong.empty()), 1);
        List<Entry> all = new ArrayList<>(List.of(script));
        for (int step = 1; step <= 3; step++) all.add(entry(START, step, 1));

        assertThat(Rotation.letGo(all, 3)).containsExactly(script);
    }

    private static boolean oneOf(List<Entry> kept, LocalDateTime when, Duration span) {
        return kept.stream()
                .map(one -> Duration.between(one.name().at(), when).abs())
                .anyMatch(away -> away.compareTo(span) <= 0);
    }

    private static List<Entry> kept(List<Entry> all, long limit) {
        List<Entry> kept = new ArrayList<>(all);
        kept.removeAll(Rotation.letGo(all, limit));
        return kept;
    }

    private static List<Entry> newest(List<Entry> all, int count) {
        return all.stream()
                .sorted(Comparator.comparingLong(
                                (Entry one) -> one.name().step().getAsLong())
                        .reversed())
                .limit(count)
                .toList();
    }

    private static Entry entry(LocalDateTime at, long step, long bytes) {
        BackupName name = new BackupName(at, OptionalLong.of(step));
        return new Entry(Path.of(name.file()), name, bytes);
    }
}
