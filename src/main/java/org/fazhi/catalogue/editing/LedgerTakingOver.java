package org.fazhi.catalogue.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.SharedLedger;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;

/**
 * Takes a shared ledger into a catalogue (接收台账定义). What an office made itself is known by its name, for two offices may
 * have given the same code to different things; what the program brought is known by its code.
 */
final class LedgerTakingOver {
    private final Messages messages = Messages.of(LedgerTakingOver.class);
    private final Catalogue catalogue;
    private final SharedLedger shared;
    private final Ledger theirs;

    LedgerTakingOver(Catalogue catalogue, SharedLedger shared) {
        this.catalogue = catalogue;
        this.shared = shared;
        this.theirs = shared.ledger();
    }

    EditingOutcome outcome() {
        Optional<Ledger> standing = standing();
        Ledger mine = standing.orElseGet(this::begun);
        Catalogue extended = catalogue;
        List<Count> counts = new ArrayList<>();
        for (Count count : theirs.counts()) {
            Optional<Indicator> indicator = indicator(extended, mine, count.indicator());
            if (indicator.isEmpty()) continue;
            extended = with(extended, indicator.get());
            counts.add(count.into(indicator.get().code()));
        }
        Ledger merged = new LedgerMerge(mine).with(theirs, counts);
        Optional<String> objection = new LedgerRules(extended).objection(merged);
        if (objection.isPresent()) return new Declined(objection.get());
        List<Ledger> ledgers = new ArrayList<>(
                Ordering.replaced(catalogue.ledgers(), one -> one.code().equals(merged.code()), _ -> merged));
        if (standing.isEmpty()) ledgers.add(merged);
        return new Edited(extended.withLedgers(ledgers), messages.say("ledger_taken_over", merged.name()));
    }

    private Optional<Ledger> standing() {
        return OwnCodes.isOwn(theirs.code())
                ? catalogue.ledgers().stream()
                        .filter(one -> one.name().equals(theirs.name()))
                        .findFirst()
                : catalogue.ledger(theirs.code());
    }

    /** An empty ledger to be filled with theirs, at a place there is here. */
    private Ledger begun() {
        String code = OwnCodes.isOwn(theirs.code()) ? OwnCodes.ledger(catalogue, theirs.name()) : theirs.code();
        WorkItem item = catalogue
                .workItem(theirs.workItem())
                .filter(one -> !one.retired())
                .or(() -> catalogue.area(theirs.area()).stream()
                        .flatMap(area -> area.items().stream())
                        .filter(one -> !one.retired())
                        .findFirst())
                .orElseGet(() -> catalogue.itemsInUse().getFirst());
        return new Ledger(
                code,
                theirs.name(),
                item.area(),
                item.code(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The indicator that a count of theirs goes into here; empty where there is none for it. */
    private Optional<Indicator> indicator(Catalogue extended, Ledger mine, String code) {
        Optional<Indicator> described = shared.indicators().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
        Optional<Indicator> known = OwnCodes.isOwn(code)
                ? described.flatMap(one -> extended.indicatorNamed(one.name()))
                : extended.indicator(code);
        if (known.isPresent())
            return known.filter(one -> one.kind() instanceof IndicatorKind.Entered || one.isCountedFrom(mine.code()))
                    .map(one -> countedHere(one, mine, described));
        return described.map(one -> created(extended, one, mine));
    }

    private Indicator countedHere(Indicator known, Ledger mine, Optional<Indicator> described) {
        String words = described.map(LedgerTakingOver::howCounted).orElse(howCounted(known));
        return known.withKind(new IndicatorKind.Counted(mine.code(), words));
    }

    private Indicator created(Catalogue extended, Indicator described, Ledger mine) {
        String code = extended.indicator(described.code()).isPresent() || OwnCodes.isOwn(described.code())
                ? Ordering.freeCode(IndicatorEditing.OWN, extended.indicators(), Indicator::code)
                : described.code();
        String responsible =
                catalogue.area(mine.area()).map(Area::responsibleUnit).orElse("");
        return new Indicator(
                code,
                described.words(),
                mine.workItem(),
                described.measure(),
                new IndicatorKind.Counted(mine.code(), howCounted(described)),
                responsible,
                Indicator.Expected.unbounded(false),
                Indicator.Asking.everyYear(described.supplementary()));
    }

    private static Catalogue with(Catalogue catalogue, Indicator indicator) {
        if (catalogue.indicator(indicator.code()).isPresent())
            return catalogue.withIndicators(Ordering.replaced(
                    catalogue.indicators(), one -> one.code().equals(indicator.code()), _ -> indicator));
        List<Indicator> indicators = new ArrayList<>(catalogue.indicators());
        indicators.add(indicator);
        return catalogue.withIndicators(Ordering.inReportOrder(catalogue, indicators));
    }

    private static String howCounted(Indicator indicator) {
        return indicator.kind() instanceof IndicatorKind.Counted(String _, String counting)
                ? counting
                : indicator.words().definition();
    }
}
