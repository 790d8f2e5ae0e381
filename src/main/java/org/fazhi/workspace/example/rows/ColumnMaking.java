package org.fazhi.workspace.example.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CreditCode;

/** Makes the values of one column for all rows of a group (列取值); the same every time, for the seed is. */
final class ColumnMaking {
    private static final Messages MESSAGES = Messages.of(ColumnMaking.class);
    /** How many characters of a credit code come before the one that checks them. */
    private static final int CHECKED = 17;

    private static final List<String> SURNAMES = characters("surnames");
    private static final List<String> GIVEN_NAMES = characters("given_names");

    private final Random random;

    ColumnMaking(Random random) {
        this.random = random;
    }

    /** @param made the columns of the group that were made before, by code */
    List<String> make(Recipe recipe, int rows, Map<String, List<String>> made) {
        return switch (recipe) {
            case Recipe.Fixed(String value) -> Collections.nCopies(rows, value);
            case Recipe.Drawn(List<String> values) -> each(rows, _ -> one(values));
            case Recipe.InTurn(List<String> values) -> inTurn(values, rows);
            case Recipe.Apportioned(Map<String, Integer> parts) -> apportioned(parts, rows);
            case Recipe.Composed(List<List<String>> parts) -> inTurn(composed(parts), rows);
            case Recipe.Several several -> each(rows, _ -> several(several));
            case Recipe.Names(int different) -> inTurn(names(Math.min(different, rows)), rows);
            case Recipe.Numbered numbered -> each(rows, row -> numbered(numbered, row));
            case Recipe.CreditCodes(String beginning) -> each(rows, row -> creditCode(beginning, row));
            case Recipe.Day(LocalDate first, LocalDate last) -> each(rows, _ -> day(first, last));
            case Recipe.DayAfter(String column, int least, int most) ->
                each(rows, row -> dayAfter(of(made, column).get(row), between(least, most)));
            case Recipe.Amount amount -> amounts(amount, rows);
            case Recipe.Raised(String over, Recipe.Amount by) -> raised(of(made, over), amounts(by, rows));
        };
    }

    private static List<String> each(int rows, IntFunction<String> value) {
        return IntStream.range(0, rows).mapToObj(value).toList();
    }

    private static List<String> inTurn(List<String> values, int rows) {
        return each(rows, row -> values.get(row % values.size()));
    }

    private static List<String> of(Map<String, List<String>> made, String column) {
        List<String> values = made.get(column);
        if (values == null) throw new IllegalStateException("the example makes no " + column + " before it is needed");
        return values;
    }

    private List<String> apportioned(Map<String, Integer> parts, int rows) {
        List<String> values = new ArrayList<>();
        parts.forEach((value, times) -> values.addAll(Collections.nCopies(times, value)));
        if (values.size() != rows)
            throw new IllegalStateException("the example divides " + rows + " rows into " + values.size());
        Collections.shuffle(values, random);
        return values;
    }

    private List<String> composed(List<List<String>> parts) {
        List<String> texts = List.of("");
        for (List<String> words : parts)
            texts = texts.stream()
                    .flatMap(text -> words.stream().map(word -> text + word))
                    .toList();
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** So many different names that nobody in particular bears (虚构姓名). */
    private List<String> names(int different) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < different) names.add(name());
        return List.copyOf(names);
    }

    private String name() {
        String second = random.nextInt(3) == 0 ? "" : one(GIVEN_NAMES);
        return one(SURNAMES) + one(GIVEN_NAMES) + second;
    }

    private static List<String> characters(String key) {
        return MESSAGES.say(key).codePoints().mapToObj(Character::toString).toList();
    }

    private String several(Recipe.Several wanted) {
        List<String> shuffled = new ArrayList<>(wanted.values());
        Collections.shuffle(shuffled, random);
        return String.join(
                MESSAGES.say("enumeration"), shuffled.subList(0, (int) between(wanted.least(), wanted.most())));
    }

    private static String numbered(Recipe.Numbered wanted, int row) {
        long different = (long) wanted.last() - wanted.first() + 1;
        String number = String.valueOf(wanted.first() + row % different);
        return wanted.pattern().replace("{}", "0".repeat(Math.max(0, wanted.digits() - number.length())) + number);
    }

    private static String creditCode(String beginning, int row) {
        String number = String.valueOf(row + 1);
        String checked = beginning + "0".repeat(CHECKED - beginning.length() - number.length()) + number;
        return checked + CreditCode.checkCharacter(checked);
    }

    private String day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, ChronoUnit.DAYS.between(first, last))).toString();
    }

    private static String dayAfter(String day, long days) {
        return day.isEmpty() ? "" : LocalDate.parse(day).plusDays(days).toString();
    }

    private List<String> amounts(Recipe.Amount amount, int rows) {
        return switch (amount) {
            case Recipe.Between(long least, long most, int decimals) ->
                each(rows, _ -> written(between(least, most), decimals));
            case Recipe.Shares shares -> {
                long[] divided = new Apportioning(random).divide(shares, rows);
                yield each(rows, row -> written(divided[row], shares.decimals()));
            }
        };
    }

    private static List<String> raised(List<String> over, List<String> by) {
        return each(
                over.size(),
                row -> new BigDecimal(over.get(row))
                        .add(new BigDecimal(by.get(row)))
                        .toPlainString());
    }

    private static String written(long number, int decimals) {
        return BigDecimal.valueOf(number, decimals).toPlainString();
    }

    private long between(long least, long most) {
        return least + random.nextLong(most - least + 1);
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
