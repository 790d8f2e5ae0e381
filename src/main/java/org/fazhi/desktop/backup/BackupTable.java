package org.fazhi.desktop.backup;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.fazhi.workspace.backup.KeptBackup;
import org.kordamp.ikonli.material2.Material2AL;

/** The backups there are, newest first (备份列表). */
final class BackupTable extends TableView<KeptBackup> {
    private static final Messages MESSAGES = Messages.of(BackupTable.class);
    private static final double SOUNDNESS_WIDTH = 84;
    private static final double CONTENTS_LEAST = 150;

    private final Map<Path, KeptBackup> checked = new HashMap<>();

    /**
     * @param whenChosen told which is chosen
     * @param whenOpened told when Enter or a double click asks for the chosen one
     */
    BackupTable(Consumer<Optional<KeptBackup>> whenChosen, Runnable whenOpened) {
        setId("backups-table");
        setAccessibleText(MESSAGES.say("title"));
        setPlaceholder(new EmptyState(Material2AL.HOURGLASS_EMPTY, MESSAGES.say("reading"), ""));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<KeptBackup, ?> time = words("time", 132, backup -> BackupWords.time(backup.madeAt()));
        TableColumn<KeptBackup, ?> size = words("size", 76, backup -> BackupWords.size(backup.bytes()));
        size.getStyleClass().add("figures");
        getColumns().add(time);
        getColumns().add(soundness());
        getColumns().add(words("place", 92, backup -> BackupWords.place(backup.place())));
        getColumns().add(size);
        getColumns().add(contents());
        getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        Growth.widen(this);
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) whenOpened.run();
        });
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) whenOpened.run();
        });
        getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, chosen) -> whenChosen.accept(Optional.ofNullable(chosen)));
    }

    /** Keeps the chosen backup chosen; else chooses the newest. */
    void show(List<KeptBackup> backups) {
        Optional<KeptBackup> before = chosen();
        getItems().setAll(backups.stream().map(this::known).toList());
        setPlaceholder(
                new EmptyState(Material2AL.ARCHIVE, MESSAGES.say("empty.title"), MESSAGES.say("empty.explained")));
        before.flatMap(one -> getItems().stream()
                        .filter(other -> other.file().equals(one.file()))
                        .findFirst())
                .ifPresentOrElse(
                        one -> getSelectionModel().select(one),
                        () -> getSelectionModel().selectFirst());
    }

    /** What was found out by looking at every byte; a list only tells what was so when the backup was made. */
    private KeptBackup known(KeptBackup listed) {
        return Optional.ofNullable(checked.get(listed.file()))
                .filter(one -> one.bytes() == listed.bytes())
                .orElse(listed);
    }

    /** Shows what was found out about a backup in its line. */
    void replace(KeptBackup known) {
        checked.put(known.file(), known);
        for (int i = 0; i < getItems().size(); i++)
            if (getItems().get(i).file().equals(known.file())) getItems().set(i, known);
        getSelectionModel().select(known);
    }

    Optional<KeptBackup> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private static TableColumn<KeptBackup, String> words(String key, double width, Function<KeptBackup, String> words) {
        TableColumn<KeptBackup, String> column = new TableColumn<>(MESSAGES.say("column." + key));
        column.setId("backups-" + key);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(_ -> new WordsCell());
        return column;
    }

    /** Takes what room the others leave. */
    private static TableColumn<KeptBackup, String> contents() {
        TableColumn<KeptBackup, String> column = words("contents", CONTENTS_LEAST, BackupWords::contents);
        column.setMaxWidth(Double.MAX_VALUE);
        return column;
    }

    private static TableColumn<KeptBackup, KeptBackup> soundness() {
        TableColumn<KeptBackup, KeptBackup> column = new TableColumn<>(MESSAGES.say("column.soundness"));
        column.setId("backups-soundness");
        column.setMinWidth(SOUNDNESS_WIDTH);
        column.setMaxWidth(SOUNDNESS_WIDTH);
        column.setPrefWidth(SOUNDNESS_WIDTH);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new SoundnessCell());
        return column;
    }

    /** Words that may be cut are told whole in the tooltip. */
    private static final class WordsCell extends TableCell<KeptBackup, String> {
        private final Hint whole = Hint.on(this);

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? "" : words);
            whole.say(empty ? "" : words);
        }
    }

    private static final class SoundnessCell extends TableCell<KeptBackup, KeptBackup> {
        @Override
        protected void updateItem(KeptBackup backup, boolean empty) {
            super.updateItem(backup, empty);
            setGraphic(empty ? null : SoundnessMark.of(backup.soundness()));
        }
    }
}
