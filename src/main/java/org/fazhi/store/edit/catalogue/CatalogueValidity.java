package org.fazhi.store.edit.catalogue;

import static org.fazhi.store.schema.Tables.FIGURE;
import static org.fazhi.store.schema.Tables.FIGURE_NOTE;
import static org.fazhi.store.schema.Tables.ITEM_STATE;
import static org.fazhi.store.schema.Tables.ITEM_TEXT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.formula.FormulaGraph;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.ledger.DefinitionLoss;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What a year's catalogue must be before it takes the place of the last one, and of what was entered under that. */
final class CatalogueValidity {
    private static final Messages MESSAGES = Messages.of(CatalogueValidity.class);

    private final DSLContext sql;
    private final int year;
    private final Catalogue before;
    private final Catalogue after;

    CatalogueValidity(DSLContext sql, int year, Catalogue before, Catalogue after) {
        this.sql = sql;
        this.year = year;
        this.before = before;
        this.after = after;
    }

    /** Refuses with everything that is wrong with its names, or else with its formulas, or with what it would lose. */
    void require() {
        nothingTwice();
        nothingPointsNowhere();
        List<String> formulas = FormulaGraph.faults(after).stream()
                .map(fault ->
                        MESSAGES.say("catalogue.formula", fault.indicator().name(), fault.reason()))
                .toList();
        if (!formulas.isEmpty()) throw new StoreRefused(String.join("\n", formulas));
        nothingEnteredIsLost();
        noRowIsLost();
    }

    private void nothingTwice() {
        unique(after.chapters(), Chapter::code);
        unique(
                after.chapters().stream()
                        .flatMap(chapter -> chapter.areas().stream())
                        .toList(),
                Function.identity());
        unique(after.areas(), Area::code);
        unique(items(after), WorkItem::code);
        unique(after.units(), ReportingUnit::code);
        unique(after.units(), ReportingUnit::name);
        unique(after.indicators(), Indicator::code);
        unique(after.indicators(), Indicator::name);
        unique(after.checks(), CheckDefinition::code);
        unique(after.ledgers(), Ledger::code);
        unique(after.ledgers(), Ledger::name);
    }

    private static <T> void unique(List<T> entries, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (T entry : entries) {
            if (name.apply(entry).isBlank()) throw new StoreRefused(MESSAGES.say("catalogue.blank"));
            if (!seen.add(name.apply(entry))) {
                throw new StoreRefused(MESSAGES.say("catalogue.twice", name.apply(entry)));
            }
        }
    }

    private void nothingPointsNowhere() {
        Set<String> items = items(after).stream().map(WorkItem::code).collect(Collectors.toSet());
        Set<String> indicators =
                after.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        for (Chapter chapter : after.chapters()) {
            if (!chapter.areas().stream().allMatch(code -> after.area(code).isPresent()))
                throw new StoreRefused(MESSAGES.say("catalogue.chapter_no_area", chapter.heading()));
        }
        for (Indicator indicator : after.indicators()) {
            if (!items.contains(indicator.workItem())) {
                throw new StoreRefused(MESSAGES.say("catalogue.no_item", indicator.name()));
            }
        }
        for (Ledger ledger : after.ledgers()) {
            if (!items.contains(ledger.workItem())) {
                throw new StoreRefused(MESSAGES.say("catalogue.ledger_no_item", ledger.name()));
            }
            ledger.counts().stream()
                    .map(Count::indicator)
                    .filter(code -> !indicators.contains(code))
                    .findFirst()
                    .ifPresent(code -> {
                        throw new StoreRefused(MESSAGES.say("catalogue.in_ledger", name(code), ledger.name()));
                    });
        }
        for (CheckDefinition check : after.checks()) {
            Stream.concat(check.total().stream(), check.subjects().stream())
                    .filter(code -> !indicators.contains(code))
                    .findFirst()
                    .ifPresent(code -> {
                        throw new StoreRefused(MESSAGES.say("catalogue.in_check", name(code), check.explanation()));
                    });
        }
    }

    private void noRowIsLost() {
        List<String> losses = new ArrayList<>();
        for (Ledger old : before.ledgers()) {
            DefinitionLoss loss = new DefinitionLoss(sql, year, old);
            after.ledger(old.code())
                    .ifPresentOrElse(
                            now -> losses.addAll(loss.under(now)),
                            () -> loss.ofRemoval().ifPresent(losses::add));
        }
        if (!losses.isEmpty()) throw new StoreRefused(String.join("\n", losses));
    }

    private void nothingEnteredIsLost() {
        for (Indicator old : before.indicators()) {
            boolean gone = after.indicator(old.code()).isEmpty();
            if (gone && (hasFigures(old) || hasNote(old))) refuse("catalogue.indicator_used", old.name());
            after.indicator(old.code())
                    .filter(now -> !givenAlike(old, now) && hasFigures(old))
                    .ifPresent(now -> refuse("catalogue.kind_changed", now.name()));
        }
        for (WorkItem old : items(before)) {
            if (after.workItem(old.code()).isEmpty() && isBegun(old.code())) refuse("catalogue.item_used", old.name());
        }
        for (Chapter old : before.chapters()) {
            if (after.chapter(old.code()).isEmpty() && isBegun(old.code()))
                refuse("catalogue.chapter_used", old.heading());
        }
        for (ReportingUnit old : before.units()) {
            if (after.unit(old.code()).isPresent()) continue;
            if (hasAnswered(old)) refuse("catalogue.unit_used", old.name());
            before.ledgers().stream()
                    .filter(ledger -> new DefinitionLoss(sql, year, ledger).rowsNaming(old.code()) > 0)
                    .findFirst()
                    .ifPresent(ledger -> {
                        throw new StoreRefused(MESSAGES.say("catalogue.unit_in_ledger", old.name(), ledger.name()));
                    });
        }
    }

    /** Whether figures given under the one kind still count under the other. */
    private static boolean givenAlike(Indicator old, Indicator now) {
        return old.isTyped() == now.isTyped()
                && (old.isTyped() || old.kind().getClass() == now.kind().getClass());
    }

    private boolean hasFigures(Indicator indicator) {
        return exists(FIGURE.INDICATOR.eq(indicator.code()));
    }

    private boolean hasNote(Indicator indicator) {
        return sql.fetchExists(FIGURE_NOTE, FIGURE_NOTE.BOOK_YEAR.eq(year), FIGURE_NOTE.INDICATOR.eq(indicator.code()));
    }

    private boolean hasAnswered(ReportingUnit unit) {
        return exists(FIGURE.UNIT.eq(unit.code()));
    }

    private boolean exists(Condition figure) {
        return sql.fetchExists(FIGURE, FIGURE.BOOK_YEAR.eq(year), figure);
    }

    /** @param code of a work item or of a chapter */
    private boolean isBegun(String code) {
        return sql.fetchExists(ITEM_TEXT, ITEM_TEXT.BOOK_YEAR.eq(year), ITEM_TEXT.WORK_ITEM.eq(code))
                || sql.fetchExists(ITEM_STATE, ITEM_STATE.BOOK_YEAR.eq(year), ITEM_STATE.WORK_ITEM.eq(code));
    }

    private String name(String indicator) {
        return before.indicatorName(indicator);
    }

    private static void refuse(String key, String name) {
        throw new StoreRefused(MESSAGES.say(key, name));
    }

    private static List<WorkItem> items(Catalogue catalogue) {
        return catalogue.areas().stream().flatMap(area -> area.items().stream()).toList();
    }
}
