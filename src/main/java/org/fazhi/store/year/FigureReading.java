package org.fazhi.store.year;

import static org.fazhi.store.schema.Tables.FIGURE;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Figure;
import org.fazhi.formula.StoredFigure;
import org.fazhi.store.Cursors;
import org.fazhi.store.schema.tables.records.FigureRecord;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;
import org.jooq.DSLContext;

/**
 * Reads stored figures. A year can hold 13,500 of them, so they are taken straight from the cursor, and words that stand
 * in thousands of rows are kept once.
 */
public final class FigureReading {
    private final DSLContext sql;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Optional<String>> reportingUnits = new HashMap<>();
    private final Map<Amount, Quantity> quantities = new HashMap<>();
    private Figure.Typed typed = new Figure.Typed("", Instant.EPOCH);

    /** A quantity as it is stored. */
    private record Amount(BigDecimal number, String unit, String approximation) {
        Quantity quantity() {
            return new Quantity(number, new MeasureUnit(unit), Qualifier.valueOf(approximation));
        }
    }

    FigureReading(DSLContext sql) {
        this.sql = sql;
    }

    List<StoredFigure> of(int year) {
        var query = sql.select(
                        FIGURE.BOOK_YEAR,
                        FIGURE.INDICATOR,
                        FIGURE.UNIT,
                        FIGURE.AMOUNT,
                        FIGURE.MEASURE_UNIT,
                        FIGURE.APPROXIMATION,
                        FIGURE.SOURCE_FILE,
                        FIGURE.SOURCE_SHEET,
                        FIGURE.SOURCE_CELL,
                        FIGURE.GIVEN_BY,
                        FIGURE.GIVEN_AT,
                        FIGURE.REASON)
                .from(FIGURE)
                .where(FIGURE.BOOK_YEAR.eq(year));
        List<StoredFigure> figures = new ArrayList<>();
        Cursors.go(sql, query, row -> figures.add(figure(row)));
        return figures;
    }

    private StoredFigure figure(ResultSet row) throws SQLException {
        Amount amount = new Amount(row.getBigDecimal(4), row.getString(5), row.getString(6));
        return new StoredFigure(
                word(row.getString(2)),
                row.getInt(1),
                reportingUnits.computeIfAbsent(row.getString(3), FigureReading::reportingUnit),
                quantities.computeIfAbsent(amount, Amount::quantity),
                source(row),
                word(row.getString(12)));
    }

    private Figure.Source source(ResultSet row) throws SQLException {
        String file = row.getString(7);
        String by = word(row.getString(10));
        Instant at = row.getObject(11, Instant.class);
        if (file == null) return typed(by, at);
        return new Figure.Imported(word(file), word(row.getString(8)), row.getString(9), by, at);
    }

    /** What was given in one go has one source. */
    private Figure.Typed typed(String by, Instant at) {
        if (!typed.at().equals(at) || !typed.by().equals(by)) typed = new Figure.Typed(by, at);
        return typed;
    }

    private String word(String read) {
        return words.computeIfAbsent(read, word -> word);
    }

    /** The stored figure of one row. */
    public static StoredFigure of(FigureRecord row) {
        Instant at = row.getGivenAt().toInstant();
        Figure.Source source = row.getSourceFile() == null
                ? new Figure.Typed(row.getGivenBy(), at)
                : new Figure.Imported(
                        row.getSourceFile(), row.getSourceSheet(), row.getSourceCell(), row.getGivenBy(), at);
        MeasureUnit unit = new MeasureUnit(row.getMeasureUnit());
        return new StoredFigure(
                row.getIndicator(),
                row.getBookYear(),
                reportingUnit(row.getUnit()),
                new Quantity(row.getAmount(), unit, Qualifier.valueOf(row.getApproximation())),
                source,
                row.getReason());
    }

    private static Optional<String> reportingUnit(String column) {
        return Optional.of(column).filter(code -> !code.isEmpty());
    }
}
