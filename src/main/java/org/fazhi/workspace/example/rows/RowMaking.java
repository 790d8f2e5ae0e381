package org.fazhi.workspace.example.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.fazhi.ledger.CellReader;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.Units;

/** Makes the example's rows of a ledger (示例行), in the order an office would have entered them. */
public final class RowMaking {
    private final CellReader reader;

    public RowMaking(Units units) {
        this.reader = new CellReader(units);
    }

    /** @param file what the example says of the ledger */
    public List<RowValues> rows(Ledger ledger, String file) {
        ExampleLedger example = ExampleLedger.parse(file);
        Random random = new Random(ledger.code().hashCode());
        List<RowValues> rows = new ArrayList<>();
        for (Map<String, String> written : example.rows()) rows.add(read(ledger, written));
        for (ExampleLedger.Group group : example.groups()) rows.addAll(made(ledger, group, new ColumnMaking(random)));
        ledger.dated()
                .ifPresent(column ->
                        rows.sort(Comparator.comparing(row -> row.day(column).orElse(LocalDate.MAX))));
        return rows;
    }

    private List<RowValues> made(Ledger ledger, ExampleLedger.Group group, ColumnMaking making) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        group.recipes().forEach((column, recipe) -> columns.put(column, making.make(recipe, group.rows(), columns)));
        List<Map<String, CellValue>> rows = new ArrayList<>();
        for (int row = 0; row < group.rows(); row++) rows.add(new HashMap<>());
        columns.forEach((code, values) -> {
            Column column = ledger.column(code).orElseThrow();
            Map<String, Optional<CellValue>> known = new HashMap<>();
            for (int row = 0; row < group.rows(); row++) {
                Map<String, CellValue> cells = rows.get(row);
                known.computeIfAbsent(values.get(row), written -> read(column, written))
                        .ifPresent(value -> cells.put(code, value));
            }
        });
        return rows.stream().map(RowValues::new).toList();
    }

    private RowValues read(Ledger ledger, Map<String, String> written) {
        Map<String, CellValue> cells = new HashMap<>();
        written.forEach((code, text) ->
                read(ledger.column(code).orElseThrow(), text).ifPresent(value -> cells.put(code, value)));
        return new RowValues(cells);
    }

    private Optional<CellValue> read(Column column, String written) {
        return switch (reader.read(column, written)) {
            case CellReading.Read(Optional<CellValue> value) -> value;
            case CellReading.Unreadable(String reason) ->
                throw new IllegalStateException("the example's " + column.code() + ": " + reason);
        };
    }
}
