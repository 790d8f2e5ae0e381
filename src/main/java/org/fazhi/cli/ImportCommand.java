package org.fazhi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.indicator.ImportChoices;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.SpecialDay;
import org.fazhi.narrative.foreign.ForeignText;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.filing.RefusedRows;
import org.fazhi.workspace.intake.HolidayIntake;
import org.fazhi.workspace.intake.IndicatorIntake;
import org.fazhi.workspace.intake.LedgerIntake;
import org.fazhi.workspace.intake.NewUnits;
import org.fazhi.workspace.intake.OpenedFile;
import org.fazhi.workspace.intake.ReportIntake;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code import}: brings the figures of a foreign sheet into a year, or its rows into a ledger; shows with
 * {@code --dry-run} what it would.
 */
@Command(name = "import", header = "${bundle:import}")
final class ImportCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(ImportCommand.class);
    private static final List<String> WORDS =
            List.of("indicators", "units", "names", "report", "form", "holidays", "ledgers");
    private static final String NEW_UNIT = "new";
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private YearOptions where = new YearOptions();

    @Mixin
    private ChoiceOptions deciding = new ChoiceOptions();

    @Parameters(paramLabel = "FILE", description = "${bundle:option.file}")
    private Path file;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "indicators|units|names|report|form|holidays|ledgers|ledger:CODE",
            description = "${bundle:option.as}")
    private String as;

    @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:option.sheet}")
    private List<String> sheets = new ArrayList<>();

    @Option(
            names = "--unit",
            paramLabel = "UNIT|NAME=UNIT",
            mapFallbackValue = Option.NULL_VALUE,
            description = "${bundle:option.unit_named}")
    private Map<String, Optional<String>> units = new LinkedHashMap<>();

    @Option(names = "--password", paramLabel = "P", description = "${bundle:option.password}")
    private Optional<String> password = Optional.empty();

    @Option(names = "--create", description = "${bundle:option.create}")
    private boolean create;

    @Option(names = "--dry-run", description = "${bundle:option.dry_run}")
    private boolean dryRun;

    @Option(names = "--good-rows", paramLabel = "REFUSED.xlsx", description = "${bundle:option.good_rows}")
    private Optional<Path> refusedRows = Optional.empty();

    @Option(names = "--merged", paramLabel = "OLD=NEW", description = "${bundle:option.merged}")
    private Map<String, String> merged = Map.of();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Subject subject = Subject.read(spec, "--as", as, WORDS);
        boolean isOfRows = subject.ledger().isPresent() || subject.word().equals("ledgers");
        if (!isOfRows && refusedRows.isPresent())
            throw new CommandLine.ParameterException(spec.commandLine(), MESSAGES.say("import.good_rows"));
        if (!givers().isEmpty() && !subject.word().equals("indicators"))
            throw new CommandLine.ParameterException(spec.commandLine(), MESSAGES.say("import.giver"));
        if (givers().size() > 1)
            throw new CommandLine.ParameterException(
                    spec.commandLine(), MESSAGES.say("import.givers", String.join("、", givers())));
        if (create && dryRun && !Workspace.isAt(where.folder())) {
            try (TrialWorkspace trial = TrialWorkspace.open()) {
                return take(subject, trial.workspace());
            }
        }
        try (Workspace workspace = create && !dryRun ? where.openOrMake(terminal) : where.open(terminal)) {
            return take(subject, workspace);
        }
    }

    private int take(Subject subject, Workspace workspace) {
        if (subject.word().equals("holidays")) takeHolidays(workspace);
        else if (subject.word().equals("units"))
            new UnitImporting(terminal, workspace, where.year(), merged, dryRun, json)
                    .take(read(new IndicatorIntake(workspace).open(whole(), password())), sheet());
        else if (subject.word().equals("names")) return takeNames(workspace);
        else if (subject.word().equals("form"))
            return new FormImporting(terminal, workspace, where.year(), dryRun, json).take(whole());
        else if (subject.word().equals("report")) return takeReport(workspace);
        else if (subject.word().equals("ledgers")) return takeLedgers(workspace);
        else if (subject.ledger().isEmpty())
            return new FigureImporting(terminal, workspace, where.year(), deciding, dryRun, json)
                    .take(read(new IndicatorIntake(workspace).open(whole(), password())), choices(workspace));
        else return takeRows(workspace, subject.ledger().get());
        return ExitStatus.DONE;
    }

    private int takeNames(Workspace workspace) {
        SheetFile opened = read(new IndicatorIntake(workspace).open(whole(), password()));
        boolean whole = new NameImporting(terminal, workspace, where.year(), dryRun, json).take(opened);
        return whole ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private ImportChoices choices(Workspace workspace) {
        ImportChoices choices = sheets.isEmpty() ? ImportChoices.NONE : ImportChoices.NONE.withSheets(sheets);
        Catalogue catalogue = workspace.spokenCatalogue(where.year());
        for (Map.Entry<String, Optional<String>> unit : units.entrySet()) {
            if (unit.getValue().isEmpty()) continue;
            String named = unit.getValue().get();
            ReportingUnit meant = named.equals(NEW_UNIT)
                    ? NewUnits.in(catalogue, choices).named(unit.getKey())
                    : new CatalogueSearch(catalogue).unit(named);
            choices = choices.withUnit(unit.getKey(), meant);
        }
        CatalogueSearch search = new CatalogueSearch(catalogue);
        return choices.givenBy(givers().stream().findFirst().map(search::unit));
    }

    /** Units whose the file is as a whole: those that are named alone. */
    private List<String> givers() {
        return units.entrySet().stream()
                .filter(unit -> unit.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<String> sheet() {
        return sheets.stream().findFirst();
    }

    private int takeReport(Workspace workspace) {
        ReportIntake intake = new ReportIntake(workspace);
        ForeignText text = intake.open(whole()).result().join();
        return new ReportImporting(terminal, intake, where.year(), deciding.accepted(), dryRun, json).take(text);
    }

    private void takeHolidays(Workspace workspace) {
        HolidayIntake intake = new HolidayIntake(workspace);
        SheetFile opened = read(new IndicatorIntake(workspace).open(whole(), password()));
        List<SpecialDay> days = intake.read(opened, sheet());
        if (!dryRun) intake.accept(where.year(), days).join();
        long off = days.stream().filter(day -> !day.works()).count();
        String years = days.stream()
                .map(special -> String.valueOf(special.day().getYear()))
                .distinct()
                .collect(Collectors.joining(MESSAGES.say("holidays.and")));
        if (json) terminal.json(days);
        else
            terminal.say(MESSAGES.say(
                    dryRun ? "holidays.would" : "holidays.does", opened.name(), years, off, days.size() - off));
    }

    private int takeRows(Workspace workspace, String code) {
        Ledger ledger = new CatalogueSearch(workspace.catalogue(where.year())).ledger(code);
        LedgerIntake intake = new LedgerIntake(workspace);
        return importing(workspace, intake, sheet()).take(read(intake.open(whole(), password())), ledger);
    }

    private int takeLedgers(Workspace workspace) {
        LedgerIntake intake = new LedgerIntake(workspace);
        LedgerImporting single = importing(workspace, intake, Optional.empty());
        return new LedgersImporting(terminal, intake, where.year(), sheets, single)
                .take(read(intake.open(whole(), password())));
    }

    private LedgerImporting importing(Workspace workspace, LedgerIntake intake, Optional<String> sheet) {
        Optional<Path> refused = refusedRows.map(file -> file.toAbsolutePath().normalize());
        return new LedgerImporting(
                terminal, intake, where.year(), sheet, deciding, new RefusedRows(workspace), refused, dryRun, json);
    }

    private Path whole() {
        return file.toAbsolutePath().normalize();
    }

    private Optional<char[]> password() {
        return password.map(String::toCharArray);
    }

    private static <F> F read(Job<OpenedFile<F>> opening) {
        return switch (opening.result().join()) {
            case OpenedFile.Readable<F>(F readable) -> readable;
            case OpenedFile.PasswordAsked<F>(String sentence) ->
                throw new Refused(MESSAGES.say("import.password", sentence));
        };
    }
}
