package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Failed;
import org.fazhi.workspace.Refused;
import picocli.CommandLine;

/** Tells a refusal, which the office can act on, from a fault of the program, whose details go to a file. */
final class FailureReport implements CommandLine.IExecutionExceptionHandler {
    private static final Messages MESSAGES = Messages.of(FailureReport.class);
    private final Terminal terminal;

    FailureReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
        return report(failure);
    }

    int report(Throwable failure) {
        if (Failed.cause(failure) instanceof Refused refused) {
            terminal.warn(refused.getMessage());
            return ExitStatus.REFUSED;
        }
        terminal.warn(MESSAGES.say("fault", details(failure)));
        return ExitStatus.FAULT;
    }

    private static String details(Throwable failure) {
        try {
            Path file = Files.createTempFile("fazhi-", ".log");
            Files.writeString(file, Failed.details(failure));
            return file.toString();
        } catch (IOException unwritable) {
            return failure.getClass().getName();
        }
    }
}
