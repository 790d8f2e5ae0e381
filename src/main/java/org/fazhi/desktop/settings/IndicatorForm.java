package org.fazhi.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.Indicator.Direction;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.desktop.control.LongText;
import org.fazhi.desktop.entry.Aliases;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.EntryForm;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.desktop.entry.NumberField;
import org.fazhi.language.Messages;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.PrintRule;

/** The form of an indicator (指标表单). What is wrong with name, formula or a number is said beside it while typing. */
final class IndicatorForm implements EntryForm {
    private static final Messages MESSAGES = Messages.of(IndicatorForm.class);

    private final Optional<Indicator> before;
    private final String code;
    private final FormGrid grid = new FormGrid();
    private final VBox view = new VBox(16, grid);
    private final TextField name = new TextField();
    private final ComboBox<WorkItem> item;
    private final TextField measure = new TextField();
    private final NumberField decimals = new NumberField("0");
    private final ComboBox<KindChoice> kind;
    private final TextArea formula = new LongText(2);
    private final TextArea definition = new LongText(2);
    private final ComboBox<PrintRule> printing;
    private final ComboBox<Direction> direction;
    private final ComboBox<ReportingUnit> responsible;
    private final NumberField minimum = new NumberField("");
    private final NumberField maximum = new NumberField("");
    private final CheckBox zeroExpected = new CheckBox(MESSAGES.say("indicator.zero"));
    private final CheckBox supplementary = new CheckBox(MESSAGES.say("indicator.supplementary"));
    private final CheckBox internal = new CheckBox(MESSAGES.say("indicator.internal"));
    private final TextField aliases = new TextField();
    private final FormGrid.Row nameRow;
    private final FormGrid.Row formulaRow;
    private final FormGrid.Row decimalsRow;
    private final FormGrid.Row minimumRow;
    private final FormGrid.Row maximumRow;
    private Runnable whenChanged = () -> {};

    /** Which units are asked for an indicator, and how that is changed. */
    interface Asking {
        Node of(Catalogue catalogue, Indicator indicator);
    }

    IndicatorForm(Supplier<CatalogueEditing> editing, Optional<Indicator> before, Asking asking) {
        this.before = before;
        this.code = before.map(Indicator::code)
                .orElseGet(() -> editing.get().indicators().freeCode());
        Catalogue catalogue = editing.get().catalogue();
        item = Choices.of(items(catalogue), one -> label(catalogue, one), one -> has(Indicator::workItem, one.code()));
        kind = Choices.of(
                KindChoice.offered(before.map(Indicator::kind)),
                KindChoice::label,
                one -> before.map(Indicator::kind)
                        .map(KindChoice::of)
                        .filter(one::equals)
                        .isPresent());
        printing = Choices.of(
                List.of(PrintRule.values()),
                one -> MESSAGES.say("printing." + one.name()),
                one -> has(indicator -> indicator.measure().printing(), one));
        direction = Choices.of(
                List.of(Direction.NEUTRAL, Direction.HIGHER, Direction.LOWER),
                one -> MESSAGES.say("direction." + one.name()),
                one -> has(indicator -> indicator.measure().direction(), one));
        responsible =
                Choices.of(catalogue.units(), ReportingUnit::name, one -> has(Indicator::responsibleUnit, one.code()));
        before.ifPresent(this::fill);
        before.filter(one -> !one.retired() && !(one.kind() instanceof IndicatorKind.Derived))
                .ifPresent(one -> view.getChildren().add(asking.of(catalogue, one)));
        formula.setPromptText(MESSAGES.say("indicator.formula.prompt"));
        aliases.setPromptText(MESSAGES.say("aliases.prompt"));
        nameRow = grid.add("entry-name", MESSAGES.say("indicator.name"), name);
        grid.add("entry-item", MESSAGES.say("indicator.item"), item);
        grid.add("entry-measure", MESSAGES.say("indicator.unit"), measure);
        decimalsRow = grid.add("entry-decimals", MESSAGES.say("indicator.decimals"), decimals);
        grid.add("entry-printing", MESSAGES.say("indicator.printing"), printing);
        grid.add("entry-kind", MESSAGES.say("indicator.kind"), kind);
        formulaRow = grid.add("entry-formula", MESSAGES.say("indicator.formula"), formula);
        grid.add("entry-definition", MESSAGES.say("indicator.definition"), definition);
        grid.add("entry-responsible", MESSAGES.say("indicator.responsible"), responsible);
        grid.add("entry-direction", MESSAGES.say("indicator.direction"), direction);
        minimumRow = grid.add("entry-minimum", MESSAGES.say("indicator.minimum"), minimum);
        maximumRow = grid.add("entry-maximum", MESSAGES.say("indicator.maximum"), maximum);
        grid.add("entry-zero", zeroExpected);
        grid.add("entry-supplementary", supplementary);
        grid.add("entry-internal", internal);
        grid.add("entry-aliases", MESSAGES.say("aliases"), aliases);
        if (before.isEmpty()) measure.textProperty().subscribe(this::proposeDecimals);
        formula.disableProperty().bind(kind.valueProperty().isNotEqualTo(KindChoice.DERIVED));
        grid.whenChanged(() -> {
            review(editing.get());
            whenChanged.run();
        });
    }

    private void proposeDecimals(String unit) {
        decimals.setText(String.valueOf(Indicator.Measure.usualDecimals(new MeasureUnit(unit.strip()))));
    }

    private void fill(Indicator indicator) {
        name.setText(indicator.name());
        measure.setText(indicator.unit().symbol());
        decimals.setText(String.valueOf(indicator.decimals()));
        if (indicator.kind() instanceof IndicatorKind.Derived(String written)) formula.setText(written);
        definition.setText(indicator.words().definition());
        minimum.setText(indicator.expected().minimum().map(Object::toString).orElse(""));
        maximum.setText(indicator.expected().maximum().map(Object::toString).orElse(""));
        zeroExpected.setSelected(indicator.expected().zero());
        supplementary.setSelected(indicator.supplementary());
        internal.setSelected(indicator.internal());
        aliases.setText(Aliases.join(indicator.aliases()));
    }

    private <V> boolean has(java.util.function.Function<Indicator, V> part, V value) {
        return before.map(part).filter(value::equals).isPresent();
    }

    private static List<WorkItem> items(Catalogue catalogue) {
        return catalogue.itemsInUse();
    }

    private static String label(Catalogue catalogue, WorkItem item) {
        return catalogue.area(item.area()).map(area -> area.tab() + " · ").orElse("") + item.name();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public FormGrid grid() {
        return grid;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public void whenChanged(Runnable watcher) {
        whenChanged = watcher;
    }

    @Override
    public EditingOutcome save(CatalogueEditing into) {
        Optional<String> unreadable = review(into);
        if (unreadable.isPresent()) return new Declined(unreadable.get());
        return written(into, typed(into));
    }

    private EditingOutcome written(CatalogueEditing into, Indicator indicator) {
        return before.isPresent()
                ? into.indicators().change(indicator)
                : into.indicators().add(indicator);
    }

    /** Says beside each field what is wrong with it; the answer is the first thing that is. */
    private Optional<String> review(CatalogueEditing into) {
        Optional<String> badDecimals = show(decimalsRow, decimals.objection());
        Optional<String> badMinimum = show(minimumRow, minimum.objection());
        Optional<String> badMaximum = show(maximumRow, maximum.objection());
        Optional<String> badNumber = badDecimals.or(() -> badMinimum).or(() -> badMaximum);
        if (badNumber.isPresent()) return badNumber;
        Indicator typed = typed(into);
        Indicator plain = typed.withKind(new IndicatorKind.Entered());
        Optional<String> badName = show(nameRow, reason(written(into, plain)));
        Optional<String> badFormula = badName.isPresent() ? Optional.empty() : reason(written(into, typed));
        return badName.or(() -> show(formulaRow, badFormula));
    }

    private static Optional<String> show(FormGrid.Row row, Optional<String> objection) {
        row.object(objection);
        return objection;
    }

    private static Optional<String> reason(EditingOutcome outcome) {
        return outcome instanceof Declined(String reason) ? Optional.of(reason) : Optional.empty();
    }

    private Indicator typed(CatalogueEditing into) {
        return new Indicator(
                code,
                new Indicator.Words(
                        name.getText().strip(),
                        Aliases.split(aliases.getText()),
                        definition.getText().strip()),
                Optional.ofNullable(item.getValue()).map(WorkItem::code).orElse(""),
                new Indicator.Measure(
                        new MeasureUnit(measure.getText()),
                        decimals.number().map(Number::intValue).orElse(0),
                        direction.getValue(),
                        printing.getValue()),
                kind.getValue()
                        .kind(before.map(Indicator::kind), formula.getText().strip()),
                responsible.getValue().code(),
                new Indicator.Expected(minimum.number(), maximum.number(), zeroExpected.isSelected()),
                asking(into.catalogue().indicator(code)));
    }

    /** @param now as it stands, which may have been retired since */
    private Indicator.Asking asking(Optional<Indicator> now) {
        Optional<Indicator.Asking> asked = now.map(Indicator::asking);
        return new Indicator.Asking(
                asked.flatMap(Indicator.Asking::first),
                asked.flatMap(Indicator.Asking::last),
                supplementary.isSelected(),
                internal.isSelected(),
                asked.map(Indicator.Asking::retired).orElse(false));
    }
}
