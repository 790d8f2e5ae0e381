package org.fazhi.desktop.control.grid;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.grid.CellFace.Align;
import org.fazhi.desktop.control.grid.CellFace.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Draws a {@link CellFace}. It never edits: the grid lays its one editor over the cell. */
final class EntryCell<R> extends TableCell<ObjectProperty<R>, R> {
    private static final String TAKES_ENTRY = "takes-entry";

    private final EntryColumn<R> column;
    private final DoubleSupplier restWidth;
    private final Label whole = new Label();
    private final Label rest = new Label();
    private final Label aside = new Label();
    private final FontIcon note = icon(Material2AL.INFO, "severity-note");
    private final FontIcon warning = icon(Material2AL.ERROR, "severity-warning");
    private final FontIcon bad = icon(Material2AL.CANCEL, "severity-error");
    private final HBox marked = new HBox();
    private final HBox figure;
    private final Hint hint = Hint.on(this);
    private Set<String> toned = Set.of();
    private Optional<Drawn> drawn = Optional.empty();

    /** What the cell shows now: a row is shown anew for one figure, and laying out all its cells takes a while. */
    private record Drawn(CellFace face, boolean takesEntry, double restWidth) {}

    /** @param restWidth how much room, in em, the column has after its decimal points */
    EntryCell(EntryColumn<R> column, DoubleSupplier restWidth) {
        this.column = column;
        this.restWidth = restWidth;
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        whole.setMinWidth(Region.USE_PREF_SIZE);
        rest.setMinWidth(Region.USE_PREF_SIZE);
        marked.setAlignment(Pos.CENTER_LEFT);
        marked.setSpacing(4);
        // Where there is no room for both, the words give way and not the figure.
        aside.setMinWidth(0);
        aside.getStyleClass().addAll("cell-aside", "muted");
        HBox.setMargin(marked, new Insets(0, 4, 0, 0));
        figure = new HBox(marked, air, whole, rest);
        figure.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("entry-cell");
        if (column.upright()) getStyleClass().add("upright");
    }

    EntryColumn<R> column() {
        return column;
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            clear();
            return;
        }
        CellFace face = column.face().apply(row);
        Drawn now = new Drawn(face, column.takesEntry(row), restWidth.getAsDouble());
        if (drawn.equals(Optional.of(now))) return;
        drawn = Optional.of(now);
        draw(face);
        tone(face.tone(), now.takesEntry());
        hint.say(face.hint().orElse(""));
        setAccessibleText(column.title() + " " + face.text()
                + face.hint().map(words -> "，" + words).orElse(""));
    }

    private void clear() {
        drawn = Optional.empty();
        setText("");
        setGraphic(null);
        hint.say("");
        tone(Tone.PLAIN, false);
    }

    private static FontIcon icon(Ikon kind, String severity) {
        FontIcon icon = new FontIcon(kind);
        icon.getStyleClass().addAll("state-icon", severity, "cell-mark");
        return icon;
    }

    private void draw(CellFace face) {
        switch (face.tone()) {
            case NOTE -> marked.getChildren().setAll(note);
            case WARNING -> marked.getChildren().setAll(warning);
            case ERROR, BAD -> marked.getChildren().setAll(bad);
            case PLAIN, STRONG, QUIET, LINK, CHANGED -> marked.getChildren().clear();
        }
        face.aside().ifPresent(words -> {
            aside.setText(words);
            marked.getChildren().add(aside);
        });
        if (face.align() == Align.DECIMAL) {
            whole.setText(face.whole());
            rest.setText(face.rest());
            rest.setStyle("-fx-pref-width: %.2fem; -fx-min-width: %<.2fem;".formatted(restWidth.getAsDouble()));
            setText("");
            setGraphic(figure);
        } else {
            setGraphic(marked.getChildren().isEmpty() ? null : marked);
            setText(face.text());
        }
    }

    /** Changed only where it is another than before: each change makes the toolkit look the cell's styles up anew. */
    private void tone(Tone tone, boolean takesEntry) {
        Set<String> wanted = takesEntry ? Set.of(style(tone), TAKES_ENTRY) : Set.of(style(tone));
        if (wanted.equals(toned)) return;
        getStyleClass().removeAll(toned);
        getStyleClass().addAll(wanted);
        toned = wanted;
    }

    private static String style(Tone tone) {
        return "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }
}
