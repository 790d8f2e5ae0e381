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
import org.fazhi.value.QuantityWriter;

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

    String withUnit(Quantity quantity, int decimals) {
        MeasureUnit printed = new MeasureUnit(unit(quantity.unit()));
        return QuantityWriter.write(new Quantity(quantity.number(), printed, quantity.qualifier()), decimals);
    }
}
