package org.fazhi.desktop.control.grid;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.fazhi.desktop.control.grid.EntryHandler.Understood;

/**
 * The one editor of a grid (单元格编辑框), laid over the cell being edited. A real text field, so that input methods put
 * their window where it belongs, and not part of the table, so that no table event can throw away what was typed.
 */
final class CellEditor {
    private final TextField field = new TextField();
    private final Label understood = new Label();
    private final Pane layer = new Pane();

    private Optional<Typing> typing = Optional.empty();
    private boolean caretMoves;

    /** What becomes of the text. */
    interface Typing {
        Optional<Understood> understand(String text);

        void typed(String text);

        /** It is to be entered. */
        void keep(String text);

        /** The editor is closed, whether or not the text was entered. */
        void left();
    }

    CellEditor(String id) {
        field.setId(id + "-editor");
        field.getStyleClass().add("cell-editor");
        understood.setId(id + "-understood");
        understood.getStyleClass().add("cell-understood");
        understood.setMouseTransparent(true);
        field.setVisible(false);
        understood.setVisible(false);
        layer.setPickOnBounds(false);
        layer.getChildren().addAll(understood, field);
        field.textProperty().subscribe(this::explain);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) commit();
        });
    }

    Pane layer() {
        return layer;
    }

    TextField field() {
        return field;
    }

    /** Whether arrow keys move inside the text (after F2) instead of leaving the cell (after typing). */
    boolean caretMoves() {
        return caretMoves;
    }

    /**
     * @param scenePlace bounds of the cell in the scene
     * @param caretMoves opened by F2 on the text already there
     */
    void open(Bounds scenePlace, String text, boolean caretMoves, Typing what) {
        typing = Optional.of(what);
        this.caretMoves = caretMoves;
        place(scenePlace);
        field.setText(text);
        field.setVisible(true);
        field.requestFocus();
        field.positionCaret(text.length());
        explain(text);
    }

    void place(Bounds scenePlace) {
        Bounds place = layer.sceneToLocal(scenePlace);
        field.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        field.setMinSize(place.getWidth(), place.getHeight());
        field.setPrefSize(place.getWidth(), place.getHeight());
        field.setMaxSize(place.getWidth(), place.getHeight());
        placeUnderstood();
    }

    private void placeUnderstood() {
        understood.applyCss();
        double width = understood.prefWidth(-1);
        double height = understood.prefHeight(width);
        double x = Math.max(0, Math.min(field.getLayoutX(), layer.getWidth() - width));
        double below = field.getLayoutY() + field.getHeight() + 2;
        double y = below + height <= layer.getHeight() ? below : field.getLayoutY() - height - 2;
        understood.resizeRelocate(x, y, width, height);
    }

    /** Closes and hands over the text; a second call does nothing. */
    void commit() {
        close(closed -> closed.keep(field.getText()));
    }

    void cancel() {
        close(_ -> {});
    }

    private void close(Consumer<Typing> first) {
        Optional<Typing> closed = typing;
        typing = Optional.empty();
        field.setVisible(false);
        understood.setVisible(false);
        closed.ifPresent(first);
        closed.ifPresent(Typing::left);
    }

    private void explain(String text) {
        if (typing.isEmpty()) return;
        typing.get().typed(text);
        Optional<Understood> reading = typing.get().understand(text);
        understood.setVisible(reading.isPresent());
        understood.getStyleClass().removeAll("good", "bad");
        reading.ifPresent(said -> {
            understood.setText(said.sentence());
            understood.getStyleClass().add(said.good() ? "good" : "bad");
            placeUnderstood();
        });
    }
}
