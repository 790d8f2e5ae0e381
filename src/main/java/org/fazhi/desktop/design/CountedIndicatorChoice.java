package org.fazhi.desktop.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.desktop.entry.NumberField;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;
import org.fazhi.value.MeasureUnit;

/** Which indicator a count goes into (计入哪个指标): one of the catalogue, or one that is made for it. */
final class CountedIndicatorChoice {
    private static final Messages MESSAGES = Messages.of(CountedIndicatorChoice.class);
    private static final String PERCENT = "%";

    /** @param indicator empty for the one to be made */
    private record Choice(Optional<Indicator> indicator) {
        private String label() {
            return indicator.map(Indicator::name).orElseGet(() -> MESSAGES.say("indicator.new"));
        }
    }

    private final Catalogue catalogue;
    private final Ledger ledger;
    private String freeCode;
    private final ComboBox<Choice> box;
    private final TextField name = new TextField();
    private final TextField unit = new TextField();
    private final NumberField decimals = new NumberField("0");
    private final List<FormGrid.Row> rowsOfNew = new ArrayList<>();

    CountedIndicatorChoice(Catalogue catalogue, Ledger ledger, Optional<String> counted, FormGrid grid) {
        this.catalogue = catalogue;
        this.ledger = ledger;
        CatalogueEditing editing = new CatalogueEditing(catalogue, new CatalogueFormulas());
        this.freeCode = editing.indicators().freeCode();
        List<Choice> choices = new ArrayList<>(List.of(new Choice(Optional.empty())));
        editing.counts().countable(ledger.code()).stream()
                .filter(one -> counted.isPresent() ? counted.get().equals(one.code()) : isFree(one))
                .map(one -> new Choice(Optional.of(one)))
                .forEach(choices::add);
        if (counted.isPresent()) choices.removeFirst();
        box = Choices.of(choices, Choice::label, _ -> false);
        box.setDisable(counted.isPresent());
        name.setPromptText(MESSAGES.say("indicator.name.prompt"));
        grid.add("count-indicator", MESSAGES.say("indicator"), box);
        rowsOfNew.add(grid.add("count-name", MESSAGES.say("indicator.name"), name));
        rowsOfNew.add(grid.add("count-unit", MESSAGES.say("indicator.unit"), unit));
        rowsOfNew.add(grid.add("count-decimals", MESSAGES.say("indicator.decimals"), decimals));
        box.valueProperty().subscribe(chosen -> rowsOfNew.forEach(row -> row.show(isNew(chosen))));
    }

    /** One that this ledger counts already has its own entry. */
    private boolean isFree(Indicator one) {
        return ledger.count(one.code()).isEmpty()
                && catalogue
                        .workItem(one.workItem())
                        .filter(item -> item.area().equals(ledger.area()))
                        .isPresent();
    }

    private static boolean isNew(Choice chosen) {
        return chosen != null && chosen.indicator().isEmpty();
    }

    /** Proposes a unit that goes with the way of counting, where none is typed. */
    void propose(CountChoice choice) {
        if (choice.isShare() && unit.getText().isBlank()) unit.setText(PERCENT);
        if (!choice.isShare() && unit.getText().equals(PERCENT)) unit.clear();
        decimals.setText(String.valueOf(
                Indicator.Measure.usualDecimals(new MeasureUnit(unit.getText().strip()))));
    }

    String code() {
        return Optional.ofNullable(box.getValue())
                .flatMap(Choice::indicator)
                .map(Indicator::code)
                .orElse(freeCode);
    }

    EditingOutcome save(CatalogueEditing editing, Function<String, Count> count, String words) {
        // Another one may have been made since this was opened.
        freeCode = editing.indicators().freeCode();
        return box.getValue().indicator().isPresent()
                ? editing.counts().count(ledger.code(), count.apply(code()), words)
                : editing.counts().countNew(ledger.code(), count.apply(freeCode), made(words), words);
    }

    private Indicator made(String words) {
        return new Indicator(
                freeCode,
                new Indicator.Words(name.getText().strip(), List.of(), words),
                ledger.workItem(),
                new Indicator.Measure(
                        new MeasureUnit(unit.getText().strip()),
                        decimals.number().map(Number::intValue).orElse(0),
                        Indicator.Direction.NEUTRAL),
                new IndicatorKind.Entered(),
                catalogue.area(ledger.area()).map(Area::responsibleUnit).orElse(""),
                Indicator.Expected.unbounded(false),
                Indicator.Asking.everyYear(false));
    }
}
