package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.fazhi.excel.reading.SheetChoice;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;

/** Which ledger a file goes into, and which of its sheets is read (导入到、工作表). */
final class LedgerAndSheet extends GridPane {
    private static final Messages MESSAGES = Messages.of(LedgerAndSheet.class);
    private static final int MOST_SHOWN = 14;

    /** @param sheet the one that is read, once that is known */
    LedgerAndSheet(
            List<Ledger> ledgers,
            Optional<String> ledger,
            List<SheetChoice> sheets,
            Optional<String> sheet,
            Consumer<String> intoLedger,
            Consumer<String> readSheet) {
        super(12, 12);
        ComboBox<Ledger> into = ledgers(ledgers, ledger);
        into.valueProperty().addListener((_, _, chosen) -> intoLedger.accept(chosen.code()));
        addRow(0, named("ledger.into", into), into);
        sheet.ifPresent(read -> {
            SheetBox box = new SheetBox(sheets, read, readSheet);
            addRow(1, named("sheet", box), box);
        });
    }

    private static Label named(String key, ComboBox<?> input) {
        Label name = new Label(MESSAGES.say(key));
        name.setLabelFor(input);
        return name;
    }

    private static ComboBox<Ledger> ledgers(List<Ledger> ledgers, Optional<String> chosen) {
        ComboBox<Ledger> box = new ComboBox<>();
        box.setId("import-ledger");
        box.setMinWidth(320);
        box.setVisibleRowCount(MOST_SHOWN);
        box.setPromptText(MESSAGES.say("ledger.choose"));
        box.getItems().setAll(ledgers);
        box.setConverter(new LedgerNames(ledgers));
        ledgers.stream()
                .filter(ledger -> chosen.filter(ledger.code()::equals).isPresent())
                .findFirst()
                .ifPresent(box::setValue);
        return box;
    }

    private static final class LedgerNames extends StringConverter<Ledger> {
        private final List<Ledger> ledgers;

        private LedgerNames(List<Ledger> ledgers) {
            this.ledgers = ledgers;
        }

        @Override
        public String toString(Ledger ledger) {
            return ledger == null ? "" : ledger.name();
        }

        @Override
        public Ledger fromString(String name) {
            return ledgers.stream()
                    .filter(ledger -> ledger.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
