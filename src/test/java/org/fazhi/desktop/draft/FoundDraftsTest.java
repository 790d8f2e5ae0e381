package org.fazhi.desktop.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;

/** What it takes to leave something typed, to be killed, and to find it again. */
abstract class FoundDraftsTest extends WindowTest {
    static final String LEDGER = "reconsideration";

    final void go(Place.Kind kind, String code) {
        go(new Place(kind, code, code));
    }

    final void go(Place place) {
        interact(() -> session.navigator().go(place));
        settle();
    }

    /** Waits until the files of the drafts say something. */
    final void untilOnDisk(String words) {
        waitUntil(() -> files().stream().anyMatch(file -> read(file).contains(words)));
    }

    final List<Path> files() {
        try (Stream<Path> files = Files.list(workspace.folder().resolve("drafts"))) {
            return files.filter(file -> file.toString().endsWith(".draft")).toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }

    final void untilFound(int places) {
        waitUntil(() -> lookup("#found-bar").query().isVisible()
                && textOf("#found-words").contains(" " + places + " 处"));
    }

    final void untilNothingFound() {
        waitUntil(() -> !lookup("#found-bar").query().isVisible());
    }

    /** Opens the list by mouse and chooses a line of it. */
    final void list(int line) {
        clickOn("#found-open");
        awaitFocus("#found-list");
        ListView<?> list = lookup("#found-list").queryListView();
        waitUntil(() -> list.getItems().size() > line);
        type(KeyCode.HOME);
        type(KeyCode.DOWN, line);
        waitUntil(() -> list.getSelectionModel().getSelectedIndex() == line);
    }

    final void open(int line) {
        list(line);
        type(KeyCode.ENTER);
        waitUntil(() -> lookup("#found-dialog").tryQuery().isEmpty());
        settle();
    }

    final String written(String id) {
        return lookup(id).queryAs(TextInputControl.class).getText();
    }
}
