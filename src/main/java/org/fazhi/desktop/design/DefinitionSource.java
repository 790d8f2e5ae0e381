package org.fazhi.desktop.design;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.fazhi.language.Messages;

/** Asks which definition file to take in (选择定义文件). */
@FunctionalInterface
interface DefinitionSource {

    /** Empty when the user thinks better of it. */
    Optional<Path> ask(Window owner);

    /** The system's own dialog. */
    static DefinitionSource dialog() {
        return owner -> {
            Messages messages = Messages.of(DefinitionSource.class);
            FileChooser chooser = new FileChooser();
            chooser.setTitle(messages.say("import.title"));
            chooser.getExtensionFilters()
                    .setAll(new FileChooser.ExtensionFilter(messages.say("file.kind"), "*.yaml", "*.yml"));
            return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
        };
    }
}
