package org.fazhi.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.stage.Window;
import org.fazhi.desktop.control.dialog.SystemFiles;

/** What a person chooses in the system's own dialogs, which no test can work. */
public final class ChosenFiles implements SystemFiles {
    public Optional<Path> file = Optional.empty();
    public Optional<Path> folder = Optional.empty();
    public final List<Path> opened = new CopyOnWriteArrayList<>();

    @Override
    public List<Path> choose(Window owner, String title) {
        return file.stream().toList();
    }

    @Override
    public Optional<Path> chooseOne(Window owner, String title, String kind, List<String> patterns) {
        return file;
    }

    @Override
    public Optional<Path> chooseFolder(Window owner, String title) {
        return folder;
    }

    @Override
    public void open(Path file) {
        opened.add(file);
    }
}
