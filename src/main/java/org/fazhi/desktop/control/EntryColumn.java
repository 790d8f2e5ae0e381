package org.fazhi.desktop.control;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of an {@link EntryGrid}.
 *
 * @param id stable; widths are remembered by it
 * @param face what a row shows in it
 * @param typed the text an editor opens with; empty where the row takes no entry in this column
 * @param opens whether a click on a cell opens something instead of only choosing it
 */
public record EntryColumn<R>(
        String id,
        String title,
        double width,
        Function<R, CellFace> face,
        Function<R, Optional<String>> typed,
        boolean opens) {

    public static <R> EntryColumn<R> shown(String id, String title, double width, Function<R, CellFace> face) {
        return new EntryColumn<>(id, title, width, face, _ -> Optional.empty(), false);
    }

    public static <R> EntryColumn<R> opening(String id, String title, double width, Function<R, CellFace> face) {
        return new EntryColumn<>(id, title, width, face, _ -> Optional.empty(), true);
    }

    public EntryColumn<R> entered(Function<R, Optional<String>> how) {
        return new EntryColumn<>(id, title, width, face, how, opens);
    }

    boolean takesEntry(R row) {
        return typed.apply(row).isPresent();
    }
}
