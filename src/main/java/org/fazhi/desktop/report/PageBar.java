package org.fazhi.desktop.report;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;

/** Which page is read and of how many (页码); a number typed here turns to its page. */
final class PageBar extends HBox {
    private static final Messages MESSAGES = Messages.of(PageBar.class);
    private static final String FEW_DIGITS = "\\p{Nd}{0,4}";

    private final PagesView pages;
    private final TextField number = new TextField();
    private final Label of = new Label();

    PageBar(PagesView pages) {
        super(6);
        this.pages = pages;
        setAlignment(Pos.CENTER);
        number.setId("report-page-number");
        number.setPrefColumnCount(3);
        number.setAlignment(Pos.CENTER_RIGHT);
        number.setAccessibleText(MESSAGES.say("page.turn"));
        Hint.on(number, MESSAGES.say("page.turn"));
        number.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches(FEW_DIGITS) ? change : null));
        number.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) showRead();
        });
        number.setOnAction(_ -> turn());
        // Later, for a click sets the caret after it has given the keys.
        number.focusedProperty().subscribe(() -> Platform.runLater(this::showRead));
        of.setId("report-page-of");
        getChildren().setAll(new Label(MESSAGES.say("page")), number, of);
        setMinWidth(Region.USE_PREF_SIZE);
        pages.sightProperty().subscribe(this::showRead);
        show(0);
    }

    /** @param count of the pages; without any there is nothing to turn */
    void show(int count) {
        of.setText(MESSAGES.say("page.of", count));
        setVisible(count > 0);
        setManaged(count > 0);
    }

    private void turn() {
        if (!number.getText().isEmpty()) pages.turnTo(Integer.parseInt(number.getText()) - 1);
        showRead();
    }

    private void showRead() {
        number.setText(String.valueOf(pages.sightProperty().get().page() + 1));
        if (number.isFocused()) number.selectAll();
    }
}
