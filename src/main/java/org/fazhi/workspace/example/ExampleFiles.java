package org.fazhi.workspace.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridRow;
import org.fazhi.excel.reading.CsvReader;

/** Reads the files the example consists of. */
final class ExampleFiles {
    private static final String FOLDER = "/example/";

    private ExampleFiles() {}

    static InputStream open(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the example's " + name + " is not packed"));
    }

    static String text(String name) {
        return text(open(name));
    }

    /** What the example says of a ledger; nothing of one that an office made itself. */
    static Optional<String> ledger(String code) {
        return find("ledgers/" + code + ".yaml").map(ExampleFiles::text);
    }

    private static Optional<InputStream> find(String name) {
        return Optional.ofNullable(ExampleFiles.class.getResourceAsStream(FOLDER + name));
    }

    private static String text(InputStream file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(InputStream file) {
        try (file) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Rows of indicator, unit and value under a header. */
    static List<ExampleFigure> figures(String name) {
        Grid sheet = CsvReader.read(bytes(open(name)), name).orElseThrow();
        return sheet.rows().stream().skip(1).map(ExampleFiles::figure).toList();
    }

    private static ExampleFigure figure(GridRow row) {
        Optional<String> unit = Optional.of(row.cell(1).shown()).filter(code -> !code.isEmpty());
        return new ExampleFigure(row.cell(0).shown(), unit, row.cell(2).shown());
    }

    static Map<String, String> settings(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(name)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
