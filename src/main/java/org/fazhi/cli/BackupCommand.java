package org.fazhi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Backups;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.KeptYear;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup} (备份): makes a backup, or lists those there are. */
@Command(name = "backup", header = "${bundle:backup}")
final class BackupCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(BackupCommand.class);
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions where = new WorkspaceOptions();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "${bundle:option.backup}")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--list", description = "${bundle:option.backups}")
    private boolean list;

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (list && file.isPresent()) {
            throw new CommandLine.ParameterException(spec.commandLine(), MESSAGES.say("backup.either"));
        }
        try (Workspace workspace = where.open(terminal)) {
            if (list) list(workspace.backups().list().result().join());
            else say(made(workspace.backups()));
            return ExitStatus.DONE;
        }
    }

    private KeptBackup made(Backups backups) {
        return file.map(path -> backups.writeTo(path.toAbsolutePath().normalize()))
                .orElseGet(backups::make)
                .result()
                .join();
    }

    private void say(KeptBackup made) {
        if (json) {
            terminal.json(BackupLine.of(made));
            return;
        }
        List<Integer> years = made.years().stream().map(KeptYear::year).toList();
        terminal.say(MESSAGES.say("backup.made", made.file(), BackupLine.years(years)));
    }

    private void list(List<KeptBackup> backups) {
        if (json) terminal.json(backups.stream().map(BackupLine::of).toList());
        else if (backups.isEmpty()) terminal.say(MESSAGES.say("backup.none", where.folder()));
        else TextTable.lines(backups.stream().map(BackupLine::cells).toList()).forEach(terminal::say);
    }
}
