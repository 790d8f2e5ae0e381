package org.fazhi.desktop.collection;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.edit.FormState;
import org.fazhi.language.Messages;
import org.fazhi.ledger.WrittenDate;

/** Asks to which units forms are sent, until when they are to come back, whom to ask, and into which folder they go (下发). */
final class SendingDialog {
    private static final Messages MESSAGES = Messages.of(SendingDialog.class);

    /**
     * What was decided.
     *
     * @param due as it is kept in the settings of the year; empty where there is none
     */
    record Decision(List<String> units, String due, String contact, Path folder) {}

    /** Who is told. */
    @FunctionalInterface
    interface Sender {
        void send(Decision decision);
    }

    private final DialogWindow dialog;
    private final SystemFiles files;
    private final UnitChoice choice;
    private final TextField due = new TextField();
    private final TextField contact = new TextField();
    private final Button accept;
    private final Sender sender;

    SendingDialog(
            Window owner,
            SystemFiles files,
            List<FormStanding> standings,
            Optional<LocalDate> day,
            String asked,
            Sender sender) {
        this.files = files;
        this.sender = sender;
        this.choice = new UnitChoice(standings, one -> one.stage() != FormState.MERGED, this::enter);
        this.dialog = new DialogWindow(owner, "form-sending", MESSAGES.say("sending.title"));
        Label explained = new Label(MESSAGES.say("sending.explained"));
        explained.setWrapText(true);
        explained.setMinHeight(Label.USE_PREF_SIZE);
        explained.getStyleClass().add("muted");
        due.setId("form-sending-due");
        due.setText(day.map(LocalDate::toString).orElse(""));
        due.setPromptText(MESSAGES.say("sending.due.prompt"));
        contact.setId("form-sending-contact");
        contact.setText(asked);
        contact.setPromptText(MESSAGES.say("sending.contact.prompt"));
        VBox content = new VBox(12, explained, fields(), choice);
        VBox.setVgrow(choice, Priority.ALWAYS);
        dialog.content(content, false);
        dialog.offer("form-sending-cancel", MESSAGES.say("cancel"), dialog::dismiss);
        accept = dialog.accept("form-sending-accept", "", this::askForFolder);
        choice.countProperty().subscribe(this::judge);
        due.textProperty().subscribe(this::judge);
        judge();
    }

    private GridPane fields() {
        GridPane fields = new GridPane(12, 8);
        fields.addRow(0, named("sending.due", due), due, named("sending.contact", contact), contact);
        GridPane.setHgrow(contact, Priority.ALWAYS);
        return fields;
    }

    private static Label named(String key, TextField field) {
        Label name = new Label(MESSAGES.say(key));
        name.setLabelFor(field);
        name.setMinWidth(Label.USE_PREF_SIZE);
        return name;
    }

    void show() {
        dialog.show(680, 560);
    }

    /** The day as it is kept; empty where nothing is typed, nothing at all where it is no day. */
    private Optional<String> day() {
        String typed = due.getText().strip();
        return typed.isEmpty() ? Optional.of("") : WrittenDate.day(typed).map(LocalDate::toString);
    }

    private void judge() {
        int count = choice.countProperty().get();
        accept.setText(MESSAGES.say("sending.accept", count));
        accept.setDisable(count == 0 || day().isEmpty());
        dialog.say(
                count == 0 ? MESSAGES.say("sending.none") : day().isEmpty() ? MESSAGES.say("sending.due.unread") : "");
    }

    private void enter() {
        accept.fire();
    }

    private void askForFolder() {
        files.chooseFolder(dialog.stage(), MESSAGES.say("sending.folder")).ifPresent(folder -> {
            dialog.close();
            sender.send(new Decision(
                    choice.units(), day().orElseThrow(), contact.getText().strip(), folder));
        });
    }
}
