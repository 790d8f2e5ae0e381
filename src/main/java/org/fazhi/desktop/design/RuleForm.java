package org.fazhi.desktop.design;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.desktop.control.LongText;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.EntryForm;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.desktop.entry.NumberField;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.RulePattern;
import org.fazhi.ledger.TimeLimit;

/** The form of a rule (规则表单): its shape, the columns it is about, and when it applies. */
final class RuleForm implements EntryForm {
    private static final Messages MESSAGES = Messages.of(RuleForm.class);

    private final Ledger ledger;
    private final Optional<RowRule> before;
    private final FormGrid grid = new FormGrid();
    private final ComboBox<RuleChoice> choice;
    private final ComboBox<Column> first;
    private final ComboBox<Column> second;
    private final PickList<Column> several;
    private final NumberField days;
    private final ComboBox<TimeLimit.Unit> unit;
    private final ConditionList when;
    private final ComboBox<RowRule.Severity> severity;
    private final TextArea explanation = new LongText(2);
    private final FormGrid.Row firstRow;
    private final FormGrid.Row secondRow;
    private final FormGrid.Row severalRow;
    private final FormGrid.Row daysRow;
    private final FormGrid.Row unitRow;
    private final FormGrid.Row whenRow;
    private final FormGrid.Row explanationRow;
    private Optional<String> added = Optional.empty();

    RuleForm(LedgerYear year, Optional<RowRule> before) {
        this.ledger = year.ledger();
        this.before = before;
        Optional<RulePattern> pattern = before.map(RulePattern::of);
        List<String> named = pattern.map(RulePattern::columns).orElse(List.of());
        choice = Choices.of(
                List.of(RuleChoice.values()),
                RuleChoice::label,
                one -> pattern.map(RuleChoice::of).filter(one::equals).isPresent());
        first = columns(named.stream().findFirst());
        second = columns(named.stream().skip(1).findFirst());
        several = new PickList<>(
                ledger.columns(),
                Column::label,
                named.stream().flatMap(one -> ledger.column(one).stream()).toList(),
                grid::changed);
        days = new NumberField(
                switch (pattern.orElse(null)) {
                    case RulePattern.Within(var _, var _, int most) -> String.valueOf(most);
                    case RulePattern.InTime(var _, var _, TimeLimit limit) -> String.valueOf(limit.length());
                    case null, default -> "30";
                });
        unit = Choices.of(
                List.of(TimeLimit.Unit.values()),
                one -> MESSAGES.say("limit." + one.name()),
                one -> pattern.orElse(null) instanceof RulePattern.InTime(var _, var _, TimeLimit limit)
                        && limit.unit() == one);
        when = new ConditionList(
                "rule-when", year, pattern.map(RuleChoice::when).orElse(List.of()), grid::changed);
        severity = Choices.of(
                List.of(RowRule.Severity.values()),
                one -> MESSAGES.say("severity." + one.name()),
                one -> before.map(RowRule::severity).filter(one::equals).isPresent());
        explanation.setText(before.map(RowRule::explanation).orElse(""));
        explanation.setPromptText(MESSAGES.say("rule.explanation.prompt"));
        grid.add("rule-choice", MESSAGES.say("rule.choice"), choice);
        firstRow = grid.add("rule-first", MESSAGES.say("rule.first"), first);
        secondRow = grid.add("rule-second", MESSAGES.say("rule.second"), second);
        severalRow = grid.add("rule-several", MESSAGES.say("rule.several"), several);
        daysRow = grid.add("rule-days", MESSAGES.say("rule.days"), days);
        unitRow = grid.add("rule-unit", MESSAGES.say("rule.unit"), unit);
        whenRow = grid.add("rule-when", MESSAGES.say("rule.when"), when);
        grid.add("rule-severity", MESSAGES.say("rule.severity"), severity);
        explanationRow = grid.add("rule-explanation", MESSAGES.say("rule.explanation"), explanation);
        choice.valueProperty().subscribe(this::ask);
    }

    private ComboBox<Column> columns(Optional<String> chosen) {
        return Choices.of(
                ledger.columns(),
                Column::label,
                one -> chosen.filter(one.code()::equals).isPresent());
    }

    private void ask(RuleChoice chosen) {
        firstRow.show(chosen.asksFirst());
        secondRow.show(chosen.asksSecond());
        severalRow.show(chosen.asksSeveral());
        daysRow.show(chosen.asksDays());
        unitRow.show(chosen.asksUnit());
        whenRow.show(chosen.asksWhen());
        List.of(first, second).forEach(box -> FittingColumns.offer(box, ledger, chosen::fits));
    }

    @Override
    public FormGrid grid() {
        return grid;
    }

    @Override
    public String code() {
        return before.map(RowRule::code).or(() -> added).orElse("");
    }

    @Override
    public void whenChanged(Runnable watcher) {
        grid.whenChanged(watcher);
    }

    @Override
    public EditingOutcome save(CatalogueEditing editing) {
        EditingOutcome outcome = outcome(editing);
        explanationRow.object(outcome instanceof Declined(String reason) ? Optional.of(reason) : Optional.empty());
        if (before.isEmpty() && outcome instanceof Edited(var catalogue, String _))
            added = catalogue
                    .ledger(ledger.code())
                    .map(one -> one.rules().getLast().code());
        return outcome;
    }

    private EditingOutcome outcome(CatalogueEditing editing) {
        RuleChoice chosen = choice.getValue();
        boolean columnMissing = chosen.asksFirst() && first.getValue() == null
                || chosen.asksSecond() && second.getValue() == null
                || chosen.asksSeveral() && several.picked().isEmpty();
        if (columnMissing) return new Declined(MESSAGES.say("rule.no_column"));
        if (chosen.asksWhen() && (when.conditions().isEmpty() || !when.isComplete()))
            return new Declined(MESSAGES.say("condition.incomplete"));
        RulePattern pattern = chosen.pattern(new RuleChoice.Parts(
                first.getValue(),
                second.getValue(),
                several.picked().stream().map(Column::code).toList(),
                days.number().map(Number::intValue).orElse(0),
                unit.getValue(),
                when.conditions()));
        RowRule rule = pattern.rule(
                before.map(RowRule::code).orElse(""),
                severity.getValue(),
                explanation.getText().strip().replaceAll("\\s+", " "));
        return editing.ledgers().setRule(ledger.code(), rule);
    }
}
