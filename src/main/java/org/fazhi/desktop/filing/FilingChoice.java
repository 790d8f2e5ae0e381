package org.fazhi.desktop.filing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.filing.YearFiling;

/** Asks which ledgers are written when the year is filed (定稿所附台账). */
final class FilingChoice {
    private static final Messages MESSAGES = Messages.of(FilingChoice.class);

    private final DialogWindow dialog;

    /** @param whenChosen told the codes of the ledgers */
    FilingChoice(Session session, Window owner, Consumer<List<String>> whenChosen) {
        YearBook book = session.book();
        dialog = new DialogWindow(owner, "file-dialog", MESSAGES.say("file.title", book.year()));
        Label explained = new Label(MESSAGES.say("file.explained", book.year()));
        explained.setWrapText(true);
        VBox content = new VBox(8, explained);
        List<CheckBox> boxes = YearFiling.offered(book).stream()
                .map(ledger -> box(book, ledger))
                .toList();
        content.getChildren().addAll(boxes);
        dialog.content(content, true);
        dialog.offer("file-cancel", MESSAGES.say("cancel"), dialog::close);
        dialog.accept("file-accept", MESSAGES.say("file.accept"), () -> {
            dialog.close();
            whenChosen.accept(boxes.stream()
                    .filter(CheckBox::isSelected)
                    .map(box -> (String) box.getUserData())
                    .toList());
        });
    }

    void show() {
        dialog.show(520, 520);
    }

    private static CheckBox box(YearBook book, Ledger ledger) {
        CheckBox box = new CheckBox(MESSAGES.say("file.ledger", ledger.name(), book.rows(ledger.code())));
        box.setId("file-ledger-" + ledger.code());
        box.setUserData(ledger.code());
        box.setSelected(true);
        return box;
    }
}
