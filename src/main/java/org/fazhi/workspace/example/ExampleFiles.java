package org.fazhi.workspace.example;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridRow;
import org.fazhi.excel.reading.CsvReader;
import org.fazhi.language.PackedText;

/** Reads the files the example consists of. */
final class ExampleFiles {
    private static final String FOLDER = "/example/";

    private ExampleFiles() {}

    static InputStream open(String name) {
        return Objects.requireNonNull(ExampleFiles.class.getResourceAsStream(FOLDER + name), name);
    }

    static String text(String name) {
        return PackedText.of(ExampleFiles.class, FOLDER + name);
    }

    /** What the example says of a ledger in its year; nothing of one that an office made itself. */
    static Optional<String> ledger(int year, String code) {
        return PackedText.find(ExampleFiles.class, FOLDER + "ledgers-" + year + "/" + code + ".yaml");
    }

    /** The opening balances of counts over the term, by indicator; none where the example has no file of them. */
    static Map<String, BigDecimal> openings(int year) {
        String name = FOLDER + "openings-" + year + ".properties";
        Map<String, BigDecimal> openings = new TreeMap<>();
        if (PackedText.find(ExampleFiles.class, name).isPresent())
            PackedText.properties(ExampleFiles.class, name)
                    .forEach((indicator, amount) -> openings.put(indicator, new BigDecimal(amount)));
        return openings;
    }

    /** Rows of indicator, unit and value under a header. */
    static List<ExampleFigure> figures(String name) {
        Grid sheet = CsvReader.read(text(name).getBytes(StandardCharsets.UTF_8), name)
                .orElseThrow();
        return sheet.rows().stream().skip(1).map(ExampleFiles::figure).toList();
    }

    private static ExampleFigure figure(GridRow row) {
        Optional<String> unit = Optional.of(row.cell(1).shown()).filter(code -> !code.isEmpty());
        return new ExampleFigure(row.cell(0).shown(), unit, row.cell(2).shown());
    }

    static Map<String, String> settings(String name) {
        return PackedText.properties(ExampleFiles.class, FOLDER + name);
    }
}
