package org.fazhi.desktop.design;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.desktop.control.LongText;
import org.fazhi.desktop.entry.Aliases;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.EntryForm;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.desktop.entry.NumberField;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;

/** The form of a column (列表单): what it is called, what goes in, and for a code list its words. */
final class ColumnForm implements EntryForm {
    private static final Messages MESSAGES = Messages.of(ColumnForm.class);

    private final String ledger;
    private final Optional<Column> before;
    private final FormGrid grid = new FormGrid();
    private final TextField label = new TextField();
    private final ComboBox<ColumnType> type;
    private final NumberField length = new NumberField(String.valueOf(ColumnType.Text.USUAL_LENGTH));
    private final NumberField decimals = new NumberField(String.valueOf(TypeChoice.USUAL_DECIMALS));
    private final CheckBox conditional = new CheckBox(MESSAGES.say("column.conditional"));
    private final CodeListEditor codes = new CodeListEditor(grid::changed);
    private final CheckBox required = new CheckBox(MESSAGES.say("column.required"));
    private final TextField aliases = new TextField();
    private final NumberField width = new NumberField("");
    private final TextArea help = new LongText(2);
    private final FormGrid.Row labelRow;
    private final FormGrid.Row lengthRow;
    private final FormGrid.Row decimalsRow;
    private final FormGrid.Row conditionalRow;
    private final FormGrid.Row codesRow;
    private Optional<String> added = Optional.empty();

    ColumnForm(String ledger, Optional<Column> before) {
        this.ledger = ledger;
        this.before = before;
        type = Choices.of(
                TypeChoice.ALL,
                TypeChoice::label,
                one -> before.filter(column -> column.type().keyword().equals(one.keyword()))
                        .isPresent());
        before.ifPresent(this::fill);
        aliases.setPromptText(MESSAGES.say("column.aliases.prompt"));
        width.setPromptText(MESSAGES.say("column.width.prompt"));
        labelRow = grid.add("entry-name", MESSAGES.say("column.label"), label);
        grid.add("entry-type", MESSAGES.say("column.type"), type);
        lengthRow = grid.add("entry-length", MESSAGES.say("column.length"), length);
        decimalsRow = grid.add("entry-decimals", MESSAGES.say("column.decimals"), decimals);
        conditionalRow = grid.add("entry-conditional", conditional);
        codesRow = grid.add("entry-codes", MESSAGES.say("column.codes"), codes);
        grid.add("entry-required", required);
        grid.add("entry-aliases", MESSAGES.say("column.aliases"), aliases);
        grid.add("entry-width", MESSAGES.say("column.width"), width);
        grid.add("entry-help", MESSAGES.say("column.help"), help);
        type.valueProperty().subscribe(this::showParts);
    }

    private void fill(Column column) {
        label.setText(column.label());
        if (column.type() instanceof ColumnType.Text(int most)) length.setText(String.valueOf(most));
        if (column.type() instanceof ColumnType.Decimal(int places)) decimals.setText(String.valueOf(places));
        if (column.type() instanceof ColumnType.Date(boolean mayNotApply)) conditional.setSelected(mayNotApply);
        if (column.type() instanceof ColumnType.Coded(var entries)) codes.show(entries);
        required.setSelected(column.required());
        aliases.setText(Aliases.join(column.aliases()));
        if (column.width() > 0) width.setText(String.valueOf(column.width()));
        help.setText(column.help());
    }

    private void showParts(ColumnType chosen) {
        lengthRow.show(chosen instanceof ColumnType.Text);
        decimalsRow.show(chosen instanceof ColumnType.Decimal);
        conditionalRow.show(chosen instanceof ColumnType.Date);
        codesRow.show(chosen instanceof ColumnType.Coded);
    }

    @Override
    public FormGrid grid() {
        return grid;
    }

    @Override
    public String code() {
        return before.map(Column::code).or(() -> added).orElse("");
    }

    @Override
    public void whenChanged(Runnable watcher) {
        grid.whenChanged(watcher);
    }

    @Override
    public EditingOutcome save(CatalogueEditing editing) {
        EditingOutcome outcome = before.isPresent()
                ? editing.ledgers().changeColumn(ledger, typed())
                : editing.ledgers().addColumn(ledger, typed());
        labelRow.object(outcome instanceof Declined(String reason) ? Optional.of(reason) : Optional.empty());
        if (before.isEmpty() && outcome instanceof Edited(var catalogue, String _))
            added = catalogue.ledger(ledger).map(one -> one.own().getLast().code());
        return outcome;
    }

    private Column typed() {
        return new Column(
                before.map(Column::code).orElse(""),
                label.getText().strip(),
                Aliases.split(aliases.getText(), before.map(Column::aliases).orElse(List.of())),
                TypeChoice.of(
                        type.getValue(),
                        whole(length, ColumnType.Text.USUAL_LENGTH),
                        whole(decimals, TypeChoice.USUAL_DECIMALS),
                        conditional.isSelected(),
                        codes.entries()),
                required.isSelected(),
                whole(width, 0),
                help.getText().strip().replaceAll("\\s+", " "));
    }

    private static int whole(NumberField field, int otherwise) {
        return field.number().map(Number::intValue).orElse(otherwise);
    }
}
