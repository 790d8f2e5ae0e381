package org.fazhi.desktop.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.EntryForm;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.desktop.entry.NumberField;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountWords;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.value.UnitKind;

/**
 * The form of a count (计数表单): what is counted of which rows, and the indicator it goes into. Below it
 * stands, always as it now is, what that comes to in words.
 */
final class CountForm implements EntryForm {
    private static final Messages MESSAGES = Messages.of(CountForm.class);

    private final LedgerYear year;
    private final Ledger ledger;
    private final FormGrid grid = new FormGrid();
    private final CountedIndicatorChoice indicator;
    private final ComboBox<CountChoice> choice;
    private final ComboBox<Column> first;
    private final ComboBox<Column> second;
    private final PickList<UnitKind> kinds;
    private final ConditionList share;
    private final ConditionList where;
    private final NumberField divisor;
    private final ComboBox<Count.Span> span;
    private final NumberField openingYear;
    private final NumberField openingAmount;
    private final Label sentence = new Label();
    private final VBox view;
    private final FormGrid.Row firstRow;
    private final FormGrid.Row secondRow;
    private final FormGrid.Row kindsRow;
    private final FormGrid.Row shareRow;
    private final FormGrid.Row openingYearRow;
    private final FormGrid.Row openingAmountRow;
    private Runnable whenChanged = () -> {};

    CountForm(Catalogue catalogue, LedgerYear year, Optional<Count> before) {
        this.year = year;
        this.ledger = year.ledger();
        Optional<CountChoice.Parts> parts = before.map(one -> CountChoice.Parts.of(one.counting()));
        indicator = new CountedIndicatorChoice(catalogue, ledger, before.map(Count::indicator), grid);
        choice = Choices.of(
                List.of(CountChoice.values()),
                CountChoice::label,
                one -> before.map(Count::counting)
                        .map(CountChoice::of)
                        .filter(one::equals)
                        .isPresent());
        first = columns(parts.map(CountChoice.Parts::first));
        second = columns(parts.map(CountChoice.Parts::second));
        kinds = new PickList<>(
                List.of(UnitKind.values()),
                UnitKind::label,
                parts.map(CountChoice.Parts::kinds).orElse(Set.of()),
                grid::changed);
        share = new ConditionList(
                "count-share", year, parts.map(CountChoice.Parts::share).orElse(List.of()), grid::changed);
        where = new ConditionList("count-where", year, before.map(Count::where).orElse(List.of()), grid::changed);
        divisor =
                new NumberField(before.map(one -> one.divisor().toPlainString()).orElse("1"));
        span = Choices.of(
                List.of(Count.Span.values()),
                one -> MESSAGES.say("span." + one.name()),
                one -> before.map(Count::span).filter(one::equals).isPresent());
        Optional<Count.Opening> opening = before.flatMap(Count::opening);
        openingYear =
                new NumberField(opening.map(one -> String.valueOf(one.year())).orElse(""));
        openingAmount =
                new NumberField(opening.map(one -> one.amount().toPlainString()).orElse(""));
        openingYear.setPromptText(MESSAGES.say("count.opening_year.prompt", String.valueOf(year.year())));
        openingAmount.setPromptText(MESSAGES.say("count.opening.prompt"));
        grid.add("count-choice", MESSAGES.say("count.choice"), choice);
        firstRow = grid.add("count-first", MESSAGES.say("count.first"), first);
        secondRow = grid.add("count-second", MESSAGES.say("count.second"), second);
        kindsRow = grid.add("count-kinds", MESSAGES.say("count.kinds"), kinds);
        shareRow = grid.add("count-share", MESSAGES.say("count.share"), share);
        grid.add("count-where", MESSAGES.say("count.where"), where);
        grid.add("count-span", MESSAGES.say("count.span"), span);
        openingYearRow = grid.add("count-opening-year", MESSAGES.say("count.opening_year"), openingYear);
        openingAmountRow = grid.add("count-opening", MESSAGES.say("count.opening"), openingAmount);
        grid.add("count-divisor", MESSAGES.say("count.divisor"), divisor);
        choice.valueProperty().subscribe(this::ask);
        span.valueProperty().subscribe(this::askOpening);
        sentence.setId("count-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.getStyleClass().add("count-sentence");
        view = new VBox(12, sentence, grid);
        grid.whenChanged(this::changed);
        say();
    }

    private ComboBox<Column> columns(Optional<String> chosen) {
        return Choices.of(
                ledger.columns(),
                Column::label,
                one -> chosen.filter(one.code()::equals).isPresent());
    }

    private void ask(CountChoice chosen) {
        firstRow.show(chosen.asksFirst());
        firstRow.rename(chosen.firstLabel());
        secondRow.show(chosen.asksSecond());
        secondRow.rename(chosen.secondLabel());
        kindsRow.show(chosen.asksKinds());
        shareRow.show(chosen.asksShare());
        FittingColumns.offer(first, ledger, chosen::fitsFirst);
        FittingColumns.offer(second, ledger, chosen::fitsSecond);
        indicator.propose(chosen);
        askOpening();
    }

    private void askOpening() {
        openingYearRow.show(asksOpening());
        openingAmountRow.show(asksOpening());
    }

    private boolean asksOpening() {
        return choice.getValue().canHaveOpening() && span.getValue() == Count.Span.TERM;
    }

    private void changed() {
        say();
        whenChanged.run();
    }

    private void say() {
        sentence.setText(missing().orElseGet(() -> MESSAGES.say("count.sentence", words())));
    }

    private String words() {
        return new CountWords(ledger, year.units()).say(count(""));
    }

    /** What has not been said yet, as a sentence. */
    private Optional<String> missing() {
        CountChoice chosen = choice.getValue();
        List<String> reasons = new ArrayList<>();
        if (chosen.asksFirst() && first.getValue() == null || chosen.asksSecond() && second.getValue() == null)
            reasons.add(MESSAGES.say("count.no_column", chosen.label()));
        if (chosen.asksKinds() && kinds.picked().isEmpty()) reasons.add(MESSAGES.say("count.no_kinds"));
        if (chosen.asksShare() && share.conditions().isEmpty()) reasons.add(MESSAGES.say("count.no_share"));
        if (!where.isComplete() || !share.isComplete()) reasons.add(MESSAGES.say("condition.incomplete"));
        if (hasOpening() && opening().isEmpty()) reasons.add(MESSAGES.say("count.bad_opening"));
        if (divisor.number().filter(one -> one.signum() > 0).isEmpty()) reasons.add(MESSAGES.say("count.bad_divisor"));
        return reasons.stream().findFirst();
    }

    private Count count(String code) {
        CountChoice.Parts parts = new CountChoice.Parts(
                code(first),
                code(second),
                kinds.picked().isEmpty() ? Set.of() : EnumSet.copyOf(kinds.picked()),
                share.conditions());
        return new Count(
                code,
                choice.getValue().counting(parts),
                where.conditions(),
                divisor.number().orElse(BigDecimal.ONE),
                span.getValue(),
                opening());
    }

    private boolean hasOpening() {
        return asksOpening()
                && !(openingYear.getText().isBlank() && openingAmount.getText().isBlank());
    }

    /** Empty where there is none, or it is not said whole. */
    private Optional<Count.Opening> opening() {
        if (!hasOpening() || !openingYear.getText().strip().matches("(19|20)\\d{2}")) return Optional.empty();
        int first = Integer.parseInt(openingYear.getText().strip());
        return openingAmount.number().map(amount -> new Count.Opening(first, amount));
    }

    private static String code(ComboBox<Column> box) {
        return Optional.ofNullable(box.getValue()).map(Column::code).orElse("");
    }

    @Override
    public FormGrid grid() {
        return grid;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public String code() {
        return indicator.code();
    }

    @Override
    public void whenChanged(Runnable watcher) {
        whenChanged = watcher;
    }

    @Override
    public EditingOutcome save(CatalogueEditing editing) {
        Optional<String> missing = missing();
        if (missing.isPresent()) return new Declined(missing.get());
        return indicator.save(editing, this::count, words());
    }
}
