package org.fazhi.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;

/** Quantities as running text prints them: 150余件, 687个工作日, 提高3.2个百分点. Measure words are lines of data. */
record QuantityWords(Map<String, String> measures) {
    private static final String FILE = "measures.properties";

    static QuantityWords builtIn() {
        Properties lines = new Properties();
        try (InputStream file = QuantityWords.class.getResourceAsStream(FILE)) {
            lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
        return new QuantityWords(lines.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, lines::getProperty)));
    }

    /** The unit as it follows a number in a sentence. */
    String unit(MeasureUnit unit) {
        return measures.getOrDefault(unit.symbol(), unit.symbol());
    }

    String withUnit(Quantity quantity) {
        return written(quantity, unit(quantity.unit()));
    }

    String number(Quantity quantity) {
        return written(quantity, "");
    }

    private static String written(Quantity quantity, String unit) {
        String number = quantity.number().toPlainString();
        String word = quantity.qualifier().word();
        return switch (quantity.qualifier().position()) {
            case NONE -> number + unit;
            case BEFORE -> word + number + unit;
            case AFTER_NUMBER -> number + word + unit;
            case AFTER_UNIT -> number + unit + word;
        };
    }
}
