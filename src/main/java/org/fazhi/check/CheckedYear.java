package org.fazhi.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerSummary;

/** The year under check, ready to be asked by the rules (校核年度). */
final class CheckedYear {
    private final CheckContext context;
    private final Map<String, Indicator> asked = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> unitNames = new HashMap<>();

    CheckedYear(CheckContext context) {
        this.context = context;
        context.catalogue().areas().forEach(this::placeItems);
        for (Indicator indicator : context.catalogue().indicators())
            if (indicator.isAskedIn(context.year()) && !context.absent().contains(indicator.workItem()))
                asked.put(indicator.code(), indicator);
        for (ReportingUnit unit : context.catalogue().units()) unitNames.put(unit.code(), unit.shortName());
    }

    private void placeItems(Area area) {
        for (WorkItem item : area.items())
            places.put(item.code(), new Place(Place.Kind.TEXT, item.code(), area.tab() + " · " + item.name()));
    }

    Stream<Area> areas() {
        return context.catalogue().areasInUse().stream();
    }

    /** Whether anything of the year is proved here. */
    boolean keepsEvidence() {
        return !context.evidence().proven().isEmpty();
    }

    /** Whether a work item says something that no file proves. */
    boolean isUnproved(WorkItem item) {
        return !item.retired()
                && !context.absent().contains(item.code())
                && context.evidence().given().contains(item.code())
                && !context.evidence().proven().contains(item.code());
    }

    Place place(WorkItem item) {
        return places.get(item.code());
    }

    List<CheckedText> texts() {
        return context.texts();
    }

    /** What the ledgers that are kept this year come to, with their definitions, in order. */
    Stream<KeptLedger> ledgers() {
        return context.catalogue().ledgersInUse().stream()
                .flatMap(ledger -> Optional.ofNullable(context.ledgers().get(ledger.code()))
                        .filter(summary -> summary.rows() > 0)
                        .map(summary -> new KeptLedger(ledger, summary, placed(ledger.workItem(), ledger.name())))
                        .stream());
    }

    /** @param label where the ledger is: 矛盾化解 · 行政复议与应诉 · 行政复议 */
    record KeptLedger(Ledger ledger, LedgerSummary summary, String label) {}

    /** The name of a ledger, or its code where the year does not have it any more. */
    String ledgerName(String code) {
        return context.catalogue().ledgerName(code);
    }

    /** The indicators a rule speaks of that are asked for this year: all of them when it names none. */
    Stream<Indicator> subjects(CheckDefinition definition) {
        Stream<Indicator> all = context.catalogue().indicators().stream().filter(one -> asked.containsKey(one.code()));
        return definition.subjects().isEmpty()
                ? all
                : definition.subjects().stream().flatMap(code -> asked(code).stream());
    }

    /** An indicator that is asked for this year. */
    Optional<Indicator> asked(String code) {
        return Optional.ofNullable(asked.get(code));
    }

    /** Whether nobody owes the indicator. */
    boolean isSupplementary(String code) {
        return asked(code).filter(Indicator::supplementary).isPresent();
    }

    Figure figure(Indicator indicator) {
        return context.figures().figure(indicator.code(), context.year()).orElseThrow();
    }

    /** This year's figure, when the indicator is asked for and its value is known. */
    Optional<Figure> known(String code) {
        return asked(code).map(this::figure).filter(figure -> figure.quantity().isPresent());
    }

    Optional<Figure> knownLastYear(String code) {
        return context.figures()
                .figure(code, context.year() - 1)
                .filter(figure -> figure.quantity().isPresent());
    }

    /** The reporting units that are active this year. */
    Stream<ReportingUnit> units() {
        return context.catalogue().units().stream().filter(unit -> unit.isActiveIn(context.year()));
    }

    /** What a unit gave, so many years ago. */
    Optional<Figure> ofUnit(Indicator indicator, ReportingUnit unit, int yearsAgo) {
        return context.figures().figure(indicator.code(), context.year() - yearsAgo, unit.code());
    }

    String unitName(String code) {
        return unitNames.getOrDefault(code, code);
    }

    Place place(Indicator indicator) {
        return new Place(Place.Kind.INDICATOR, indicator.code(), placed(indicator.workItem(), indicator.name()));
    }

    /** What one unit reports for the indicator. */
    Place place(Indicator indicator, String unit) {
        return Place.ofUnit(indicator.code(), unit, place(indicator).label());
    }

    private String placed(String workItem, String name) {
        return Optional.ofNullable(places.get(workItem))
                        .map(place -> place.label() + " · ")
                        .orElse("")
                + name;
    }

    /**
     * A finding with the explanation it was passed with. The explanation holds for what it was given for: once the
     * figures or words are others, the finding is another and asks anew. An error cannot be passed.
     */
    Finding finding(CheckDefinition rule, Place place, Words words, List<Figure> figures) {
        String key = "%s/%s/%08x"
                .formatted(rule.code(), subject(place), words.snippet().hashCode());
        boolean passable = rule.severity() != CheckDefinition.Severity.ERROR;
        Optional<String> explanation =
                Optional.ofNullable(context.explanations().get(key)).filter(text -> passable && !text.isBlank());
        return new Finding(
                key, rule, place, words.snippet(), words.message(), words.suggestion(), figures, explanation);
    }

    /** Which unit is gone to first is no part of what was found. */
    private static String subject(Place place) {
        return place.isFigure() ? place.indicator() : place.code();
    }

    /** What a finding says. */
    record Words(String snippet, String message, String suggestion) {}
}
