package org.fazhi.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fazhi.disk.OwnerOnly;
import org.fazhi.language.Messages;

/**
 * The file in a workspace's folder by which a double click opens it (工作区文件). It holds nothing but a sentence for whoever
 * reads it: removed or copied elsewhere, no data go with it.
 */
public final class WorkspaceSign {
    private static final Messages MESSAGES = Messages.of(WorkspaceSign.class);
    static final String EXTENSION = ".fazhi";

    private WorkspaceSign() {}

    /** The workspace that is to be opened in the window, if the program was started with nothing but its sign. */
    public static Optional<Path> folder(List<String> arguments) {
        return Optional.of(arguments)
                .filter(given -> given.size() == 1 && given.getFirst().endsWith(EXTENSION))
                .map(given -> Path.of(given.getFirst()).toAbsolutePath().normalize())
                .filter(Files::isRegularFile)
                .map(Path::getParent);
    }

    /** Puts the sign into a folder where there is none. */
    static void putInto(Path folder) throws IOException {
        Path sign = folder.resolve(MESSAGES.say("sign.name") + EXTENSION);
        if (Files.exists(sign)) return;
        Files.writeString(sign, MESSAGES.say("sign.text") + System.lineSeparator());
        OwnerOnly.narrow(sign);
    }
}
