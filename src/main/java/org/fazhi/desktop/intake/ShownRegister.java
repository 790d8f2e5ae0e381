package org.fazhi.desktop.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.language.Messages;

/** Which of several registers is looked at (查看的工作表), with what would become of it. */
final class ShownRegister extends HBox {
    private static final Messages MESSAGES = Messages.of(ShownRegister.class);
    private static final int MOST_SHOWN = 14;

    private final ComboBox<String> box = new ComboBox<>();
    private final Label says = new Label();
    private final Consumer<String> whenChosen;
    private boolean filling;

    ShownRegister(String id, Consumer<String> whenChosen) {
        super(12);
        this.whenChosen = whenChosen;
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(MESSAGES.say("sheet"));
        name.setLabelFor(box);
        box.setId(id);
        box.setMinWidth(200);
        box.setVisibleRowCount(MOST_SHOWN);
        box.setOnAction(_ -> choose());
        getChildren().setAll(name, box, says);
    }

    private void choose() {
        if (!filling && box.getValue() != null) whenChosen.accept(box.getValue());
    }

    void show(List<LedgerPreview> previews, LedgerPreview shown) {
        filling = true;
        box.getItems()
                .setAll(previews.stream().map(one -> one.plan().table().sheet()).toList());
        box.setValue(shown.plan().table().sheet());
        filling = false;
        PlannedTable table = shown.plan().table();
        says.setText(
                MESSAGES.say("registers.shown", table.ledger().ledger().name(), RegisterChoices.words(shown.plan())));
    }
}
