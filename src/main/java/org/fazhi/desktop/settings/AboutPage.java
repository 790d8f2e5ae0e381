package org.fazhi.desktop.settings;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.language.Messages;
import org.fazhi.language.ProgramVersion;
import org.fazhi.workspace.library.Libraries;
import org.fazhi.workspace.library.Library;

/** What the program is (关于): its version, and the libraries in it with their licences. */
final class AboutPage extends VBox {
    private static final Messages MESSAGES = Messages.of(AboutPage.class);
    private static final double TABLE = 200;

    private final FilteredList<Library> libraries = new FilteredList<>(FXCollections.observableList(Libraries.all()));
    private final TableView<Library> table = new TableView<>(libraries);
    private final TextArea text = new TextArea();

    AboutPage() {
        super(8);
        getStyleClass().add("settings-form");
        Label name = new Label(MESSAGES.say("about.name", ProgramVersion.words()));
        name.setId("about-version");
        name.getStyleClass().add("section-title");
        Label made = new Label(MESSAGES.say(
                "about.made",
                System.getProperty("java.vendor"),
                System.getProperty("java.runtime.version"),
                libraries.size()));
        made.getStyleClass().add("muted");
        made.setWrapText(true);
        made.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(name, made, search(), table(), text());
    }

    private TextField search() {
        TextField search = new TextField();
        search.setId("about-search");
        search.setPromptText(MESSAGES.say("about.search"));
        search.setAccessibleText(MESSAGES.say("about.search"));
        search.textProperty().subscribe(wanted -> {
            libraries.setPredicate(one -> one.isMeant(wanted));
            if (!libraries.isEmpty()) table.getSelectionModel().selectFirst();
        });
        return search;
    }

    private TableView<Library> table() {
        table.setId("about-libraries");
        table.setAccessibleText(MESSAGES.say("about.libraries"));
        table.setPlaceholder(new Label(MESSAGES.say("about.none")));
        table.setMinHeight(TABLE / 2);
        table.setPrefHeight(TABLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column("about.library", Library::title),
                        column("about.file", Library::file),
                        column("about.version", Library::version),
                        column("about.licence", one -> words(one.licences()))));
        table.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null) show(one);
        });
        return table;
    }

    private static TableColumn<Library, String> column(String key, Function<Library, String> words) {
        TableColumn<Library, String> column = new TableColumn<>(MESSAGES.say(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        return column;
    }

    private static String words(List<String> licences) {
        return String.join(MESSAGES.say("about.or"), licences);
    }

    private TextArea text() {
        text.setId("about-licence");
        text.setAccessibleText(MESSAGES.say("about.licence"));
        text.setEditable(false);
        text.setWrapText(true);
        text.setMinHeight(TABLE / 2);
        VBox.setVgrow(text, Priority.ALWAYS);
        return text;
    }

    private void show(Library library) {
        text.setText(library.licences().stream().map(Libraries::text).collect(Collectors.joining("\n\n")));
        text.positionCaret(0);
        text.setScrollTop(0);
    }
}
