package org.fazhi.desktop.control.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks where to save a file (另存为). */
@FunctionalInterface
public interface SaveTarget {

    /**
     * What is to be saved.
     *
     * @param title of the dialog
     * @param name proposed, with its ending
     * @param kind the kind of file in words
     */
    record Wanted(String title, String name, String kind) {
        /** The ending with its dot. */
        String ending() {
            return name.substring(name.lastIndexOf('.'));
        }
    }

    /** Empty when the user thinks better of it. */
    Optional<Path> ask(Window owner, Wanted wanted);

    /** The system's own dialog; an ending left out is added. */
    static SaveTarget dialog(StartFolder start) {
        return (owner, wanted) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(wanted.title());
            chooser.setInitialFileName(wanted.name());
            chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(wanted.kind(), "*" + wanted.ending()));
            chooser.setInitialDirectory(start.file());
            return Optional.ofNullable(chooser.showSaveDialog(owner))
                    .map(file -> start.used(withEnding(file, wanted.ending())));
        };
    }

    private static Path withEnding(File file, String ending) {
        return file.getName().endsWith(ending) ? file.toPath() : Path.of(file.getPath() + ending);
    }
}
