package org.fazhi.store.year;

import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.CARRIED_TEXT;
import static org.fazhi.store.schema.Tables.CONFIRMED_NAME;
import static org.fazhi.store.schema.Tables.EVIDENCE_FILE;
import static org.fazhi.store.schema.Tables.EXPLANATION;
import static org.fazhi.store.schema.Tables.FIGURE_NOTE;
import static org.fazhi.store.schema.Tables.ITEM_STATE;
import static org.fazhi.store.schema.Tables.ITEM_TEXT;
import static org.fazhi.store.schema.Tables.PART_EVIDENCE;
import static org.fazhi.store.schema.Tables.REPORT_POINT;
import static org.fazhi.store.schema.Tables.REPORT_SETTING;
import static org.fazhi.store.schema.Tables.UNIT_FORM;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.catalogue.ConfirmedNames;
import org.fazhi.edit.EvidencePart;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.ReportPoint;
import org.fazhi.formula.StoredFigure;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.store.catalogue.DefinitionTexts;
import org.fazhi.store.catalogue.RowsByYear;
import org.fazhi.store.catalogue.StoredCatalogueReader;
import org.fazhi.store.connection.Database;
import org.fazhi.store.schema.tables.records.CarriedTextRecord;
import org.fazhi.store.schema.tables.records.ConfirmedNameRecord;
import org.fazhi.store.schema.tables.records.ExplanationRecord;
import org.fazhi.store.schema.tables.records.FigureNoteRecord;
import org.fazhi.store.schema.tables.records.ItemStateRecord;
import org.fazhi.store.schema.tables.records.ItemTextRecord;
import org.fazhi.store.schema.tables.records.PartEvidenceRecord;
import org.fazhi.store.schema.tables.records.ReportPointRecord;
import org.fazhi.store.schema.tables.records.ReportSettingRecord;
import org.fazhi.store.schema.tables.records.UnitFormRecord;
import org.jooq.DSLContext;

/** Reads years as they are stored. All years cost one query a table, like one. */
public final class YearReader {
    private final DSLContext sql;
    private final DefinitionTexts ledgerTexts;

    public YearReader(Database database) {
        this.sql = database.sql();
        this.ledgerTexts = database.ledgerTexts();
    }

    /** The years there are, oldest first. */
    public List<Integer> years() {
        return sql.select(BOOK.BOOK_YEAR).from(BOOK).orderBy(BOOK.BOOK_YEAR).fetch(BOOK.BOOK_YEAR);
    }

    public SortedMap<Integer, StoredYear> all() {
        return read(OptionalInt.empty());
    }

    public StoredYear one(int year) {
        return read(OptionalInt.of(year)).get(year);
    }

    /** All figures of a year. */
    public List<StoredFigure> figures(int year) {
        return new FigureReading(sql).of(year);
    }

    /** Remarks beside figures, by indicator code, for each year. */
    public Map<Integer, Map<String, String>> notes() {
        return new RowsByYear(sql, OptionalInt.empty())
                .maps(FIGURE_NOTE, FIGURE_NOTE.BOOK_YEAR, FigureNoteRecord::getIndicator, FigureNoteRecord::getNote);
    }

    /** What the office confirmed of its own words, in the order of their kinds. */
    public ConfirmedNames confirmedNames() {
        return new ConfirmedNames(sql.selectFrom(CONFIRMED_NAME)
                .orderBy(CONFIRMED_NAME.KIND, CONFIRMED_NAME.CONTEXT, CONFIRMED_NAME.WORDS)
                .fetch(YearReader::confirmedName));
    }

    private static ConfirmedName confirmedName(ConfirmedNameRecord row) {
        return new ConfirmedName(
                ConfirmedName.Kind.valueOf(row.getKind()),
                row.getContext(),
                row.getWords(),
                row.getMeaning(),
                row.getSourceFile(),
                row.getGivenBy(),
                Optional.ofNullable(row.getGivenAt()).map(OffsetDateTime::toInstant));
    }

    private SortedMap<Integer, StoredYear> read(OptionalInt only) {
        RowsByYear rows = new RowsByYear(sql, only);
        Map<Integer, Catalogue> catalogues = new StoredCatalogueReader(rows, ledgerTexts).catalogues();
        var texts = rows.maps(ITEM_TEXT, ITEM_TEXT.BOOK_YEAR, ItemTextRecord::getWorkItem, ItemTextRecord::getContent);
        var carriedTexts = rows.maps(
                CARRIED_TEXT, CARRIED_TEXT.BOOK_YEAR, CarriedTextRecord::getPart, CarriedTextRecord::getContent);
        var states = rows.maps(
                ITEM_STATE,
                ITEM_STATE.BOOK_YEAR,
                ItemStateRecord::getWorkItem,
                row -> ItemState.valueOf(row.getState()));
        var absences =
                rows.maps(ITEM_STATE, ITEM_STATE.BOOK_YEAR, ItemStateRecord::getWorkItem, ItemStateRecord::getReason);
        var points = rows.inOrder(REPORT_POINT, REPORT_POINT.BOOK_YEAR, REPORT_POINT.PLACE, YearReader::point);
        var settings = rows.maps(
                REPORT_SETTING,
                REPORT_SETTING.BOOK_YEAR,
                ReportSettingRecord::getCode,
                ReportSettingRecord::getContent);
        var explanations = rows.maps(
                EXPLANATION, EXPLANATION.BOOK_YEAR, ExplanationRecord::getFinding, ExplanationRecord::getContent);
        var forms = rows.maps(UNIT_FORM, UNIT_FORM.BOOK_YEAR, UnitFormRecord::getUnit, FormReading::form);
        var files = rows.inOrder(PART_EVIDENCE, PART_EVIDENCE.BOOK_YEAR, PART_EVIDENCE.NAME, row -> row);
        var filings = FilingReading.all(rows);
        SortedMap<Integer, StoredYear> years = new TreeMap<>();
        rows.each(BOOK, BOOK.BOOK_YEAR, book -> {
            int year = book.getBookYear();
            List<ReportPoint> ofYear = points.getOrDefault(year, List.of());
            years.put(
                    year,
                    new StoredYear(
                            year,
                            book.getLocked(),
                            catalogues.get(year),
                            texts.getOrDefault(year, Map.of()),
                            carriedTexts.getOrDefault(year, Map.of()),
                            states.getOrDefault(year, Map.of()),
                            absences.getOrDefault(year, Map.of()),
                            of(ofYear, ReportPoint.Chapter.PROBLEMS),
                            of(ofYear, ReportPoint.Chapter.NEXT_YEAR),
                            settings.getOrDefault(year, Map.of()),
                            explanations.getOrDefault(year, Map.of()),
                            forms.getOrDefault(year, Map.of()),
                            evidence(files.getOrDefault(year, List.of())),
                            provenLedgers(year),
                            filings.getOrDefault(year, List.of())));
        });
        return years;
    }

    /** Those of which a row has evidence. */
    private Set<String> provenLedgers(int year) {
        return sql.selectDistinct(EVIDENCE_FILE.LEDGER)
                .from(EVIDENCE_FILE)
                .where(EVIDENCE_FILE.BOOK_YEAR.eq(year))
                .fetchSet(EVIDENCE_FILE.LEDGER);
    }

    private static Map<EvidencePart, List<EvidenceFile>> evidence(List<PartEvidenceRecord> files) {
        return files.stream()
                .collect(Collectors.groupingBy(
                        row -> new EvidencePart(EvidencePart.Kind.valueOf(row.getPartKind()), row.getPart()),
                        Collectors.mapping(
                                row -> new EvidenceFile(row.getHash(), row.getName(), row.getBytes()),
                                Collectors.toUnmodifiableList())));
    }

    private static List<ReportPoint> of(List<ReportPoint> points, ReportPoint.Chapter chapter) {
        return points.stream().filter(point -> point.chapter() == chapter).toList();
    }

    private static ReportPoint point(ReportPointRecord row) {
        return new ReportPoint(
                ReportPoint.Chapter.valueOf(row.getChapter()), row.getCode(), row.getHeading(), row.getContent());
    }
}
