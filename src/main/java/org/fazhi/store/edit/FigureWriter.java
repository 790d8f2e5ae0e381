package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.FIGURE;
import static org.fazhi.store.schema.Tables.FIGURE_NOTE;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.Stamp;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.ledger.LedgerTable;
import org.fazhi.store.schema.tables.records.FigureNoteRecord;
import org.fazhi.store.schema.tables.records.FigureRecord;
import org.fazhi.store.year.FigureReading;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;
import org.jooq.DSLContext;

/** Writes figures and the remarks beside them. */
final class FigureWriter {
    private static final Messages MESSAGES = Messages.of(FigureWriter.class);
    /** What the column holds exactly; nothing an office counts is beyond it. */
    private static final int DECIMALS = 10;

    private static final int DIGITS = 30;

    private final DSLContext sql;
    private final StepChanges changes;
    private final Stamp stamp;
    private final TextWriter texts;

    FigureWriter(DSLContext sql, StepChanges changes, Stamp stamp, TextWriter texts) {
        this.sql = sql;
        this.changes = changes;
        this.stamp = stamp;
        this.texts = texts;
    }

    /** @param past whether a later year is kept */
    void set(Edit.SetFigure edit, Catalogue catalogue, boolean past) {
        Indicator indicator = indicator(edit.indicator(), catalogue);
        Optional<ReportingUnit> unit = reportingUnit(edit, indicator, catalogue);
        if (edit.quantity().isPresent()) requireGivable(edit, indicator, past);
        FigureRecord row = FIGURE.newRecord();
        row.setBookYear(edit.year());
        row.setIndicator(indicator.code());
        row.setUnit(edit.unit().orElse(""));
        StepChanges.Teller<FigureRecord> teller = (before, after) -> new Words(
                indicator.code(),
                unit.map(one -> MESSAGES.say("figure.of_unit", indicator.name(), one.shortName()))
                        .orElse(indicator.name()),
                before.map(one -> printed(one, indicator)).orElse(""),
                after.map(one -> printed(one, indicator)).orElse(""));
        if (edit.quantity().isEmpty()) {
            changes.remove(FIGURE, edit.year(), row, teller);
            return;
        }
        fill(row, inUnitOf(indicator, edit.quantity().get()), edit.origin());
        row.setReason(
                indicator.kind() instanceof IndicatorKind.Counted ? edit.why().strip() : "");
        Optional<FigureRecord> stands = changes.current(FIGURE, row);
        if (stands.filter(one -> saysTheSame(one, row)).isPresent()) return;
        if (row.getReason().isEmpty()) requireUncounted(edit.year(), indicator, catalogue);
        changes.put(FIGURE, edit.year(), stands, row, teller);
        texts.begin(edit.year(), indicator.workItem(), catalogue);
    }

    /** In place of what a ledger counts, nothing is given without a reason; one without rows in the year counts nothing. */
    private void requireUncounted(int year, Indicator indicator, Catalogue catalogue) {
        catalogue.ledgers().stream()
                .filter(ledger -> ledger.count(indicator.code()).isPresent())
                .filter(ledger -> LedgerTable.hasRows(sql, ledger.code(), year))
                .findFirst()
                .ifPresent(ledger -> {
                    throw new StoreRefused(MESSAGES.say("figure.reason_wanted", indicator.name(), ledger.name()));
                });
    }

    void note(Edit.SetNote edit, Catalogue catalogue) {
        Indicator indicator = indicator(edit.indicator(), catalogue);
        FigureNoteRecord row = FIGURE_NOTE.newRecord();
        row.setBookYear(edit.year());
        row.setIndicator(indicator.code());
        row.setNote(edit.note().strip());
        StepChanges.Teller<FigureNoteRecord> teller = (before, after) -> new Words(
                indicator.code(),
                MESSAGES.say("figure.note", indicator.name()),
                before.map(FigureNoteRecord::getNote).orElse(""),
                after.map(FigureNoteRecord::getNote).orElse(""));
        if (row.getNote().isEmpty()) changes.remove(FIGURE_NOTE, edit.year(), row, teller);
        else changes.put(FIGURE_NOTE, edit.year(), row, teller);
    }

    private Optional<ReportingUnit> reportingUnit(Edit.SetFigure edit, Indicator indicator, Catalogue catalogue) {
        return switch (indicator.kind()) {
            case IndicatorKind.Collected _ ->
                edit.unit()
                        .map(code -> catalogue
                                .unit(code)
                                .orElseThrow(() -> new StoreRefused(MESSAGES.say("unit.unknown", code))));
            case IndicatorKind.Entered _, IndicatorKind.Counted _, IndicatorKind.Derived _ -> {
                if (edit.unit().isPresent()) {
                    throw new StoreRefused(MESSAGES.say("figure.not_by_unit", indicator.name()));
                }
                yield Optional.empty();
            }
        };
    }

    /**
     * What is summed is given whole only where no unit gave a part, and what is computed only for a past year: of that the
     * office may know no more than what was published.
     */
    private void requireGivable(Edit.SetFigure edit, Indicator indicator, boolean past) {
        switch (indicator.kind()) {
            case IndicatorKind.Derived _ -> {
                if (!past) throw new StoreRefused(MESSAGES.say("figure.derived", indicator.name()));
            }
            case IndicatorKind.Collected _ -> {
                if (edit.unit().isEmpty() && isGivenByUnits(edit))
                    throw new StoreRefused(MESSAGES.say("figure.needs_unit", indicator.name()));
            }
            case IndicatorKind.Entered _, IndicatorKind.Counted _ -> {}
        }
    }

    private boolean isGivenByUnits(Edit.SetFigure edit) {
        return sql.fetchExists(
                FIGURE, FIGURE.BOOK_YEAR.eq(edit.year()), FIGURE.INDICATOR.eq(edit.indicator()), FIGURE.UNIT.ne(""));
    }

    private Quantity inUnitOf(Indicator indicator, Quantity given) {
        if (given.unit().symbol().isEmpty())
            return fitting(indicator, new Quantity(given.number(), indicator.unit(), given.qualifier()));
        return fitting(
                indicator,
                given.in(indicator.unit())
                        .orElseThrow(() -> new StoreRefused(
                                MESSAGES.say("figure.other_unit", indicator.name(), indicator.unit(), given.unit()))));
    }

    private static Quantity fitting(Indicator indicator, Quantity quantity) {
        BigDecimal stored = quantity.number();
        if (stored.scale() > DECIMALS || stored.precision() - stored.scale() > DIGITS) {
            throw new StoreRefused(MESSAGES.say("figure.too_long", indicator.name()));
        }
        return quantity;
    }

    private void fill(FigureRecord row, Quantity quantity, Origin origin) {
        row.setAmount(quantity.number());
        row.setMeasureUnit(quantity.unit().symbol());
        row.setApproximation(quantity.qualifier().name());
        row.setGivenBy(stamp.who());
        row.setGivenAt(stamp.at().atOffset(ZoneOffset.UTC));
        switch (origin) {
            case Origin.Keyboard _ -> {}
            case Origin.SheetCell(String file, String sheet, String cell) -> {
                row.setSourceFile(file);
                row.setSourceSheet(sheet);
                row.setSourceCell(cell);
            }
            case Origin.ReportParagraph(String file, int paragraph) -> {
                row.setSourceFile(file);
                row.setSourceSheet("");
                row.setSourceCell(String.valueOf(paragraph));
            }
        }
    }

    /** Who gave it, and when, is not what it says. */
    private static boolean saysTheSame(FigureRecord one, FigureRecord other) {
        return quantity(one).equals(quantity(other)) && one.getReason().equals(other.getReason());
    }

    private static Quantity quantity(FigureRecord row) {
        return FigureReading.of(row).quantity();
    }

    private static String printed(FigureRecord row, Indicator indicator) {
        return QuantityWriter.write(quantity(row), indicator.decimals());
    }

    private static Indicator indicator(String code, Catalogue catalogue) {
        return catalogue.indicator(code).orElseThrow(() -> new StoreRefused(MESSAGES.say("indicator.unknown", code)));
    }
}
