package org.fazhi.desktop.help;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fazhi.desktop.control.Appearance;
import org.fazhi.language.Messages;

/** The window of the help page (帮助, F1). It stays beside the main window, so that one can read and work. */
final class HelpWindow {
    private static final Messages MESSAGES = Messages.of(HelpWindow.class);
    private static final double MARGIN = 24;

    private final Stage stage = new Stage();
    private final HelpPane pane;

    HelpWindow(Window owner, Appearance appearance, HelpText help) {
        pane = new HelpPane(help);
        stage.initOwner(owner);
        stage.setTitle(MESSAGES.say("title"));
        if (owner instanceof Stage parent) stage.getIcons().setAll(parent.getIcons());
        Scene scene = new Scene(pane);
        appearance.dress(scene);
        // Before the list of chapters, which takes that key for itself.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) stage.close();
        });
        stage.setScene(scene);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(960, room.getWidth() - MARGIN));
        stage.setHeight(Math.min(680, room.getHeight() - MARGIN));
    }

    /** Opens the window, or brings the open one to the front, at the chapter. */
    void show(Optional<HelpText.HelpChapter> chapter) {
        stage.show();
        stage.toFront();
        stage.requestFocus();
        chapter.ifPresent(pane::open);
    }
}
