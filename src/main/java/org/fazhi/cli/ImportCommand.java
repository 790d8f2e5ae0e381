package org.fazhi.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fazhi.excel.ImportChoices;
import org.fazhi.excel.ImportPlan;
import org.fazhi.excel.SheetFile;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.intake.IndicatorIntake;
import org.fazhi.workspace.intake.OpenedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: brings the figures of a foreign sheet into a year, or shows with {@code --dry-run} what it would. */
@Command(name = "import", header = "${bundle:import}")
final class ImportCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(ImportCommand.class);
    private final Terminal terminal;

    @Mixin
    private YearOptions where = new YearOptions();

    @Parameters(paramLabel = "FILE", description = "${bundle:option.file}")
    private Path file;

    @Option(names = "--as", required = true, paramLabel = "indicators", description = "${bundle:option.as}")
    private Kind kind;

    @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:option.sheet}")
    private Optional<String> sheet = Optional.empty();

    @Option(names = "--password", paramLabel = "P", description = "${bundle:option.password}")
    private Optional<String> password = Optional.empty();

    @Option(names = "--create", description = "${bundle:option.create}")
    private boolean create;

    @Option(names = "--dry-run", description = "${bundle:option.dry_run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    /** What a file can be taken as; the names are the words of the command line. */
    enum Kind {
        indicators
    }

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int year = where.year();
        try (Workspace workspace = create && !dryRun ? where.openOrMake() : where.open()) {
            IndicatorIntake intake = new IndicatorIntake(workspace);
            ImportChoices choices = sheet.map(ImportChoices.NONE::withSheet).orElse(ImportChoices.NONE);
            ImportPlan plan = switch (kind) {
                case indicators ->
                    intake.plan(read(intake), year, choices).result().join();
            };
            print(plan);
            plan.refusal().ifPresent(reason -> {
                throw new Refused(reason);
            });
            if (!dryRun) intake.accept(plan, choices, Set.of()).join();
            return ExitStatus.DONE;
        }
    }

    private SheetFile read(IndicatorIntake intake) {
        Path whole = file.toAbsolutePath().normalize();
        return switch (intake.open(whole, password.map(String::toCharArray))
                .result()
                .join()) {
            case OpenedFile.Readable(SheetFile readable) -> readable;
            case OpenedFile.PasswordAsked(String sentence) ->
                throw new Refused(MESSAGES.say("import.password", sentence));
        };
    }

    private void print(ImportPlan plan) {
        if (json) {
            terminal.json(ImportReport.of(plan));
        } else {
            ImportReport.text(plan, dryRun).forEach(terminal::say);
        }
    }
}
