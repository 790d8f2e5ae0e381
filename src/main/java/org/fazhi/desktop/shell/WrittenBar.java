package org.fazhi.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.StatusWords.Written;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Offers the file that was exported last, and its folder, to be opened, until it is closed (已导出提示条). */
final class WrittenBar extends HBox {
    private static final Messages MESSAGES = Messages.of(WrittenBar.class);

    private final Session session;
    private final SystemFiles system;
    private final Label words = new Label();
    private Optional<Path> file = Optional.empty();

    WrittenBar(Session session, SystemFiles system) {
        super(12);
        this.session = session;
        this.system = system;
        setId("written-bar");
        words.setId("written-words");
        words.setMinWidth(0);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        Button close = new Button("", new FontIcon(Material2AL.CLOSE));
        close.setId("written-close");
        close.setAccessibleText(MESSAGES.say("written.close"));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setOnAction(_ -> show(Optional.empty()));
        getChildren()
                .addAll(
                        words,
                        air,
                        button("file", Material2AL.INSERT_DRIVE_FILE, this::openFile),
                        button("folder", Material2AL.FOLDER_OPEN, this::openFolder),
                        close);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("undone-bar");
        managedProperty().bind(visibleProperty());
        session.statusWords().writtenProperty().subscribe(this::show);
    }

    private static Button button(String key, Ikon icon, Runnable action) {
        Button button = new Button(MESSAGES.say("written." + key), new FontIcon(icon));
        button.setId("written-" + key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(button, MESSAGES.say("written." + key + ".hint"));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(Optional<Written> written) {
        file = written.map(Written::file);
        setVisible(file.isPresent());
        written.ifPresent(one -> words.setText(one.sentence()));
    }

    void openFile() {
        file.ifPresent(this::open);
    }

    void openFolder() {
        file.map(one -> one.toAbsolutePath().getParent()).ifPresent(this::open);
    }

    private void open(Path wanted) {
        Thread.ofPlatform().daemon().name("open-file").start(() -> {
            try {
                system.open(wanted);
            } catch (Refused none) {
                Platform.runLater(() -> session.fail(MESSAGES.say("written.file"), none));
            }
        });
    }
}
