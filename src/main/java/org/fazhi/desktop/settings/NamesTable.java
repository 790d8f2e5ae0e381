package org.fazhi.desktop.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.catalogue.NamedThing;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.Moment;
import org.fazhi.excel.name.NameSheet;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.material2.Material2AL;

/** The confirmed names, several of which can be chosen (叫法列表). */
final class NamesTable extends TableView<ConfirmedName> {
    private static final Messages MESSAGES = Messages.of(NamesTable.class);

    private Optional<Catalogue> catalogue = Optional.empty();

    /** @param whenRemoved told when Delete is pressed */
    NamesTable(Runnable whenRemoved) {
        setId("names-table");
        setAccessibleText(MESSAGES.say("page.names"));
        setPlaceholder(
                new EmptyState(Material2AL.LABEL, MESSAGES.say("names.empty"), MESSAGES.say("names.empty.explained")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getColumns().add(column("kind", 84, name -> NameSheet.word(name.kind())));
        getColumns().add(column("words", 170, ConfirmedName::words));
        getColumns().add(column("meaning", 190, this::meaning));
        getColumns().add(column("at", 130, name -> name.at().map(Moment::words).orElse(MESSAGES.say("names.before"))));
        getColumns().add(column("file", 130, ConfirmedName::file));
        Growth.widen(this);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.DELETE) return;
            key.consume();
            whenRemoved.run();
        });
    }

    private static TableColumn<ConfirmedName, String> column(
            String key, double width, Function<ConfirmedName, String> words) {
        TableColumn<ConfirmedName, String> column = new TableColumn<>(MESSAGES.say("names." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }

    private String meaning(ConfirmedName name) {
        return catalogue
                .flatMap(one -> NamedThing.of(name.key(), name.meaning(), one))
                .map(thing -> thing.within().isEmpty() ? thing.name() : thing.within() + "：" + thing.name())
                .orElse(name.meaning());
    }

    /** Those in which the words stand. */
    void show(List<ConfirmedName> names, Catalogue spoken, String words) {
        catalogue = Optional.of(spoken);
        String sought = words.strip().toLowerCase(Locale.ROOT);
        getItems()
                .setAll(names.stream()
                        .filter(name -> (NameSheet.word(name.kind()) + " " + name.words() + " " + meaning(name) + " "
                                        + name.file())
                                .toLowerCase(Locale.ROOT)
                                .contains(sought))
                        .toList());
    }

    List<ConfirmedName> chosen() {
        return List.copyOf(getSelectionModel().getSelectedItems());
    }
}
