package org.fazhi.word.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fazhi.language.ChineseNumeral;

/** What Word writes before paragraphs that it numbers itself (自动编号). */
final class WordNumbering {
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int MOST_STYLES = 20;

    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();

    /** A level of a list. @param text such as %1、 */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    /** What a style says of numbering. */
    private static final class Style {
        private String number = "";
        private int level;
        private String base = "";
    }

    /** Takes numbering.xml or styles.xml in. */
    void read(XMLStreamReader part) throws XMLStreamException {
        String list = "";
        String number = "";
        String level = "";
        Style style = new Style();
        while (part.hasNext()) {
            if (part.next() != XMLStreamConstants.START_ELEMENT) continue;
            String value = value(part, "val");
            switch (part.getLocalName()) {
                case "abstractNum" -> {
                    list = value(part, "abstractNumId");
                    number = "";
                }
                case "num" -> number = value(part, "numId");
                case "abstractNumId" -> abstractOf.put(number, value);
                case "lvl" -> {
                    level = (number.isEmpty() ? list : "num" + number) + "/" + value(part, "ilvl");
                    levels.put(level, new Level());
                }
                case "lvlOverride" -> level = number + "/" + value(part, "ilvl");
                case "startOverride" -> starts.put(level, number(value, 1));
                case "start" -> at(level).start = number(value, 1);
                case "numFmt" -> at(level).format = value;
                case "lvlText" -> at(level).text = value;
                case "style" -> {
                    style = new Style();
                    styles.put(value(part, "styleId"), style);
                }
                case "basedOn" -> style.base = value;
                case "numId" -> style.number = value;
                case "ilvl" -> style.level = number(value, 0);
                default -> {}
            }
        }
    }

    private Level at(String level) {
        return levels.computeIfAbsent(level, _ -> new Level());
    }

    /** What stands before the next paragraph of a list; empty for a bullet. */
    String next(String number, int level) {
        String key = number + "/" + level;
        Level own = level(number, level);
        int count = counters.getOrDefault(key, starts.getOrDefault(key, own.start) - 1) + 1;
        counters.put(key, count);
        counters.keySet()
                .removeIf(other ->
                        other.startsWith(number + "/") && number(other.substring(number.length() + 1), 0) > level);
        if (own.format.equals("bullet") || own.format.equals("none")) return "";
        String text = own.text;
        for (int above = 0; above <= level; above++) {
            Level part = level(number, above);
            int value = counters.getOrDefault(number + "/" + above, part.start);
            text = text.replace("%" + (above + 1), written(value, part.format));
        }
        return text;
    }

    private Level level(String number, int level) {
        Level own = levels.get("num" + number + "/" + level);
        if (own != null) return own;
        return levels.getOrDefault(abstractOf.getOrDefault(number, "") + "/" + level, new Level());
    }

    /** The list that paragraphs of a style are in, and on which level. */
    Optional<Map.Entry<String, Integer>> ofStyle(String name) {
        String id = name;
        for (int step = 0; step < MOST_STYLES && styles.containsKey(id); step++) {
            Style style = styles.get(id);
            if (style.number.equals("0")) return Optional.empty();
            if (!style.number.isEmpty()) return Optional.of(Map.entry(style.number, style.level));
            id = style.base;
        }
        return Optional.empty();
    }

    private static String written(int value, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "chineseLegalSimplified",
                    "japaneseCounting",
                    "ideographDigital",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" ->
                value >= 0 && value < 10_000 ? ChineseNumeral.of(value) : String.valueOf(value);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                value >= 1 && value <= 20 ? String.valueOf((char) ('①' + value - 1)) : "(" + value + ")";
            case "lowerLetter" -> String.valueOf((char) ('a' + (value - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (value - 1) % 26));
            default -> String.valueOf(value);
        };
    }

    private static String value(XMLStreamReader part, String name) {
        String value = part.getAttributeValue(SPACE, name);
        return value == null ? "" : value;
    }

    private static int number(String written, int otherwise) {
        boolean digits =
                !written.isEmpty() && written.length() < 7 && written.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(written) : otherwise;
    }
}
