package org.fazhi.desktop;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Labeled;
import org.fazhi.desktop.help.ManualDocument;

/** Writes the manual with pictures taken now, so that they are never old. It is started by manual.sh. */
final class Manual extends WindowTour {
    /** What the manual shows in place of the folder in which it is written. */
    private static final String FOLDER = "文档/法治年报";

    /** @param arguments the document to be written, and what it says of the version */
    public static void main(String[] arguments) throws Exception {
        makeExample();
        new Manual().write(Path.of(arguments[0]), arguments[1]);
        System.exit(0);
    }

    private void write(Path file, String version) throws Exception {
        Pictures.Variant screen = Pictures.Variant.usual();
        Set<String> wanted = new HashSet<>(ManualDocument.pictures());
        openWindow();
        interact(() -> pictures().take(screen));
        Consumer<String> save = name -> {
            if (!wanted.remove(name)) return;
            if (name.equals("welcome"))
                interact(() -> lookup("#welcome-folder").queryAs(Labeled.class).setText(FOLDER));
            interact(() -> pictures().fit(screen));
            settle();
            interact(() -> pictures().save("manual/" + name, screen));
        };
        tour(Integer.MAX_VALUE, save);
        arrival(save);
        if (!wanted.isEmpty()) throw new IllegalStateException("no page or dialog is called " + wanted);
        new ManualDocument().write(file, version, name -> Pictures.file("manual/" + name, screen));
        closeWindow();
    }
}
