package org.fazhi.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Figures;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.edit.EvidencePart;
import org.fazhi.edit.Filing;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.ReportPoint;
import org.fazhi.edit.UnitForm;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.store.year.StoredYear;

/**
 * Everything the office has of one year, as one immutable picture held in memory (年度). A new one takes its place after
 * each edit; reading it never touches the database, so any thread may.
 */
public final class YearBook {
    private final StoredYear stored;
    private final Figures figures;
    private final Map<String, LedgerSummary> ledgers;
    private final LocalDate today;

    /**
     * @param stored what is kept of it besides figures
     * @param figures of this year and of earlier ones
     * @param ledgers what each ledger comes to, by its code
     * @param today the day on which they were counted
     */
    YearBook(StoredYear stored, Figures figures, Map<String, LedgerSummary> ledgers, LocalDate today) {
        this.stored = stored;
        this.figures = figures;
        this.ledgers = Map.copyOf(ledgers);
        this.today = today;
    }

    /** Of this year and of earlier ones. */
    public Figures figures() {
        return figures;
    }

    /** What each ledger comes to, by its code. */
    public Map<String, LedgerSummary> ledgers() {
        return ledgers;
    }

    public int year() {
        return stored.year();
    }

    /** Filed and closed to edits. */
    public boolean locked() {
        return stored.locked();
    }

    /** How often it was filed, in order. */
    public List<Filing> filings() {
        return stored.filings();
    }

    public Catalogue catalogue() {
        return stored.catalogue();
    }

    /** Texts with tokens by work item code. */
    public Map<String, String> texts() {
        return stored.texts();
    }

    /** Texts as they came from the year before, by work item code. */
    public Map<String, String> carriedTexts() {
        return stored.carriedTexts();
    }

    /** By work item code; what is not in it is {@link ItemState#EMPTY}. */
    public Map<String, ItemState> states() {
        return stored.states();
    }

    public List<ReportPoint> problems() {
        return stored.problems();
    }

    public List<ReportPoint> nextYear() {
        return stored.nextYear();
    }

    /** Of the report, by key. */
    public Map<String, String> settings() {
        return stored.settings();
    }

    /** By finding key. */
    public Map<String, String> explanations() {
        return stored.explanations();
    }

    /** How far the form of a unit has come. */
    public UnitForm form(String unitCode) {
        return stored.forms().getOrDefault(unitCode, UnitForm.none(unitCode));
    }

    /** The files that prove work items and figures, by name; those of rows are read with the ledgers. */
    public Map<EvidencePart, List<EvidenceFile>> evidence() {
        return stored.evidence();
    }

    /** Codes of the ledgers of which a row has evidence. */
    public Set<String> provenLedgers() {
        return stored.provenLedgers();
    }

    /** The files that prove a work item or a figure, by name. */
    public List<EvidenceFile> evidence(EvidencePart part) {
        return stored.evidence().getOrDefault(part, List.of());
    }

    /** The district's figure of this year. */
    public Figure figure(String indicatorCode) {
        return figures.figure(indicatorCode, year()).orElseThrow();
    }

    /** Last year's figure; empty when last year did not know the indicator. */
    public Optional<Figure> lastYear(String indicatorCode) {
        return figures.figure(indicatorCode, year() - 1);
    }

    /** What a unit gave last year, or where none is named the district's figure. */
    public Optional<Figure> lastYear(String indicatorCode, Optional<String> unit) {
        return unit.map(one -> figures.figure(indicatorCode, year() - 1, one)).orElseGet(() -> lastYear(indicatorCode));
    }

    /** What a ledger comes to in this year. */
    public Optional<LedgerSummary> ledger(String code) {
        return Optional.ofNullable(ledgers.get(code));
    }

    /** How many rows a ledger has in this year. */
    public long rows(String ledger) {
        return ledger(ledger).map(LedgerSummary::rows).orElse(0L);
    }

    /** A ledger in this year, as conditions on its rows need it. */
    public LedgerYear yearOf(Ledger ledger) {
        return UnitsOfYear.counting(catalogue(), year(), ledger, today);
    }

    /** The first year of the term of office (届期) this year lies in; the year itself where none is given. */
    public int termFrom() {
        return stored.termFrom();
    }

    public String text(String workItemCode) {
        return texts().getOrDefault(workItemCode, "");
    }

    /** The state it was given; without one, 填报中 as soon as it has a text or a figure. */
    public ItemState state(String workItemCode) {
        ItemState given = states().getOrDefault(workItemCode, ItemState.EMPTY);
        return switch (given) {
            case EMPTY -> isBegun(workItemCode) ? ItemState.FILLING : ItemState.EMPTY;
            case ABSENT -> absence(workItemCode).isPresent() ? ItemState.ABSENT : ItemState.FILLING;
            case FILLING, SUBMITTED, APPROVED, RETURNED -> given;
        };
    }

    /** Why a work item or a chapter is declared to have nothing in the year; empty for one that is not. */
    public Optional<String> absence(String part) {
        boolean isDeclared = states().get(part) == ItemState.ABSENT && !isGiven(part);
        return isDeclared ? Optional.of(stored.absences().getOrDefault(part, "")) : Optional.empty();
    }

    /** Whether something stands in it, whichever way it came there: then a declaration that it has nothing is void. */
    public boolean isGiven(String part) {
        return !text(part).isBlank()
                || catalogue().chaptersInUse().stream()
                        .anyMatch(chapter ->
                                chapter.code().equals(part) && !points(chapter).isEmpty())
                || catalogue().indicatorsOf(part).stream().anyMatch(this::isGiven);
    }

    private boolean isGiven(Indicator indicator) {
        return !(indicator.kind() instanceof IndicatorKind.Derived)
                && figure(indicator.code())
                        .quantity()
                        .filter(quantity -> quantity.number().signum() != 0)
                        .isPresent();
    }

    private List<ReportPoint> points(Chapter chapter) {
        return switch (chapter.content()) {
            case PROBLEMS -> problems();
            case NEXT_YEAR -> nextYear();
            case AREAS, TEXT -> List.of();
        };
    }

    private boolean isBegun(String workItemCode) {
        return !text(workItemCode).isBlank()
                || catalogue().indicatorsOf(workItemCode).stream()
                        .anyMatch(one -> figure(one.code()).quantity().isPresent());
    }

    public String setting(String key) {
        return settings().getOrDefault(key, "");
    }
}
