package org.fazhi.catalogue.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One mapping of a YAML file. Every question for a key notes what is wrong with it and answers something harmless, so
 * that reading goes on and all faults come out together; {@link #nothingElse} then names the keys nobody asked for.
 */
final class YamlMap {
    private final String file;
    private final int line;
    private final Faults faults;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    YamlMap(String file, MappingNode mapping, Faults faults) {
        this.file = file;
        this.line = lineOf(mapping);
        this.faults = faults;
        for (NodeTuple pair : mapping.getValue()) {
            String key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (values.putIfAbsent(key, pair.getValueNode()) != null)
                faults.add(file, lineOf(pair.getKeyNode()), "repeated_key", key);
            else lines.put(key, lineOf(pair.getKeyNode()));
        }
    }

    String file() {
        return file;
    }

    /** The line of a key, or of the mapping itself when it has no such key. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    void fault(String key, String message, Object... words) {
        faults.add(file, line(key), message, words);
    }

    String text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty() && !has(key)) fault(key, "missing_key", key);
        return text.orElse("");
    }

    /** A required code: lower-case letters, digits and underscores. */
    String code(String key) {
        String code = text(key);
        if (!code.isEmpty() && !code.matches("[a-z][a-z0-9_]*")) fault(key, "bad_code", code);
        return code;
    }

    Optional<String> optionalText(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null) return Optional.empty();
        Optional<String> text = scalar(node);
        if (text.isEmpty()) fault(key, "empty_value", key);
        return text;
    }

    Optional<BigDecimal> decimal(String key) {
        return optionalText(key).flatMap(text -> {
            try {
                return Optional.of(new BigDecimal(text));
            } catch (NumberFormatException failure) {
                fault(key, "not_a_number", key, text);
                return Optional.empty();
            }
        });
    }

    Optional<Integer> whole(String key) {
        return optionalText(key).flatMap(text -> {
            if (text.matches("\\d{1,9}")) return Optional.of(Integer.valueOf(text));
            fault(key, "not_whole", key, text);
            return Optional.empty();
        });
    }

    /** A number without decimals that may be negative. */
    OptionalInt integer(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) return OptionalInt.empty();
        if (text.get().matches("-?\\d{1,9}")) return OptionalInt.of(Integer.parseInt(text.get()));
        fault(key, "not_whole", key, text.get());
        return OptionalInt.empty();
    }

    /** A day of the calendar. */
    Optional<LocalDate> date(String key) {
        return optionalText(key).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException failure) {
                fault(key, "not_a_date", key, text);
                return Optional.empty();
            }
        });
    }

    boolean flag(String key) {
        return choice(key, Map.of("true", true, "false", false), false);
    }

    /** One of a few words; the default when the key is not there. */
    <T> T choice(String key, Map<String, T> choices, T otherwise) {
        Optional<String> word = optionalText(key);
        if (word.isEmpty()) return otherwise;
        T chosen = choices.get(word.get());
        if (chosen == null)
            fault(key, "not_a_choice", key, word.get(), String.join("、", new TreeSet<>(choices.keySet())));
        return chosen == null ? otherwise : chosen;
    }

    /** One of a few words, which must be there. */
    <T> T requiredChoice(String key, Map<String, T> choices, T harmless) {
        if (!has(key)) fault(key, "missing_key", key);
        return choice(key, choices, harmless);
    }

    /** The words of a list, none when the key is not there. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : sequence(key)) {
            Optional<String> text = scalar(node);
            text.ifPresentOrElse(texts::add, () -> faults.add(file, lineOf(node), "not_a_word", key));
        }
        return texts;
    }

    /** The mappings of a required list. */
    List<YamlMap> maps(String key) {
        if (!has(key)) fault(key, "missing_key", key);
        return optionalMaps(key);
    }

    List<YamlMap> optionalMaps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        for (Node node : sequence(key)) {
            if (node instanceof MappingNode mapping) maps.add(new YamlMap(file, mapping, faults));
            else faults.add(file, lineOf(node), "not_a_map", key);
        }
        return maps;
    }

    /** The mapping under a key. */
    Optional<YamlMap> map(String key) {
        asked.add(key);
        if (values.get(key) instanceof MappingNode mapping) return Optional.of(new YamlMap(file, mapping, faults));
        fault(key, "not_a_map", key);
        return Optional.empty();
    }

    /** The entries of a list whose short form is a word and whose long form a mapping. */
    <T> List<T> wordsOrMaps(String key, Function<String, T> word, Function<YamlMap, T> map) {
        List<T> entries = new ArrayList<>();
        for (Node node : sequence(key)) {
            if (node instanceof MappingNode mapping) entries.add(map.apply(new YamlMap(file, mapping, faults)));
            else
                scalar(node)
                        .ifPresentOrElse(
                                text -> entries.add(word.apply(text)),
                                () -> faults.add(file, lineOf(node), "not_a_word", key));
        }
        return entries;
    }

    /** Names every key that was not asked for. */
    void nothingElse() {
        values.keySet().stream().filter(key -> !asked.contains(key)).forEach(key -> fault(key, "unknown_key", key));
    }

    private List<Node> sequence(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null) return List.of();
        if (node instanceof SequenceNode sequence) return sequence.getValue();
        fault(key, "not_a_list", key);
        return List.of();
    }

    private static Optional<String> scalar(Node node) {
        if (!(node instanceof ScalarNode scalar)) return Optional.empty();
        String text = scalar.getValue().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
