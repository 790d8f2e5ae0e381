package org.fazhi.desktop.draft;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Focus;
import org.fazhi.desktop.control.LongText;
import org.fazhi.desktop.control.Moment;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.language.Messages;

/** The drafts that an earlier sitting left (没有保存的内容), each to be gone on with, copied or given up. */
public final class FoundDialog {
    private static final Messages MESSAGES = Messages.of(FoundDialog.class);
    private static final double ROWS_HEIGHT = 180;

    private final Session session;
    private final DialogWindow dialog;
    private final ListView<FoundDraft> list = new ListView<>();
    private final Label fate = new Label();
    private final TextArea typed = text("found-typed", "dialog.typed");
    private final TextArea saved = text("found-saved", "dialog.saved");
    private final Label savedHeading = new Label(MESSAGES.say("dialog.saved"));
    private final Button open;
    private final Button copy;
    private final Button giveUp;
    private final LatestAnswer reading;

    public FoundDialog(Session session) {
        this.session = session;
        dialog = new DialogWindow(session.window(), "found-dialog", MESSAGES.say("dialog.title"));
        reading = session.latest(MESSAGES.say("dialog.title"));
        giveUp = dialog.aside("found-give-up", MESSAGES.say("dialog.give_up"), this::giveUp);
        copy = dialog.aside("found-copy", MESSAGES.say("dialog.copy"), this::copy);
        dialog.offer("found-dismiss", MESSAGES.say("dialog.close"), dialog::close);
        open = dialog.accept("found-go", MESSAGES.say("dialog.open"), this::open);
        list.setId("found-list");
        list.setAccessibleText(MESSAGES.say("dialog.list"));
        list.setPlaceholder(new Label(MESSAGES.say("dialog.none")));
        list.setCellFactory(_ -> new Line());
        list.setPrefHeight(ROWS_HEIGHT);
        list.setMinHeight(ROWS_HEIGHT);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> showChosen());
        // The list would keep the key to itself.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) open();
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) open();
        });
        fate.setId("found-fate");
        fate.setWrapText(true);
        savedHeading.setLabelFor(saved);
        savedHeading.managedProperty().bind(savedHeading.visibleProperty());
        savedHeading.visibleProperty().bind(saved.visibleProperty());
        saved.managedProperty().bind(saved.visibleProperty());
        Label typedHeading = new Label(MESSAGES.say("dialog.typed"));
        typedHeading.setLabelFor(typed);
        VBox.setVgrow(typed, Priority.ALWAYS);
        VBox.setVgrow(saved, Priority.ALWAYS);
        Label explained = new Label(MESSAGES.say("dialog.explained"));
        explained.setWrapText(true);
        dialog.content(new VBox(8, explained, list, fate, typedHeading, typed, savedHeading, saved), false);
    }

    private static TextArea text(String id, String key) {
        TextArea area = new LongText(4);
        area.setId(id);
        area.setAccessibleText(MESSAGES.say(key));
        area.setEditable(false);
        return area;
    }

    public void show() {
        dialog.show(820, 620);
        Focus.give(list);
        read();
    }

    private void read() {
        reading.ask(() -> new FoundReading(session.workspace()).read(), this::show);
    }

    private void show(List<FoundDraft> found) {
        int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(found);
        if (!found.isEmpty()) list.getSelectionModel().select(Math.min(chosen, found.size() - 1));
        showChosen();
    }

    private Optional<FoundDraft> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void showChosen() {
        Optional<FoundDraft> chosen = chosen();
        open.setDisable(chosen.filter(FoundDraft::canBeOpened).isEmpty());
        copy.setDisable(chosen.isEmpty());
        giveUp.setDisable(chosen.isEmpty());
        fate.setText(chosen.map(one -> MESSAGES.say("fate." + one.fate())).orElse(""));
        typed.setText(chosen.map(FoundDraft::typed).orElse(""));
        saved.setText(chosen.map(FoundDraft::saved).orElse(""));
        saved.setVisible(chosen.filter(one -> !one.now().isEmpty()).isPresent());
    }

    private void open() {
        chosen().filter(FoundDraft::canBeOpened).ifPresent(one -> {
            dialog.close();
            int year = one.draft().place().year();
            if (session.book().year() != year && !session.switchYear(year)) return;
            one.place()
                    .ifPresentOrElse(
                            session.navigator()::go, () -> session.navigator().open("check"));
        });
    }

    private void copy() {
        chosen().ifPresent(one -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(one.typed());
            Clipboard.getSystemClipboard().setContent(content);
            session.say(MESSAGES.say("dialog.copied"));
        });
    }

    /** The screen in sight may show it; there it gives way to what is saved when it is come to again. */
    private void giveUp() {
        chosen().ifPresent(one -> {
            session.workspace().drafts().forget(one.draft().place());
            read();
        });
    }

    private static final class Line extends ListCell<FoundDraft> {
        @Override
        protected void updateItem(FoundDraft found, boolean empty) {
            super.updateItem(found, empty);
            setText(
                    empty
                            ? ""
                            : MESSAGES.say(
                                    "dialog.line",
                                    found.kind(),
                                    found.where(),
                                    Moment.words(found.draft().at())));
        }
    }
}
