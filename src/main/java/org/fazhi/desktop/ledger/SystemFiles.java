package org.fazhi.desktop.ledger;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;

/** What the system does with files (系统文件操作): chooses them, and opens them with the program that is set for them. */
interface SystemFiles {

    List<Path> choose(Window owner);

    /** Off the interface thread; throws {@link Refused} where there is no such program. */
    void open(Path file);

    static SystemFiles ofSystem() {
        Messages messages = Messages.of(SystemFiles.class);
        return new SystemFiles() {
            @Override
            public List<Path> choose(Window owner) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(messages.say("evidence.choose"));
                var chosen = chooser.showOpenMultipleDialog(owner);
                return chosen == null
                        ? List.of()
                        : chosen.stream().map(file -> file.toPath()).toList();
            }

            @Override
            public void open(Path file) {
                try {
                    Desktop.getDesktop().open(file.toFile());
                } catch (IOException | UnsupportedOperationException none) {
                    throw new Refused(messages.say("evidence.no_program", file.getFileName()), none);
                }
            }
        };
    }
}
