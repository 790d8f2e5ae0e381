package org.fazhi.desktop.help;

import atlantafx.base.controls.CustomTextField;
import java.util.HashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The help page (帮助): contents and a search field at the left, the chapters at the right. */
final class HelpPane extends BorderPane {
    private static final Messages MESSAGES = Messages.of(HelpPane.class);

    private final HelpText help;
    private final CustomTextField search = new CustomTextField();
    private final ListView<HelpText.HelpChapter> contents = new ListView<>();
    private final VBox page = new VBox(24);
    private final ScrollPane scroll = new ScrollPane(page);
    private final Map<HelpText.HelpChapter, Node> drawn = new HashMap<>();

    HelpPane(HelpText help) {
        this.help = help;
        getStyleClass().add("help");
        getStylesheets().add(HelpPane.class.getResource("help.css").toExternalForm());
        help.chapters().forEach(chapter -> drawn.put(chapter, HelpBlocks.chapter(chapter)));
        setLeft(side());
        setCenter(scroll);
        page.getStyleClass().add("help-page");
        scroll.setId("help-page");
        scroll.setFitToWidth(true);
        show("");
    }

    private Node side() {
        search.setId("help-search");
        search.setPromptText(MESSAGES.say("search"));
        search.setAccessibleText(MESSAGES.say("search"));
        search.setLeft(new FontIcon(Material2MZ.SEARCH));
        search.textProperty().subscribe(this::show);
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.DOWN && key.getCode() != KeyCode.ENTER) return;
            key.consume();
            contents.requestFocus();
            if (contents.getSelectionModel().isEmpty())
                contents.getSelectionModel().selectFirst();
        });
        contents.setId("help-contents");
        contents.setAccessibleText(MESSAGES.say("contents"));
        contents.setCellFactory(_ -> new ChapterCell());
        contents.getSelectionModel().selectedItemProperty().subscribe(this::bringIntoSight);
        VBox.setVgrow(contents, Priority.ALWAYS);
        VBox side = new VBox(12, search, contents);
        side.getStyleClass().add("help-side");
        return side;
    }

    /** Leaves what was searched for and brings the chapter into sight. */
    void open(HelpText.HelpChapter chapter) {
        search.clear();
        contents.getSelectionModel().clearSelection();
        contents.getSelectionModel().select(chapter);
        contents.scrollTo(chapter);
    }

    private void show(String words) {
        contents.getItems().setAll(help.mentioning(words));
        page.getChildren().setAll(contents.getItems().stream().map(drawn::get).toList());
        if (contents.getItems().isEmpty()) page.getChildren().setAll(nothing(words));
        scroll.setVvalue(0);
    }

    private Node nothing(String words) {
        Label label = new Label(MESSAGES.say("nothing", words));
        label.setGraphic(new FontIcon(Material2AL.HELP_OUTLINE));
        label.setWrapText(true);
        return label;
    }

    private void bringIntoSight(HelpText.HelpChapter chapter) {
        if (chapter == null) return;
        Platform.runLater(() -> {
            applyCss();
            layout();
            double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
            double top = drawn.get(chapter).getBoundsInParent().getMinY() - 24;
            scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
        });
    }

    private static final class ChapterCell extends ListCell<HelpText.HelpChapter> {
        @Override
        protected void updateItem(HelpText.HelpChapter chapter, boolean empty) {
            super.updateItem(chapter, empty);
            setText(empty ? "" : chapter.title());
        }
    }
}
