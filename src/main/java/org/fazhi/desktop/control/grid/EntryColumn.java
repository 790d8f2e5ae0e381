package org.fazhi.desktop.control.grid;

import java.util.Optional;
import java.util.function.Function;
import org.fazhi.value.Quantity;

/**
 * A column of an {@link EntryGrid}.
 *
 * @param id stable; widths are remembered by it
 * @param least width below which it does not shrink in a narrow window
 * @param face what a row shows in it
 * @param typed the text an editor opens with; empty where the row takes no entry in this column
 * @param number what is summed up of the chosen cells
 * @param opens whether a click on a cell opens something instead of only choosing it
 * @param upright whether its title stands upright, so that many narrow columns find room
 */
public record EntryColumn<R>(
        String id,
        String title,
        double width,
        double least,
        Function<R, CellFace> face,
        Function<R, Optional<String>> typed,
        Function<R, Optional<Quantity>> number,
        boolean opens,
        boolean upright) {

    private static final double LEAST = 48;

    /** The same column, which does not shrink below the width. */
    public EntryColumn<R> atLeast(double width) {
        return new EntryColumn<>(id, title, this.width, width, face, typed, number, opens, upright);
    }

    public static <R> EntryColumn<R> shown(String id, String title, double width, Function<R, CellFace> face) {
        return new EntryColumn<>(
                id, title, width, LEAST, face, _ -> Optional.empty(), _ -> Optional.empty(), false, false);
    }

    public static <R> EntryColumn<R> opening(String id, String title, double width, Function<R, CellFace> face) {
        return new EntryColumn<>(
                id, title, width, LEAST, face, _ -> Optional.empty(), _ -> Optional.empty(), true, false);
    }

    public EntryColumn<R> entered(Function<R, Optional<String>> how) {
        return new EntryColumn<>(id, title, width, least, face, how, number, opens, upright);
    }

    public EntryColumn<R> numbered(Function<R, Optional<Quantity>> what) {
        return new EntryColumn<>(id, title, width, least, face, typed, what, opens, upright);
    }

    /** The same column with its title upright, character below character. */
    public EntryColumn<R> standing() {
        return new EntryColumn<>(id, title, width, width, face, typed, number, opens, true);
    }

    boolean takesEntry(R row) {
        return typed.apply(row).isPresent();
    }
}
