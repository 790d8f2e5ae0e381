package org.fazhi.catalogue.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.SharedLedger;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CarryRule;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowRule;

/**
 * Edits the ledgers of a catalogue (台账设计): what they are called, their columns, code lists and rules. Whether a change
 * would lose what rows hold is for those to say who keep the rows.
 */
public final class LedgerEditing {
    /** A ledger must have a column before anything can be entered; this one is the office's to rename. */
    private static final String FIRST_COLUMN = "title";

    private final Messages messages = Messages.of(LedgerEditing.class);
    private final Catalogue catalogue;

    LedgerEditing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether an office made it itself. */
    public static boolean isOwn(Ledger ledger) {
        return OwnCodes.isOwn(ledger.code());
    }

    /** Adds a ledger of the office's own, with one column to begin with. */
    public EditingOutcome add(String name, String workItem) {
        Optional<WorkItem> item = catalogue.workItem(workItem);
        if (item.isEmpty()) return decline("no_work_item");
        Column first = Column.of(
                FIRST_COLUMN, messages.say("first_column"), new ColumnType.Text(ColumnType.Text.USUAL_LENGTH));
        Ledger ledger = new Ledger(
                OwnCodes.ledger(catalogue, name.strip()),
                name.strip(),
                item.get().area(),
                workItem,
                List.of(first),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
        return objection(ledger)
                .<EditingOutcome>map(Declined::new)
                .orElseGet(() -> new Edited(with(ledger), messages.say("ledger_added", ledger.name())));
    }

    /** Puts the ledger in the place of the one with its code. */
    public EditingOutcome change(Ledger changed) {
        return accept(changed, messages.say("ledger_changed", changed.name()));
    }

    /** Takes it out of the year; what was counted from it is then entered by hand from now on. */
    public EditingOutcome remove(String code) {
        Ledger ledger = ledger(code);
        List<Ledger> ledgers = catalogue.ledgers().stream()
                .filter(one -> !one.code().equals(code))
                .toList();
        List<Indicator> indicators =
                Ordering.replaced(catalogue.indicators(), one -> one.isCountedFrom(code), LedgerEditing::entered);
        return new Edited(
                catalogue.withLedgers(ledgers).withIndicators(indicators),
                messages.say("ledger_removed", ledger.name()));
    }

    /** Adds a column as the last; without a code it is given one that is free. */
    public EditingOutcome addColumn(String code, Column column) {
        Ledger ledger = ledger(code);
        Column added = column.code().isEmpty() ? coded(ledger, column) : column;
        List<Column> columns = new ArrayList<>(ledger.own());
        columns.add(added);
        return accept(ledger.withOwn(columns), messages.say("column_added", ledger.name(), added.label()));
    }

    /** Puts the column in the place of the one with its code. */
    public EditingOutcome changeColumn(String code, Column column) {
        Ledger ledger = ledger(code);
        Optional<CodeUse.Use> lost = new CodeUse(catalogue, ledger).lostBy(column);
        if (lost.isPresent())
            return decline("code_asked_for", lost.get().word(), lost.get().place());
        List<Column> columns = Ordering.replaced(ledger.own(), one -> one.code().equals(column.code()), _ -> column);
        return accept(ledger.withOwn(columns), messages.say("column_changed", ledger.name(), column.label()));
    }

    /** Moves it up (negative) or down. */
    public EditingOutcome moveColumn(String code, String column, int places) {
        Ledger ledger = ledger(code);
        String label = label(ledger, column);
        return Ordering.moved(ledger.own(), one -> one.code().equals(column), _ -> true, places)
                .map(columns -> accept(ledger.withOwn(columns), messages.say("column_moved", ledger.name(), label)))
                .orElseGet(() -> decline("no_room", label));
    }

    /** Takes a column away that nothing asks for. */
    public EditingOutcome removeColumn(String code, String column) {
        Ledger ledger = ledger(code);
        String label = label(ledger, column);
        Optional<String> user = userOf(ledger, column);
        if (user.isPresent()) return decline("column_asked_for", label, user.get());
        if (ledger.own().size() == 1) return decline("no_columns");
        List<Column> columns =
                ledger.own().stream().filter(one -> !one.code().equals(column)).toList();
        return accept(ledger.withOwn(columns), messages.say("column_removed", ledger.name(), label));
    }

    /** Adds a rule, or puts it in the place of the one with its code; without a code it is given one that is free. */
    public EditingOutcome setRule(String code, RowRule rule) {
        Ledger ledger = ledger(code);
        String ruleCode = rule.code().isEmpty() ? OwnCodes.rule(ledger, rule.explanation()) : rule.code();
        RowRule coded = new RowRule(ruleCode, rule.severity(), rule.broken(), rule.columns(), rule.explanation());
        List<RowRule> rules = new ArrayList<>(
                Ordering.replaced(ledger.rules(), one -> one.code().equals(ruleCode), _ -> coded));
        if (!rules.contains(coded)) rules.add(coded);
        return accept(ledger.withRules(rules), messages.say("rule_set", ledger.name(), rule.explanation()));
    }

    /** Says which rows go on into the next year. */
    public EditingOutcome setCarry(String code, CarryRule rule) {
        Ledger ledger = ledger(code);
        return accept(ledger.withCarry(rule), messages.say("carry_set", ledger.name()));
    }

    public EditingOutcome removeRule(String code, String rule) {
        Ledger ledger = ledger(code);
        List<RowRule> rules =
                ledger.rules().stream().filter(one -> !one.code().equals(rule)).toList();
        return accept(ledger.withRules(rules), messages.say("rule_removed", ledger.name()));
    }

    /** Takes over a definition from another office; nothing this one has is given up. */
    public EditingOutcome takeOver(SharedLedger shared) {
        return new LedgerTakingOver(catalogue, shared).outcome();
    }

    private EditingOutcome accept(Ledger changed, String what) {
        return objection(changed)
                .<EditingOutcome>map(Declined::new)
                .orElseGet(() -> new Edited(
                        catalogue.withLedgers(Ordering.replaced(
                                catalogue.ledgers(), one -> one.code().equals(changed.code()), _ -> changed)),
                        what));
    }

    private Optional<String> objection(Ledger ledger) {
        return new LedgerRules(catalogue).objection(ledger);
    }

    private static Column coded(Ledger ledger, Column column) {
        return new Column(
                OwnCodes.column(ledger, column.label()),
                column.label(),
                column.aliases(),
                column.type(),
                column.required(),
                column.width(),
                column.help());
    }

    /** What would not work without the column, in words. */
    private Optional<String> userOf(Ledger ledger, String column) {
        Stream<String> dated = ledger.dated().filter(column::equals).map(_ -> messages.say("asks.dated")).stream();
        Stream<String> key = ledger.key().stream().filter(column::equals).map(_ -> messages.say("asks.key"));
        Stream<String> order = ledger.order().stream()
                .filter(one -> one.column().equals(column))
                .map(_ -> messages.say("asks.order"));
        Stream<String> rules = ledger.rules().stream()
                .filter(rule -> rule.columns().contains(column)
                        || rule.broken().columns().contains(column))
                .map(RowRule::explanation);
        Stream<String> counts = ledger.counts().stream()
                .filter(count -> CountEditing.columns(count).contains(column))
                .map(Count::indicator)
                .map(one -> catalogue.indicatorName(one));
        Stream<String> carry =
                ledger.carry().columns().stream().filter(column::equals).map(_ -> messages.say("asks.carry"));
        return Stream.of(dated, key, order, rules, counts, carry)
                .flatMap(words -> words)
                .findFirst();
    }

    private Catalogue with(Ledger added) {
        List<Ledger> ledgers = new ArrayList<>(catalogue.ledgers());
        ledgers.add(added);
        return catalogue.withLedgers(ledgers);
    }

    private static Indicator entered(Indicator counted) {
        return counted.withKind(new IndicatorKind.Entered());
    }

    private static String label(Ledger ledger, String column) {
        return ledger.column(column).map(Column::label).orElse(column);
    }

    private Ledger ledger(String code) {
        return catalogue.ledger(code).orElseThrow(() -> new IllegalArgumentException("no ledger " + code));
    }

    private EditingOutcome decline(String key, Object... words) {
        return new Declined(messages.say(key, words));
    }
}
