package org.fazhi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import org.fazhi.cli.Commands;

/** No arguments: the window; with arguments: a command, which never loads a class of the window. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        keepStreamsClean();
        System.exit(Commands.run(List.of(arguments), System.out, System.err));
    }

    /** Libraries log to the workspace's files, never to the streams that commands print on. */
    private static void keepStreamsClean() {
        try (InputStream configuration = Main.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
