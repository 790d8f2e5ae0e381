package org.fazhi.desktop.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fazhi.desktop.WindowMemory;

/** The folder that was chosen to work in (记住的工作文件夹). */
final class RememberedFolder {
    static final String KEY = "workspace";

    private RememberedFolder() {}

    /** Empty where none was chosen, or where it is not there now, such as one of a disk that is not connected. */
    static Optional<Path> in(WindowMemory memory) {
        return memory.recall(KEY).map(Path::of).filter(Files::isDirectory);
    }
}
