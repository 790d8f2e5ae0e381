package org.fazhi.store.catalogue;

import static org.fazhi.store.schema.Tables.AREA;
import static org.fazhi.store.schema.Tables.ASSIGNMENT;
import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.CHAPTER;
import static org.fazhi.store.schema.Tables.CHECK_DEFINITION;
import static org.fazhi.store.schema.Tables.FILING_DATE;
import static org.fazhi.store.schema.Tables.INDICATOR;
import static org.fazhi.store.schema.Tables.LEDGER_DEFINITION;
import static org.fazhi.store.schema.Tables.REPORTING_UNIT;
import static org.fazhi.store.schema.Tables.SPECIAL_DAY;
import static org.fazhi.store.schema.Tables.WORK_ITEM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Assignment;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.FilingDate;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.ledger.SpecialDay;
import org.fazhi.store.schema.tables.records.AreaRecord;
import org.fazhi.store.schema.tables.records.AssignmentRecord;
import org.fazhi.store.schema.tables.records.ChapterRecord;
import org.fazhi.store.schema.tables.records.CheckDefinitionRecord;
import org.fazhi.store.schema.tables.records.FilingDateRecord;
import org.fazhi.store.schema.tables.records.IndicatorRecord;
import org.fazhi.store.schema.tables.records.ReportingUnitRecord;
import org.fazhi.store.schema.tables.records.SpecialDayRecord;
import org.fazhi.store.schema.tables.records.WorkItemRecord;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.PrintRule;
import org.fazhi.value.UnitKind;

/** The rows of years' catalogues made into catalogues again. */
public final class StoredCatalogueReader {
    private final RowsByYear rows;
    private final DefinitionTexts ledgerTexts;

    public StoredCatalogueReader(RowsByYear rows, DefinitionTexts ledgerTexts) {
        this.rows = rows;
        this.ledgerTexts = ledgerTexts;
    }

    public Map<Integer, Catalogue> catalogues() {
        var chapters = rows.inOrder(CHAPTER, CHAPTER.BOOK_YEAR, CHAPTER.PLACE, StoredCatalogueReader::chapter);
        var items = rows.inOrder(WORK_ITEM, WORK_ITEM.BOOK_YEAR, WORK_ITEM.PLACE, StoredCatalogueReader::workItem);
        var areas = rows.inOrder(AREA, AREA.BOOK_YEAR, AREA.PLACE, row -> area(row, of(items, row.getBookYear())));
        var units = rows.inOrder(
                REPORTING_UNIT, REPORTING_UNIT.BOOK_YEAR, REPORTING_UNIT.PLACE, StoredCatalogueReader::unit);
        var indicators =
                rows.inOrder(INDICATOR, INDICATOR.BOOK_YEAR, INDICATOR.PLACE, StoredCatalogueReader::indicator);
        var checks = rows.inOrder(
                CHECK_DEFINITION, CHECK_DEFINITION.BOOK_YEAR, CHECK_DEFINITION.PLACE, StoredCatalogueReader::check);
        var calendar = rows.inOrder(FILING_DATE, FILING_DATE.BOOK_YEAR, FILING_DATE.PLACE, StoredCatalogueReader::date);
        var ledgers = rows.inOrder(
                LEDGER_DEFINITION,
                LEDGER_DEFINITION.BOOK_YEAR,
                LEDGER_DEFINITION.PLACE,
                row -> ledgerTexts.ledger(row.getContent()));
        var specialDays =
                rows.inOrder(SPECIAL_DAY, SPECIAL_DAY.BOOK_YEAR, SPECIAL_DAY.PLACE, StoredCatalogueReader::specialDay);
        var assignments =
                rows.inOrder(ASSIGNMENT, ASSIGNMENT.BOOK_YEAR, ASSIGNMENT.PLACE, StoredCatalogueReader::assignment);
        Map<Integer, Catalogue> catalogues = new TreeMap<>();
        rows.each(BOOK, BOOK.BOOK_YEAR, book -> {
            int year = book.getBookYear();
            catalogues.put(
                    year,
                    new Catalogue(
                            book.getCatalogueCode(),
                            book.getCatalogueName(),
                            of(chapters, year),
                            of(areas, year),
                            of(units, year),
                            of(indicators, year),
                            of(checks, year),
                            of(calendar, year),
                            of(ledgers, year),
                            of(specialDays, year),
                            of(assignments, year)));
        });
        return catalogues;
    }

    private static <T> List<T> of(Map<Integer, List<T>> byYear, int year) {
        return byYear.getOrDefault(year, List.of());
    }

    private static Chapter chapter(ChapterRecord row) {
        return new Chapter(
                row.getCode(),
                row.getHeading(),
                Chapter.Content.valueOf(row.getContent()),
                ListColumn.split(row.getAreas()),
                row.getRetired());
    }

    private static Area area(AreaRecord row, List<WorkItem> itemsOfYear) {
        List<WorkItem> items = itemsOfYear.stream()
                .filter(item -> item.area().equals(row.getCode()))
                .toList();
        Area.Use use = row.getRetired()
                ? new Area.Use.Retired(Set.copyOf(ListColumn.split(row.getRetiredBefore())))
                : new Area.Use.InUse();
        return new Area(row.getCode(), row.getTab(), row.getHeading(), row.getResponsibleUnit(), items, use);
    }

    private static WorkItem workItem(WorkItemRecord row) {
        return new WorkItem(row.getCode(), row.getArea(), row.getName(), row.getHeading(), row.getRetired());
    }

    private static ReportingUnit unit(ReportingUnitRecord row) {
        return new ReportingUnit(
                row.getCode(),
                row.getName(),
                row.getShortName(),
                ListColumn.split(row.getAliases()),
                UnitKind.valueOf(row.getKind()),
                Optional.ofNullable(row.getActiveFrom()),
                Optional.ofNullable(row.getActiveTo()));
    }

    private static Indicator indicator(IndicatorRecord row) {
        return new Indicator(
                row.getCode(),
                new Indicator.Words(row.getName(), ListColumn.split(row.getAliases()), row.getDefinition()),
                row.getWorkItem(),
                new Indicator.Measure(
                        new MeasureUnit(row.getMeasureUnit()),
                        row.getDecimals(),
                        Indicator.Direction.valueOf(row.getDirection()),
                        PrintRule.ofKeyword(row.getPrinting()).orElse(PrintRule.EXACT)),
                kind(row),
                row.getResponsibleUnit(),
                new Indicator.Expected(number(row.getMinimum()), number(row.getMaximum()), row.getZeroExpected()),
                new Indicator.Asking(
                        Optional.ofNullable(row.getValidFrom()),
                        Optional.ofNullable(row.getValidTo()),
                        row.getSupplementary(),
                        row.getInternal(),
                        row.getRetired()));
    }

    private static IndicatorKind kind(IndicatorRecord row) {
        return switch (row.getKind()) {
            case "entered" -> new IndicatorKind.Entered();
            case "collected" ->
                new IndicatorKind.Collected(ListColumn.split(row.getAskedKinds()).stream()
                        .map(UnitKind::valueOf)
                        .collect(Collectors.toSet()));
            case "counted" -> new IndicatorKind.Counted(row.getLedger(), row.getCounting());
            case "derived" -> new IndicatorKind.Derived(row.getFormula());
            default -> throw new IllegalStateException("indicator kind " + row.getKind());
        };
    }

    private static CheckDefinition check(CheckDefinitionRecord row) {
        return new CheckDefinition(
                row.getCode(),
                row.getRule(),
                CheckDefinition.Severity.valueOf(row.getSeverity()),
                Optional.of(row.getTotal()).filter(total -> !total.isEmpty()),
                ListColumn.split(row.getSubjects()),
                number(row.getBound()),
                row.getExplanation());
    }

    private static Assignment assignment(AssignmentRecord row) {
        Assignment.Answerer who = row.getUnit().isEmpty()
                ? new Assignment.Answerer.AllOf(UnitKind.valueOf(row.getUnitKind()))
                : new Assignment.Answerer.OneUnit(row.getUnit());
        Assignment.Matter subject =
                new Assignment.Matter(Assignment.Matter.Kind.valueOf(row.getSubjectKind()), row.getSubject());
        return new Assignment(who, subject, row.getAsked());
    }

    private static SpecialDay specialDay(SpecialDayRecord row) {
        return new SpecialDay(LocalDate.parse(row.getCode()), row.getWorks(), row.getName());
    }

    private static FilingDate date(FilingDateRecord row) {
        return new FilingDate(
                row.getCode(), row.getName(), MonthDay.of(row.getDueMonth(), row.getDueDay()), row.getRecipient());
    }

    /** As it was before the column's scale: 100, not 100.0000000000. */
    private static Optional<BigDecimal> number(BigDecimal column) {
        return Optional.ofNullable(column).map(number -> {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        });
    }
}
