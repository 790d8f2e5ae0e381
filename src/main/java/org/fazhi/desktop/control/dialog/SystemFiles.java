package org.fazhi.desktop.control.dialog;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;

/** What the system does with files (系统文件操作): chooses them, and opens them with the program that is set for them. */
public interface SystemFiles {

    /** Any number of files of any kind. */
    List<Path> choose(Window owner, String title);

    /**
     * One file.
     *
     * @param kind of file in words
     * @param patterns such as {@code *.xlsx}
     */
    Optional<Path> chooseOne(Window owner, String title, String kind, List<String> patterns);

    Optional<Path> chooseFolder(Window owner, String title);

    /** A file or a folder; off the interface thread. Throws {@link Refused} where there is no program for it. */
    void open(Path file);

    static SystemFiles ofSystem(StartFolder start) {
        Messages messages = Messages.of(SystemFiles.class);
        return new SystemFiles() {
            @Override
            public List<Path> choose(Window owner, String title) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.setInitialDirectory(start.file());
                List<File> chosen = chooser.showOpenMultipleDialog(owner);
                return chosen == null
                        ? List.of()
                        : chosen.stream().map(file -> start.used(file.toPath())).toList();
            }

            @Override
            public Optional<Path> chooseOne(Window owner, String title, String kind, List<String> patterns) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, patterns));
                chooser.setInitialDirectory(start.file());
                return Optional.ofNullable(chooser.showOpenDialog(owner)).map(file -> start.used(file.toPath()));
            }

            @Override
            public Optional<Path> chooseFolder(Window owner, String title) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(title);
                chooser.setInitialDirectory(start.file());
                return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
            }

            @Override
            public void open(Path file) {
                try {
                    Desktop.getDesktop().open(file.toFile());
                } catch (IOException | UnsupportedOperationException | IllegalArgumentException none) {
                    throw new Refused(messages.say("file.no_program", file.getFileName()), none);
                }
            }
        };
    }
}
