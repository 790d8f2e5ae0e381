package org.fazhi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.fazhi.cli.Commands;
import org.fazhi.desktop.shell.DesktopApplication;
import org.fazhi.language.Messages;
import org.fazhi.workspace.UsualFolder;
import org.fazhi.workspace.WorkspaceSign;

/** No arguments, or a workspace that was clicked: the window; other arguments: a command, which never loads a class of the window. */
public final class Main {
    /** What a command ends with when the fault is the program's. */
    private static final int FAULT = 70;

    private Main() {}

    public static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler(arguments.length == 0 ? new FaultInWindow() : Main::tellFault);
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        keepStreamsClean();
        Optional<Path> clicked = WorkspaceSign.folder(List.of(arguments));
        if (arguments.length == 0 || clicked.isPresent()) {
            openWindow(clicked);
        } else {
            System.exit(Commands.run(List.of(arguments), System.out, System.err));
        }
    }

    private static void openWindow(Optional<Path> clicked) {
        // Also when a workspace was clicked, a fault from here on is told in a window.
        Thread.setDefaultUncaughtExceptionHandler(new FaultInWindow());
        Path home = Path.of(System.getProperty("user.home"));
        try {
            DesktopApplication.launch(clicked.or(() -> Optional.ofNullable(System.getenv("FAZHI_WORKSPACE"))
                            .map(Path::of))
                    .or(DesktopApplication::rememberedFolder)
                    .orElseGet(() -> UsualFolder.in(home)));
        } catch (UnsupportedOperationException noDisplay) {
            System.err.println(Messages.of(Main.class).say("display.none"));
            System.exit(1);
        } catch (RuntimeException | Error failure) {
            new FaultInWindow().uncaughtException(Thread.currentThread(), failure);
        }
    }

    /** Libraries log to the workspace's files, never to the streams that commands print on. */
    private static void keepStreamsClean() {
        try (InputStream configuration = Main.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A fault of the program that nobody caught while a command runs (命令行里的意外): told on the error stream. */
    private static void tellFault(Thread thread, Throwable fault) {
        Logger.getLogger(Main.class.getName()).log(Level.SEVERE, thread.getName(), fault);
        System.err.println(Messages.of(Main.class).say("fault", fault));
        // Commands run on the main thread: without it nothing more is done.
        if (thread.getName().equals("main")) System.exit(FAULT);
    }
}
