package org.fazhi.workspace.example.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads recipes as they stand in the example's files: a plain value, or a mapping whose first word says what it is. */
final class RecipeReader {
    private static final long NO_LIMIT = Long.MAX_VALUE;

    private RecipeReader() {}

    static Recipe read(Object written) {
        return written instanceof Map<?, ?> map ? read(words(map)) : new Recipe.Fixed(String.valueOf(written));
    }

    private static Recipe read(Map<String, Object> words) {
        String kind = words.keySet().iterator().next();
        return switch (kind) {
            case "any" -> new Recipe.Drawn(list(words.get("any")));
            case "turn" -> new Recipe.InTurn(list(words.get("turn")));
            case "each" -> new Recipe.Apportioned(rows(words.get("each")));
            case "parts" -> new Recipe.Composed(lists(words.get("parts")));
            case "several" ->
                new Recipe.Several(list(words.get("several")), whole(words, "least"), whole(words, "most"));
            case "names" -> new Recipe.Names(whole(words, "names"));
            case "number" -> numbered(words);
            case "credit_code" -> new Recipe.CreditCodes(String.valueOf(words.get("credit_code")));
            case "from" -> new Recipe.Day(day(words, "from"), day(words, "to"));
            case "after" ->
                new Recipe.DayAfter(String.valueOf(words.get("after")), whole(words, "least"), whole(words, "most"));
            case "over" -> new Recipe.Raised(String.valueOf(words.get("over")), amount(words(words.get("by"))));
            case "total", "least" -> amount(words);
            default -> throw new IllegalStateException("the example knows no recipe " + kind);
        };
    }

    private static Recipe numbered(Map<String, Object> words) {
        int first = words.containsKey("first") ? whole(words, "first") : 1;
        int last = words.containsKey("last") ? whole(words, "last") : Integer.MAX_VALUE;
        int digits = words.containsKey("digits") ? whole(words, "digits") : 1;
        return new Recipe.Numbered(String.valueOf(words.get("number")), first, last, digits);
    }

    private static Recipe.Amount amount(Map<String, Object> words) {
        int decimals = words.containsKey("decimals") ? whole(words, "decimals") : 0;
        long least = words.containsKey("least") ? scaled(words, "least", decimals) : 0;
        long most = words.containsKey("most") ? scaled(words, "most", decimals) : NO_LIMIT;
        return words.containsKey("total")
                ? new Recipe.Shares(scaled(words, "total", decimals), least, most, decimals)
                : new Recipe.Between(least, most, decimals);
    }

    static Map<String, Object> words(Object written) {
        Map<String, Object> words = new LinkedHashMap<>();
        ((Map<?, ?>) written).forEach((key, value) -> words.put(String.valueOf(key), value));
        return words;
    }

    private static Map<String, Integer> rows(Object written) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        words(written).forEach((value, number) -> rows.put(value, Integer.valueOf(String.valueOf(number))));
        return rows;
    }

    private static List<String> list(Object written) {
        return ((List<?>) written).stream().map(String::valueOf).toList();
    }

    private static List<List<String>> lists(Object written) {
        return ((List<?>) written).stream().map(RecipeReader::list).toList();
    }

    private static int whole(Map<String, Object> words, String key) {
        return Integer.parseInt(String.valueOf(words.get(key)));
    }

    private static long scaled(Map<String, Object> words, String key, int decimals) {
        return new BigDecimal(String.valueOf(words.get(key)))
                .movePointRight(decimals)
                .longValueExact();
    }

    private static LocalDate day(Map<String, Object> words, String key) {
        return LocalDate.parse(String.valueOf(words.get(key)));
    }
}
