package org.fazhi.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.language.Messages;

/** Where the workspace is when no other place was chosen (默认工作区): a folder in the user's documents. */
public final class UsualFolder {
    private static final Messages MESSAGES = Messages.of(UsualFolder.class);

    private UsualFolder() {}

    /** The folder under the documents of the user whose home is given. */
    public static Path in(Path home) {
        return documents(home).resolve(MESSAGES.say("folder.usual"));
    }

    /** Linux desktops name the documents folder in a file of their own; it may be called 文档. */
    private static Path documents(Path home) {
        return named(home)
                .or(() -> Stream.of("Documents", MESSAGES.say("folder.documents"))
                        .map(home::resolve)
                        .filter(Files::isDirectory)
                        .findFirst())
                .orElse(home);
    }

    private static Optional<Path> named(Path home) {
        Path names = home.resolve(".config/user-dirs.dirs");
        if (!Files.isReadable(names)) return Optional.empty();
        try (Stream<String> lines = Files.lines(names)) {
            return lines.filter(line -> line.startsWith("XDG_DOCUMENTS_DIR="))
                    .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                    .map(folder -> Path.of(folder.replace("$HOME", home.toString())))
                    .filter(Files::isDirectory)
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
