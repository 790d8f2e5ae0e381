package org.fazhi.desktop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.fazhi.excel.ledger.column.FoundRegister;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;

/** The sheets of a workbook of registers, each with the ledger it goes into, or none (各工作表导入到). */
final class RegisterChoices extends VBox {
    private static final Messages MESSAGES = Messages.of(RegisterChoices.class);
    private static final int MOST_SHOWN = 14;

    private final List<Label> says = new ArrayList<>();
    private final List<FoundRegister> found;

    /** @param whenChosen told the place of a sheet and the code of the ledger it goes into, empty where it is left */
    RegisterChoices(RegistersDraft draft, List<Ledger> ledgers, BiConsumer<Integer, Optional<String>> whenChosen) {
        super(12);
        setId("import-registers");
        found = draft.entries().stream().map(RegistersDraft.Assigned::found).toList();
        GridPane grid = new GridPane(12, 8);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), rest);
        for (RegistersDraft.Assigned entry : draft.entries()) {
            int place = says.size();
            ComboBox<Optional<Ledger>> into = into(entry, ledgers);
            into.setId("import-register-" + (place + 1));
            into.valueProperty().addListener((_, _, chosen) -> whenChosen.accept(place, chosen.map(Ledger::code)));
            Label name = new Label(entry.found().sheet());
            name.setLabelFor(into);
            Label say = new Label();
            say.setId("import-register-says-" + (place + 1));
            say.setWrapText(true);
            says.add(say);
            grid.addRow(place, name, into, say);
        }
        ScrollPane pane = new ScrollPane(grid);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        VBox.setVgrow(pane, Priority.ALWAYS);
        Label hint = new Label(MESSAGES.say("registers.hint", draft.source().name()));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        getChildren().setAll(hint, pane);
    }

    private static ComboBox<Optional<Ledger>> into(RegistersDraft.Assigned entry, List<Ledger> ledgers) {
        ComboBox<Optional<Ledger>> box = new ComboBox<>();
        box.setMinWidth(260);
        box.setVisibleRowCount(MOST_SHOWN);
        box.getItems().add(Optional.empty());
        List<Ledger> ordered = new ArrayList<>(entry.found().ledgers());
        ledgers.stream().filter(one -> !ordered.contains(one)).forEach(ordered::add);
        ordered.forEach(ledger -> box.getItems().add(Optional.of(ledger)));
        box.setConverter(new LedgerNames(ordered));
        box.setValue(ordered.stream()
                .filter(one -> entry.ledger().filter(one.code()::equals).isPresent())
                .findFirst());
        return box;
    }

    /** Says what would become of each sheet that is taken, and of the others what they seem to be. */
    void show(List<LedgerPreview> previews) {
        Map<String, LedgerPlan> plans = new HashMap<>();
        previews.forEach(one -> plans.put(one.plan().table().sheet(), one.plan()));
        for (int place = 0; place < says.size(); place++) {
            FoundRegister one = found.get(place);
            Optional<LedgerPlan> plan = Optional.ofNullable(plans.get(one.sheet()));
            says.get(place).setText(plan.map(RegisterChoices::words).orElseGet(() -> words(one)));
        }
    }

    static String words(LedgerPlan plan) {
        return plan.table()
                .refusal()
                .orElseGet(() -> MESSAGES.say(
                        "registers.rows",
                        plan.count(RowVerdict.NEW),
                        plan.count(RowVerdict.CHANGED),
                        plan.count(RowVerdict.SAME),
                        plan.count(RowVerdict.REFUSED)));
    }

    private static String words(FoundRegister found) {
        if (found.hidden()) return MESSAGES.say("registers.hidden");
        if (found.ledgers().isEmpty()) return MESSAGES.say("registers.none");
        List<String> names = found.ledgers().stream().limit(3).map(Ledger::name).toList();
        return MESSAGES.say("registers.unclear", String.join("、", names));
    }

    private static final class LedgerNames extends StringConverter<Optional<Ledger>> {
        private final List<Ledger> ledgers;

        private LedgerNames(List<Ledger> ledgers) {
            this.ledgers = ledgers;
        }

        @Override
        public String toString(Optional<Ledger> ledger) {
            return ledger == null ? "" : ledger.map(Ledger::name).orElseGet(() -> MESSAGES.say("meaning.none"));
        }

        @Override
        public Optional<Ledger> fromString(String name) {
            return ledgers.stream().filter(ledger -> ledger.name().equals(name)).findFirst();
        }
    }
}
