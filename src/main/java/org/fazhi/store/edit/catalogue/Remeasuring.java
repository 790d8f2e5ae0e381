package org.fazhi.store.edit.catalogue;

import static org.fazhi.store.schema.Tables.FIGURE;

import java.math.BigDecimal;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.language.Messages;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.schema.tables.records.FigureRecord;
import org.fazhi.store.year.FigureReading;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;
import org.jooq.DSLContext;

/**
 * Keeps stored figures in the unit of their indicator when that changes: 元 becomes 万元 by conversion; where the units do
 * not convert, the number stays and only its unit was named wrongly.
 */
final class Remeasuring {
    private static final Messages MESSAGES = Messages.of(Remeasuring.class);

    private final DSLContext sql;
    private final StepChanges changes;
    private final int year;

    Remeasuring(DSLContext sql, StepChanges changes, int year) {
        this.sql = sql;
        this.changes = changes;
        this.year = year;
    }

    void follow(Catalogue before, Catalogue after) {
        for (Indicator old : before.indicators()) {
            after.indicator(old.code())
                    .filter(now -> !now.unit().equals(old.unit()))
                    .ifPresent(this::remeasure);
        }
    }

    private void remeasure(Indicator indicator) {
        sql.selectFrom(FIGURE)
                .where(FIGURE.BOOK_YEAR.eq(year), FIGURE.INDICATOR.eq(indicator.code()))
                .fetch()
                .forEach(row -> remeasure(row, indicator));
    }

    private void remeasure(FigureRecord row, Indicator indicator) {
        BigDecimal factor = new MeasureUnit(row.getMeasureUnit())
                .conversionTo(indicator.unit())
                .orElse(BigDecimal.ONE);
        Quantity before = FigureReading.of(row).quantity();
        Quantity now = new Quantity(before.number().multiply(factor), indicator.unit(), before.qualifier());
        FigureRecord changed = row.into(FIGURE);
        changed.setAmount(now.number());
        changed.setMeasureUnit(now.unit().symbol());
        changes.put(
                FIGURE,
                year,
                changed,
                (_, _) -> new Words(
                        indicator.code(),
                        MESSAGES.say("figure.remeasured", indicator.name()),
                        QuantityWriter.write(before, indicator.decimals()),
                        QuantityWriter.write(now, indicator.decimals())));
    }
}
