package org.fazhi.desktop.control.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.WindowRobot;
import org.fazhi.desktop.control.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxToolkit;

/** A grid of forty rows in a window, of which one takes no figure. */
abstract class ShownGrid extends WindowRobot {

    /** A row of three figures; the first column is the name, the second is last year's and takes no entry. */
    record Row(String name, String before, String now, String note) {}

    final TreeMap<Integer, Row> rows = new TreeMap<>();
    final List<Integer> sizes = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    EntryGrid<Row> grid;

    private void show(Stage stage) {
        for (int i = 0; i < 40; i++) rows.put(i, new Row("指标" + i, "" + i, "", ""));
        List<EntryColumn<Row>> columns = List.of(
                EntryColumn.shown("name", "指标", 160, row -> CellFace.words(row.name())),
                EntryColumn.shown(
                        "before",
                        "上年",
                        80,
                        row -> CellFace.decimal(row.before()).in(CellFace.Tone.QUIET)),
                EntryColumn.<Row>shown("now", "本年", 100, row -> CellFace.decimal(row.now()))
                        .entered(row -> row.name().equals("指标5") ? Optional.empty() : Optional.of(row.now())),
                EntryColumn.<Row>shown("note", "说明", 160, row -> CellFace.words(row.note()))
                        .entered(row -> Optional.of(row.note())));
        grid = new EntryGrid<>("grid", "表格", columns, Row::name, new Keeping());
        grid.show(List.copyOf(rows.values()));
        TextField elsewhere = new TextField();
        elsewhere.setId("elsewhere");
        Scene scene = new Scene(new VBox(grid, elsewhere), 640, 480);
        new Appearance().dress(scene);
        stage.setScene(scene);
        stage.show();
        grid.table().requestFocus();
    }

    private final class Keeping implements EntryHandler<Row> {
        @Override
        public void enter(List<Entry<Row>> entries, Consumer<Taken> told) {
            sizes.add(entries.size());
            for (Entry<Row> entry : entries) {
                int at = Integer.parseInt(entry.row().name().substring(2));
                Row row = rows.get(at);
                rows.put(
                        at,
                        entry.column().equals("now")
                                ? new Row(row.name(), row.before(), entry.text(), row.note())
                                : new Row(row.name(), row.before(), row.now(), entry.text()));
            }
            grid.show(List.copyOf(rows.values()));
            told.accept(new Taken(entries.size(), 0));
        }

        @Override
        public void typing(Entry<Row> entry) {}

        @Override
        public void left(Row row, String column) {}

        @Override
        public Optional<Understood> understand(Entry<Row> entry) {
            return Optional.of(new Understood(entry.text() + " → 懂", true));
        }

        @Override
        public boolean open(Row row, String column) {
            if (!column.equals("now")) return false;
            opened.add(row.name());
            return true;
        }

        @Override
        public Optional<String> turned(Row row, String column) {
            return column.equals("note") ? Optional.of(row.note().isEmpty() ? "✓" : "") : Optional.empty();
        }

        @Override
        public Optional<String> whyClosed(Row row, String column) {
            return column.equals("now") ? Optional.of("由单位填报") : Optional.empty();
        }

        @Override
        public List<MenuItem> menu(Row row, String column) {
            return List.of();
        }
    }

    @BeforeEach
    final void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(this::show);
        Waiting.until(
                () -> grid.getScene().getWindow().isFocused() && grid.table().isFocused());
        interact(() -> grid.reveal("指标0", "now"));
    }

    @AfterEach
    final void closeWindow() {
        interact(() -> grid.getScene().getWindow().hide());
    }

    final EntryCell<?> cell(int row, String column) {
        return lookup(".entry-cell").queryAllAs(EntryCell.class).stream()
                .map(one -> (EntryCell<?>) one)
                .filter(one ->
                        one.getIndex() == row && one.getTableColumn().getId().equals(column))
                .findFirst()
                .orElseThrow();
    }

    final void paste(String text) {
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            grid.table().requestFocus();
        });
        press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        Waiting.settle();
    }

    final String notice() {
        return lookup("#grid-notice").queryAs(Label.class).getText();
    }

    final void shortcut(KeyCode key) {
        press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        Waiting.settle();
    }

    /** Gives the figures of rows, from the first on. */
    final void now(String... figures) {
        interact(() -> {
            for (int at = 0; at < figures.length; at++) {
                Row row = rows.get(at);
                rows.put(at, new Row(row.name(), row.before(), figures[at], row.note()));
            }
            grid.show(List.copyOf(rows.values()));
        });
    }
}
