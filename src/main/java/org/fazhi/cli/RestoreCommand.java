package org.fazhi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.language.Messages;
import org.fazhi.workspace.FolderRestore;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.backup.KeptBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore} (恢复): puts a backup back, whole or one year. */
@Command(name = "restore", header = "${bundle:restore}")
final class RestoreCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(RestoreCommand.class);
    private final Terminal terminal;

    @Mixin
    private WorkspaceOptions where = new WorkspaceOptions();

    @Parameters(paramLabel = "FILE", description = "${bundle:option.restored}")
    private Path file;

    @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:option.restored_year}")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    /**
     * What was put back, as {@code restore --json} prints it.
     *
     * @param year null where all of it was
     * @param years kept in the workspace now
     * @param present the backup that was made of what was there before; null where nothing was
     */
    private record Report(
            String file,
            String madeAt,
            Integer year,
            List<Integer> years,
            String present,
            List<String> missingEvidence) {}

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path backup = file.toAbsolutePath().normalize();
        if (year.isPresent()) year(backup, year.get());
        else whole(backup);
        return ExitStatus.DONE;
    }

    private void whole(Path backup) {
        FolderRestore.Outcome restored = FolderRestore.restore(backup, where.folder());
        Optional<String> present = restored.present().map(one -> one.file().toString());
        if (json) {
            terminal.json(
                    report(restored.backup(), restored.years(), present.orElse(null), restored.missingEvidence()));
            return;
        }
        terminal.say(MESSAGES.say("restore.done", backup, where.folder(), BackupLine.years(restored.years())));
        present.ifPresent(one -> terminal.say(MESSAGES.say("restore.present", one)));
        missing(restored.missingEvidence());
    }

    private void year(Path backup, int wanted) {
        try (Workspace workspace = where.open(terminal)) {
            KeptBackup looked = workspace.backups().look(backup).result().join();
            workspace.backups().restoreYear(looked, wanted).result().join();
            List<Integer> years = workspace.years();
            if (json) terminal.json(report(looked, years, null, List.of()));
            else terminal.say(MESSAGES.say("restore.year", wanted, backup));
        }
    }

    private Report report(KeptBackup backup, List<Integer> years, String present, List<String> missing) {
        return new Report(
                backup.file().toString(), backup.madeAt().toString(), year.orElse(null), years, present, missing);
    }

    private void missing(List<String> evidence) {
        if (!evidence.isEmpty()) {
            terminal.warn(MESSAGES.say(
                    "restore.evidence", evidence.size(), String.join(MESSAGES.say("rows.comma"), evidence)));
        }
    }
}
