package org.fazhi.excel.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name of a unit as it stands in a cell (单位写法): without numbering, with what the brackets behind it say, such as
 * 区发改局（简称“发改局”） or 区人社局（原区劳动局）.
 */
record WrittenName(String name, String shortName, List<String> aliases) {
    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:[(（]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[)）、.．]|[①-⑳])\\s*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern QUOTES = Pattern.compile("[“”\"\u300c\u300d《》*＊]");
    private static final String BETWEEN = "、，,;；";
    private static final Pattern BETWEEN_ALIASES = Pattern.compile("[、，,;；/／|\\n\\s\\u3000]+");

    static WrittenName of(String text) {
        Brackets brackets = Brackets.of(NUMBERING.matcher(plain(text)).replaceFirst(""));
        String inside = brackets.inside();
        String called = without(inside, ListWords.shortWords());
        if (!called.equals(inside)) return new WrittenName(brackets.outside(), called, List.of());
        String other = without(inside, ListWords.aliasWords());
        boolean meansAnother = !other.equals(inside) || ListWords.isLikely(inside);
        if (!inside.isEmpty() && meansAnother)
            return new WrittenName(brackets.outside(), "", aliases(withoutMark(other)));
        boolean isRemark = inside.chars().anyMatch(Character::isDigit) || inside.isEmpty();
        return new WrittenName(isRemark ? brackets.outside() : brackets.outside() + "（" + inside + "）", "", List.of());
    }

    /** 加挂区体育局牌子 names 区体育局. */
    private static String withoutMark(String text) {
        return text.endsWith("牌子") ? text.substring(0, text.length() - 2) : text;
    }

    private static String without(String inside, List<String> beginnings) {
        for (String beginning : beginnings) {
            if (inside.startsWith(beginning)) {
                String rest = inside.substring(beginning.length());
                return rest.startsWith("：") || rest.startsWith(":") ? rest.substring(1) : rest;
            }
        }
        return inside;
    }

    /** All names in a cell; one that was broken into lines stays one. */
    static List<String> split(String cell) {
        List<String> parts = new ArrayList<>();
        for (String line : cells(cell)) parts.addAll(between(line));
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static List<String> cells(String cell) {
        for (String between : List.of("[\\r\\n]+", "[\\s\\u3000]+")) {
            List<String> parts = Arrays.stream(cell.strip().split(between)).toList();
            boolean allNames = parts.stream()
                    .map(part -> NUMBERING.matcher(part).replaceFirst(""))
                    .flatMap(part -> between(part).stream())
                    .allMatch(part -> part.length() > 2
                            && ListWords.isLikely(Brackets.of(part).outside()));
            if (parts.size() > 1 && allNames) return parts;
        }
        return List.of(cell);
    }

    /** Between signs that stand outside brackets. */
    private static List<String> between(String line) {
        List<String> parts = new ArrayList<>();
        String rest = NUMBERING.matcher(line).replaceFirst("");
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (char sign : rest.toCharArray()) {
            if (sign == '（' || sign == '(') depth++;
            if (sign == '）' || sign == ')') depth--;
            if (depth <= 0 && BETWEEN.indexOf(sign) >= 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(sign);
            }
        }
        parts.add(part.toString().replaceFirst("[。.]$", ""));
        return parts;
    }

    static List<String> aliases(String cell) {
        return Arrays.stream(BETWEEN_ALIASES.split(QUOTES.matcher(cell).replaceAll(" ")))
                .map(alias -> without(alias.strip(), List.of("原", "曾用名：")))
                .filter(alias -> alias.length() > 1)
                .distinct()
                .toList();
    }

    /** Without spaces and marks: 教 育 局, 区教育局*. */
    static String plain(String text) {
        return SPACES.matcher(QUOTES.matcher(text).replaceAll("")).replaceAll("");
    }
}
