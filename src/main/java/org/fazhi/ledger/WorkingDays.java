package org.fazhi.ledger;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which days are worked on (工作日历): Monday to Friday, but for {@linkplain SpecialDay special days}. Of a year for which
 * none are known only the weekends are off.
 */
public final class WorkingDays {
    /** By the notices that the program knows. */
    public static final WorkingDays BUILT_IN = new WorkingDays(StatutoryHolidays.days());

    /** Days, counted from the epoch, that are otherwise than their weekday; sorted. */
    private final int[] exceptions;

    /** Those whose National Day (国庆节) is known: every yearly notice names it, while the one before may name days at their turn. */
    private final Set<Integer> years;

    private WorkingDays(Collection<SpecialDay> days) {
        this(
                days.stream()
                        .filter(SpecialDay::differs)
                        .mapToInt(special -> (int) special.day().toEpochDay())
                        .sorted()
                        .distinct()
                        .toArray(),
                days.stream()
                        .filter(special -> special.day().getMonthValue() == 10
                                && special.day().getDayOfMonth() == 1)
                        .map(special -> special.day().getYear())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private WorkingDays(int[] exceptions, Set<Integer> years) {
        this.exceptions = exceptions;
        this.years = years;
    }

    /** The built-in calendar with what an office knows better. */
    public static WorkingDays with(Collection<SpecialDay> own) {
        return own.isEmpty() ? BUILT_IN : new WorkingDays(specialDays(own));
    }

    /** Every special day that counts, those of the notices with what an office knows better; in order. */
    public static List<SpecialDay> specialDays(Collection<SpecialDay> own) {
        TreeMap<LocalDate, SpecialDay> byDay = new TreeMap<>();
        Stream.concat(StatutoryHolidays.days().stream(), own.stream())
                .forEach(special -> byDay.put(special.day(), special));
        return List.copyOf(byDay.values());
    }

    /** Whether the holidays of the year are known. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean special = Arrays.binarySearch(exceptions, (int) day.toEpochDay()) >= 0;
        return SpecialDay.isWeekday(day) != special;
    }

    /** The so manieth working day after a day. */
    LocalDate plus(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int left = workingDays; left > 0; left--) last = onOrAfter(last.plusDays(1));
        return last;
    }

    LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) working = working.plusDays(1);
        return working;
    }

    /** Its days in the form that {@link #isLate} takes them in. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(exceptions.length * Integer.BYTES);
        IntStream.of(exceptions).forEach(bytes::putInt);
        return bytes.array();
    }

    /** Whether something was done after its time, by the calendar in these bytes; called by the database engine. */
    public static boolean isLate(LocalDate begun, LocalDate done, int length, String unit, byte[] calendar) {
        if (begun == null || done == null) return false;
        int[] exceptions = new int[calendar.length / Integer.BYTES];
        ByteBuffer.wrap(calendar).asIntBuffer().get(exceptions);
        TimeLimit limit = new TimeLimit(length, TimeLimit.Unit.valueOf(unit));
        return done.isAfter(limit.lastDay(begun, new WorkingDays(exceptions, Set.of())));
    }
}
