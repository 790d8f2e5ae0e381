package org.fazhi.desktop.control.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The folder in which dialogs for files begin (起始文件夹): the one used last, never the program's own. */
public final class StartFolder {
    private final Supplier<Optional<String>> recall;
    private final Consumer<String> remember;
    private final Path home;

    public StartFolder(Supplier<Optional<String>> recall, Consumer<String> remember) {
        this(recall, remember, Path.of(System.getProperty("user.home")));
    }

    StartFolder(Supplier<Optional<String>> recall, Consumer<String> remember, Path home) {
        this.recall = recall;
        this.remember = remember;
        this.home = home;
    }

    /** The folder used last, or what is left of the way to it; at first the user's documents. */
    public File file() {
        return last().flatMap(StartFolder::existing).orElseGet(this::documents).toFile();
    }

    /** Remembers where a chosen file lies. */
    Path used(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) remember.accept(folder.toString());
        return file;
    }

    private Optional<Path> last() {
        try {
            return recall.get().map(Path::of);
        } catch (InvalidPathException spoiled) {
            return Optional.empty();
        }
    }

    private static Optional<Path> existing(Path folder) {
        return Stream.iterate(folder, one -> one != null, Path::getParent)
                .filter(Files::isDirectory)
                .findFirst();
    }

    private Path documents() {
        return Stream.of("文档", "Documents", "桌面", "Desktop")
                .map(home::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home);
    }
}
