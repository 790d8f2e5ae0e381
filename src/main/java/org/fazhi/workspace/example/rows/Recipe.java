package org.fazhi.workspace.example.rows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the values of one column are made for a group of rows (取值办法), each as a clerk would write it. */
sealed interface Recipe {

    /** The same in every row. */
    record Fixed(String value) implements Recipe {}

    /** Drawn at random; what stands in the list twice comes twice as often. */
    record Drawn(List<String> values) implements Recipe {
        public Drawn {
            values = List.copyOf(values);
        }
    }

    /** One after the other, from the beginning again after the last. */
    record InTurn(List<String> values) implements Recipe {
        public InTurn {
            values = List.copyOf(values);
        }
    }

    /** Each value in exactly so many rows. */
    record Apportioned(Map<String, Integer> rows) implements Recipe {
        public Apportioned {
            rows = new LinkedHashMap<>(rows);
        }
    }

    /** Texts put together of one word from each list, none twice before all have come. */
    record Composed(List<List<String>> parts) implements Recipe {
        public Composed {
            parts = parts.stream().map(List::copyOf).toList();
        }
    }

    /** Some of the values, written as an enumeration. */
    record Several(List<String> values, int least, int most) implements Recipe {
        public Several {
            values = List.copyOf(values);
        }
    }

    /** Made-up names of persons, so many different ones in turn. */
    record Names(int different) implements Recipe {}

    /** A running number in place of {@code {}}, from the first again after the last. */
    record Numbered(String pattern, int first, int last, int digits) implements Recipe {}

    /** Credit codes that begin like this and go on with a running number and the check character. */
    record CreditCodes(String beginning) implements Recipe {}

    /** A day within these, which are part of it. */
    record Day(LocalDate first, LocalDate last) implements Recipe {}

    /** Some days after the day in another column. */
    record DayAfter(String column, int least, int most) implements Recipe {}

    /** A number, counted in the last of its decimals. */
    sealed interface Amount extends Recipe {
        int decimals();
    }

    record Between(long least, long most, int decimals) implements Amount {}

    /** Numbers that come to exactly this together. */
    record Shares(long total, long least, long most, int decimals) implements Amount {}

    /** So much more than the number in another column. */
    record Raised(String over, Amount by) implements Recipe {}
}
