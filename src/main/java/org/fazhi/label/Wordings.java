package org.fazhi.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How offices word an indicator (各地说法), from {@code wordings.txt} beside this class; for proposing only. */
public final class Wordings {
    private final Map<String, List<String>> byCode = new HashMap<>();

    public Wordings() {
        var file = Objects.requireNonNull(Wordings.class.getResourceAsStream("wordings.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> line.indexOf('=') > 0).forEach(this::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(String line) {
        int sign = line.indexOf('=');
        byCode.put(line.substring(0, sign), List.of(line.substring(sign + 1).split("、")));
    }

    public List<String> of(String code) {
        return byCode.getOrDefault(code, List.of());
    }
}
