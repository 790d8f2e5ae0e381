package org.fazhi.desktop.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.EntryForm;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.Sorting;

/** What a ledger is called, where it stands, and how its rows are told apart and ordered (台账基本信息). */
final class LedgerForm implements EntryForm {
    private static final Messages MESSAGES = Messages.of(LedgerForm.class);
    private static final int SORTED = 2;

    private final Ledger before;
    private final FormGrid grid = new FormGrid();
    private final TextField name = new TextField();
    private final ComboBox<WorkItem> item;
    private final ComboBox<Optional<Column>> dated;
    private final PickList<Column> key;
    private final List<SortingChoice> order = new ArrayList<>();

    LedgerForm(Catalogue catalogue, Ledger before) {
        this.before = before;
        name.setText(before.name());
        item = WorkItems.choice(catalogue, Optional.of(before.workItem()));
        List<Optional<Column>> dates = Stream.concat(
                        Stream.of(Optional.<Column>empty()),
                        before.own().stream()
                                .filter(one -> one.type() instanceof ColumnType.Date)
                                .map(Optional::of))
                .toList();
        dated = Choices.of(
                dates,
                one -> one.map(Column::label).orElseGet(() -> MESSAGES.say("dated.none")),
                one -> one.map(Column::code).equals(before.dated()));
        key = new PickList<>(
                before.columns(),
                Column::label,
                before.key().stream()
                        .flatMap(one -> before.column(one).stream())
                        .toList(),
                grid::changed);
        grid.add("ledger-name", MESSAGES.say("ledger.name"), name);
        grid.add("ledger-item", MESSAGES.say("ledger.item"), item);
        grid.add("ledger-dated", MESSAGES.say("ledger.dated"), dated);
        grid.add("ledger-key", MESSAGES.say("ledger.key"), key);
        for (int place = 0; place < SORTED; place++) {
            String label = MESSAGES.say("ledger.order." + place);
            SortingChoice choice = new SortingChoice(
                    label, before, before.order().stream().skip(place).findFirst(), grid::changed);
            order.add(choice);
            grid.add("ledger-order-" + place, label, choice);
        }
    }

    @Override
    public FormGrid grid() {
        return grid;
    }

    @Override
    public String code() {
        return before.code();
    }

    @Override
    public void whenChanged(Runnable watcher) {
        grid.whenChanged(watcher);
    }

    @Override
    public EditingOutcome save(CatalogueEditing editing) {
        return editing.ledgers()
                .change(typed(editing.catalogue().ledger(before.code()).orElse(before)));
    }

    /** @param now as it stands, with what other tabs changed of it */
    private Ledger typed(Ledger now) {
        Stream<Sorting> chosen = order.stream().flatMap(one -> one.sorting().stream());
        return new Ledger(
                now.code(),
                name.getText().strip(),
                item.getValue().area(),
                item.getValue().code(),
                now.own(),
                key.picked().stream().map(Column::code).toList(),
                Stream.concat(chosen, before.order().stream().skip(SORTED))
                        .distinct()
                        .toList(),
                dated.getValue().map(Column::code),
                now.rules(),
                now.counts(),
                now.carry());
    }
}
