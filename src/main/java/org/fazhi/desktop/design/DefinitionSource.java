package org.fazhi.desktop.design;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.language.Messages;

/** Asks which definition file to take in (选择定义文件). */
@FunctionalInterface
interface DefinitionSource {

    /** Empty when the user thinks better of it. */
    Optional<Path> ask(Window owner);

    /** The system's own dialog. */
    static DefinitionSource dialog(SystemFiles system) {
        Messages messages = Messages.of(DefinitionSource.class);
        return owner -> system.chooseOne(
                owner, messages.say("import.title"), messages.say("file.kind"), List.of("*.yaml", "*.yml"));
    }
}
