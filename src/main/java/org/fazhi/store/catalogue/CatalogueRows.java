package org.fazhi.store.catalogue;

import static org.fazhi.store.schema.Tables.AREA;
import static org.fazhi.store.schema.Tables.ASSIGNMENT;
import static org.fazhi.store.schema.Tables.CHAPTER;
import static org.fazhi.store.schema.Tables.CHECK_DEFINITION;
import static org.fazhi.store.schema.Tables.FILING_DATE;
import static org.fazhi.store.schema.Tables.INDICATOR;
import static org.fazhi.store.schema.Tables.LEDGER_DEFINITION;
import static org.fazhi.store.schema.Tables.REPORTING_UNIT;
import static org.fazhi.store.schema.Tables.SPECIAL_DAY;
import static org.fazhi.store.schema.Tables.WORK_ITEM;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.SpecialDay;
import org.fazhi.store.schema.tables.records.AreaRecord;
import org.fazhi.store.schema.tables.records.AssignmentRecord;
import org.fazhi.store.schema.tables.records.ChapterRecord;
import org.fazhi.store.schema.tables.records.CheckDefinitionRecord;
import org.fazhi.store.schema.tables.records.FilingDateRecord;
import org.fazhi.store.schema.tables.records.IndicatorRecord;
import org.fazhi.store.schema.tables.records.LedgerDefinitionRecord;
import org.fazhi.store.schema.tables.records.ReportingUnitRecord;
import org.fazhi.store.schema.tables.records.SpecialDayRecord;
import org.fazhi.store.schema.tables.records.WorkItemRecord;
import org.fazhi.value.PrintRule;
import org.fazhi.value.UnitKind;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/** A catalogue as the rows of a year's own copy. The order of its lists is the column {@code place}. */
public final class CatalogueRows {
    private final int year;
    private final DefinitionTexts ledgerTexts;

    /** The rows of one table, in order. */
    public record TableRows<R extends Record>(Table<R> table, List<R> rows) {}

    /** The tables a catalogue is kept in. */
    private static final Set<Table<?>> TABLES = Set.of(
            CHAPTER,
            AREA,
            WORK_ITEM,
            REPORTING_UNIT,
            INDICATOR,
            CHECK_DEFINITION,
            FILING_DATE,
            LEDGER_DEFINITION,
            SPECIAL_DAY,
            ASSIGNMENT);

    public static boolean holds(Table<?> table) {
        return TABLES.contains(table);
    }

    public CatalogueRows(int year, DefinitionTexts ledgerTexts) {
        this.year = year;
        this.ledgerTexts = ledgerTexts;
    }

    public List<TableRows<?>> of(Catalogue catalogue) {
        List<WorkItem> items = catalogue.areas().stream()
                .flatMap(area -> area.items().stream())
                .toList();
        return List.of(
                rows(CHAPTER, CHAPTER.PLACE, catalogue.chapters(), this::chapter),
                rows(AREA, AREA.PLACE, catalogue.areas(), this::area),
                rows(WORK_ITEM, WORK_ITEM.PLACE, items, this::workItem),
                rows(REPORTING_UNIT, REPORTING_UNIT.PLACE, catalogue.units(), this::unit),
                rows(INDICATOR, INDICATOR.PLACE, catalogue.indicators(), this::indicator),
                rows(CHECK_DEFINITION, CHECK_DEFINITION.PLACE, catalogue.checks(), this::check),
                rows(FILING_DATE, FILING_DATE.PLACE, catalogue.calendar(), this::filingDate),
                rows(LEDGER_DEFINITION, LEDGER_DEFINITION.PLACE, catalogue.ledgers(), this::ledger),
                rows(SPECIAL_DAY, SPECIAL_DAY.PLACE, catalogue.specialDays(), this::specialDay),
                rows(ASSIGNMENT, ASSIGNMENT.PLACE, catalogue.assignments(), this::assignment));
    }

    /** Only the definitions of ledgers. */
    public List<LedgerDefinitionRecord> ofLedgers(List<Ledger> ledgers) {
        return rows(LEDGER_DEFINITION, LEDGER_DEFINITION.PLACE, ledgers, this::ledger)
                .rows();
    }

    /** Only some checks, after as many others. */
    public List<CheckDefinitionRecord> ofChecks(List<CheckDefinition> checks, int others) {
        List<CheckDefinitionRecord> rows = rows(CHECK_DEFINITION, CHECK_DEFINITION.PLACE, checks, this::check)
                .rows();
        rows.forEach(row -> row.setPlace(others + row.getPlace()));
        return rows;
    }

    private static <T, R extends Record> TableRows<R> rows(
            Table<R> table, TableField<R, Integer> place, List<T> entries, Function<T, R> row) {
        List<R> rows = new ArrayList<>();
        for (T entry : entries) {
            R made = row.apply(entry);
            made.set(place, rows.size());
            rows.add(made);
        }
        return new TableRows<>(table, rows);
    }

    private ChapterRecord chapter(Chapter chapter) {
        var row = CHAPTER.newRecord();
        row.setBookYear(year);
        row.setCode(chapter.code());
        row.setHeading(chapter.heading());
        row.setContent(chapter.content().name());
        row.setAreas(ListColumn.join(chapter.areas()));
        row.setRetired(chapter.retired());
        return row;
    }

    private AreaRecord area(Area area) {
        var row = AREA.newRecord();
        row.setBookYear(year);
        row.setCode(area.code());
        row.setTab(area.tab());
        row.setHeading(area.heading());
        row.setResponsibleUnit(area.responsibleUnit());
        row.setRetired(area.retired());
        row.setRetiredBefore(
                area.use() instanceof Area.Use.Retired(Set<String> before)
                        ? ListColumn.join(before.stream().sorted().toList())
                        : "");
        return row;
    }

    private WorkItemRecord workItem(WorkItem item) {
        var row = WORK_ITEM.newRecord();
        row.setBookYear(year);
        row.setCode(item.code());
        row.setArea(item.area());
        row.setName(item.name());
        row.setHeading(item.heading());
        row.setRetired(item.retired());
        return row;
    }

    private ReportingUnitRecord unit(ReportingUnit unit) {
        var row = REPORTING_UNIT.newRecord();
        row.setBookYear(year);
        row.setCode(unit.code());
        row.setName(unit.name());
        row.setShortName(unit.shortName());
        row.setAliases(ListColumn.join(unit.aliases()));
        row.setKind(unit.kind().name());
        row.setActiveFrom(unit.activeFrom().orElse(null));
        row.setActiveTo(unit.activeTo().orElse(null));
        return row;
    }

    /** What is told exactly says nothing of it. */
    private static String printing(PrintRule rule) {
        return rule == PrintRule.EXACT ? "" : rule.keyword();
    }

    private IndicatorRecord indicator(Indicator indicator) {
        var row = INDICATOR.newRecord();
        row.setBookYear(year);
        row.setCode(indicator.code());
        row.setName(indicator.name());
        row.setWorkItem(indicator.workItem());
        row.setMeasureUnit(indicator.unit().symbol());
        row.setDecimals(indicator.decimals());
        row.setKind(indicator.kind().keyword());
        row.setFormula(indicator.kind() instanceof IndicatorKind.Derived(String formula) ? formula : "");
        row.setLedger(indicator.kind() instanceof IndicatorKind.Counted(String ledger, String _) ? ledger : "");
        row.setCounting(indicator.kind() instanceof IndicatorKind.Counted(String _, String counting) ? counting : "");
        row.setAskedKinds(
                indicator.kind() instanceof IndicatorKind.Collected(var kinds)
                        ? ListColumn.join(
                                kinds.stream().sorted().map(UnitKind::name).toList())
                        : "");
        row.setDefinition(indicator.words().definition());
        row.setDirection(indicator.measure().direction().name());
        row.setPrinting(printing(indicator.measure().printing()));
        row.setResponsibleUnit(indicator.responsibleUnit());
        row.setMinimum(indicator.expected().minimum().orElse(null));
        row.setMaximum(indicator.expected().maximum().orElse(null));
        row.setZeroExpected(indicator.expected().zero());
        row.setSupplementary(indicator.supplementary());
        row.setInternal(indicator.internal());
        row.setAliases(ListColumn.join(indicator.aliases()));
        row.setValidFrom(indicator.asking().first().orElse(null));
        row.setValidTo(indicator.asking().last().orElse(null));
        row.setRetired(indicator.retired());
        return row;
    }

    private CheckDefinitionRecord check(CheckDefinition check) {
        var row = CHECK_DEFINITION.newRecord();
        row.setBookYear(year);
        row.setCode(check.code());
        row.setRule(check.rule());
        row.setSeverity(check.severity().name());
        row.setTotal(check.total().orElse(""));
        row.setSubjects(ListColumn.join(check.subjects()));
        row.setBound(check.bound().orElse(null));
        row.setExplanation(check.explanation());
        return row;
    }

    private LedgerDefinitionRecord ledger(Ledger ledger) {
        var row = LEDGER_DEFINITION.newRecord();
        row.setBookYear(year);
        row.setCode(ledger.code());
        row.setContent(ledgerTexts.text(ledger));
        return row;
    }

    private SpecialDayRecord specialDay(SpecialDay special) {
        var row = SPECIAL_DAY.newRecord();
        row.setBookYear(year);
        row.setCode(special.day().toString());
        row.setWorks(special.works());
        row.setName(special.name());
        return row;
    }

    private AssignmentRecord assignment(Assignment assignment) {
        var row = ASSIGNMENT.newRecord();
        row.setBookYear(year);
        row.setCode(assignment.key());
        row.setUnit(assignment.who() instanceof Assignment.Answerer.OneUnit(String unit) ? unit : "");
        row.setUnitKind(assignment.who() instanceof Assignment.Answerer.AllOf(UnitKind kind) ? kind.name() : "");
        row.setSubjectKind(assignment.subject().kind().name());
        row.setSubject(assignment.subject().code());
        row.setAsked(assignment.asked());
        return row;
    }

    private FilingDateRecord filingDate(FilingDate date) {
        var row = FILING_DATE.newRecord();
        row.setBookYear(year);
        row.setCode(date.code());
        row.setName(date.name());
        row.setDueMonth(date.due().getMonthValue());
        row.setDueDay(date.due().getDayOfMonth());
        row.setRecipient(date.recipient());
        return row;
    }
}
