package org.fazhi.formula;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An indicator named in a formula, of the same year or another (指标引用): 承诺审批时限, 承诺审批时限@上年,
 * 承诺审批时限@2019.
 *
 * @param name name of the indicator
 */
public record Reference(String name, YearShift shift) {

    /** Which year is meant, seen from the year the formula is for. */
    public sealed interface YearShift {
        int from(int year);

        /** As written after the name, empty for the same year. */
        String written();
    }

    /** So many years back; 0 is the same year. */
    public record YearsBack(int years) implements YearShift {
        @Override
        public int from(int year) {
            return year - years;
        }

        @Override
        public String written() {
            return switch (years) {
                case 0 -> "";
                case 1 -> "@上年";
                default -> "@前年";
            };
        }
    }

    /** One certain year. */
    public record InYear(int year) implements YearShift {
        @Override
        public int from(int year) {
            return this.year;
        }

        @Override
        public String written() {
            return "@" + year;
        }
    }

    static final YearShift SAME_YEAR = new YearsBack(0);
    private static final Map<String, YearShift> WORDS =
            Map.of("本年", SAME_YEAR, "上年", new YearsBack(1), "去年", new YearsBack(1), "前年", new YearsBack(2));
    private static final Pattern CALENDAR_YEAR = Pattern.compile("(\\d{4})年?");

    /** The shift written after the @; empty when it is none. */
    static Optional<YearShift> shift(String written) {
        Matcher calendarYear = CALENDAR_YEAR.matcher(written);
        return calendarYear.matches()
                ? Optional.of(new InYear(Integer.parseInt(calendarYear.group(1))))
                : Optional.ofNullable(WORDS.get(written));
    }

    /** As written in a formula, without quotes. */
    public String written() {
        return name + shift.written();
    }

    public boolean isSameYear() {
        return shift.equals(SAME_YEAR);
    }
}
