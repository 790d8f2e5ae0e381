package org.fazhi.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.evidence.EvidencePack;
import org.fazhi.workspace.filing.FilingNames;
import org.fazhi.workspace.filing.FilingReport;
import org.fazhi.workspace.filing.IndicatorExport;
import org.fazhi.workspace.filing.LedgerExport;
import org.fazhi.workspace.filing.ReportExport;
import org.fazhi.workspace.form.FormReminder;
import org.fazhi.workspace.name.NameExchange;
import org.fazhi.workspace.progress.Obstacle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export} (导出): writes the report, the indicator workbook, ledgers. */
@Command(name = "export", header = "${bundle:export}")
final class ExportCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(ExportCommand.class);
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private YearOptions where = new YearOptions();

    @Option(names = "--report", paramLabel = "F.docx", description = "${bundle:option.report}")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--force", description = "${bundle:option.force}")
    private boolean force;

    @Option(names = "--draft", description = "${bundle:option.draft}")
    private boolean draft;

    @Option(names = "--indicators", paramLabel = "F.xlsx", description = "${bundle:option.indicators}")
    private Optional<Path> indicators = Optional.empty();

    @Option(
            names = "--ledger",
            arity = "2",
            paramLabel = "CODE F.xlsx",
            hideParamSyntax = true,
            description = "${bundle:option.ledger}")
    private List<String> ledgers = List.of();

    @Option(names = "--names", paramLabel = "F.xlsx", description = "${bundle:option.names}")
    private Optional<Path> names = Optional.empty();

    @Option(names = "--forms", paramLabel = "DIR", description = "${bundle:option.forms}")
    private Optional<Path> forms = Optional.empty();

    @Option(names = "--unit", paramLabel = "UNIT", description = "${bundle:option.forms_unit}")
    private List<String> formUnits = List.of();

    @Option(names = "--due", paramLabel = "DATE", description = "${bundle:option.forms_due}")
    private Optional<LocalDate> due = Optional.empty();

    @Option(names = "--contact", paramLabel = "TEXT", description = "${bundle:option.forms_contact}")
    private Optional<String> contact = Optional.empty();

    @Option(names = "--reminders", paramLabel = "F.docx", description = "${bundle:option.reminders}")
    private Optional<Path> reminders = Optional.empty();

    @Option(names = "--letters", paramLabel = "DIR", description = "${bundle:option.letters}")
    private Optional<Path> letters = Optional.empty();

    @Option(names = "--evidence", paramLabel = "F.zip", description = "${bundle:option.evidence}")
    private Optional<Path> evidence = Optional.empty();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    private final List<Exported> written = new ArrayList<>();

    /**
     * A file as {@code --json} prints it (导出的文件).
     *
     * @param what report, attachment, indicators, ledger, names, form, reminders or evidence
     * @param code of the ledger, null for others
     * @param name of the ledger, null for others
     * @param rows of the ledger, names, or files of evidence, that were written, null for others
     * @param draft whether the report is a marked draft, null for others
     */
    private record Exported(String what, String code, String name, Long rows, String file, Boolean draft) {
        private static Exported report(boolean isDraft, Path file) {
            return new Exported("report", null, null, null, file.toString(), isDraft);
        }

        private static Exported attachment(Path file) {
            return new Exported("attachment", null, null, null, file.toString(), null);
        }

        private static Exported indicators(Path file) {
            return new Exported("indicators", null, null, null, file.toString(), null);
        }

        private static Exported names(long rows, Path file) {
            return new Exported("names", null, null, rows, file.toString(), null);
        }

        private static Exported evidence(int files, Path file) {
            return new Exported("evidence", null, null, (long) files, file.toString(), null);
        }

        private static Exported form(Path file) {
            return new Exported("form", null, null, null, file.toString(), null);
        }

        private static Exported reminders(Path file) {
            return new Exported("reminders", null, null, null, file.toString(), null);
        }

        private static Exported ledger(Ledger ledger, long rows, Path file) {
            return new Exported("ledger", ledger.code(), ledger.name(), rows, file.toString(), null);
        }
    }

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (Stream.of(report, indicators, names, forms, reminders, letters, evidence)
                        .allMatch(Optional::isEmpty)
                && ledgers.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), MESSAGES.say("export.what"));
        }
        try (Workspace workspace = where.open(terminal)) {
            YearBook book = workspace.book(where.year());
            List<WantedLedger> wanted = ledgers(book);
            boolean finished = report.map(file -> report(workspace, book, file)).orElse(true);
            indicators.ifPresent(file -> indicators(workspace, book, file));
            wanted.forEach(one -> export(workspace, book, one));
            forms.ifPresent(folder -> forms(workspace, folder));
            reminders.ifPresent(file -> reminders(workspace, file));
            letters.ifPresent(folder -> letters(workspace, folder));
            names.ifPresent(file -> names(workspace, book, file));
            evidence.ifPresent(file -> evidence(workspace, book, file));
            if (json) terminal.json(written);
            return finished ? ExitStatus.DONE : ExitStatus.REFUSED;
        }
    }

    private boolean report(Workspace workspace, YearBook book, Path file) {
        FilingReport now = FilingReport.of(workspace, book);
        FilingReport wanted = draft ? now.asDraft() : now;
        Optional<Path> inTheWay = force ? Optional.empty() : ReportExport.inTheWay(wanted, file);
        if (inTheWay.isPresent()) {
            terminal.warn(MESSAGES.say("export.attachment.other", inTheWay.get()));
            return false;
        }
        Optional<Path> attachment = new ReportExport(workspace).write(wanted, file);
        written.add(Exported.report(wanted.isDraft(), file));
        if (draft) say(MESSAGES.say("export.draft.asked", file));
        else tell(terminal, this::say, wanted, file);
        attachment.ifPresent(beside -> written.add(Exported.attachment(beside)));
        tellAttachments(this::say, wanted, attachment);
        return draft || !wanted.isDraft();
    }

    private void forms(Workspace workspace, Path folder) {
        FormSending sending = new FormSending(workspace, where.year(), formUnits, due, contact);
        List<Path> files = sending.send(folder.toAbsolutePath().normalize());
        say(MESSAGES.say("export.forms", files.size(), folder));
        files.forEach(file -> written.add(Exported.form(file)));
    }

    private void letters(Workspace workspace, Path folder) {
        List<Path> files = new FormReminder(workspace, workspace.book(where.year()))
                .writeEach(folder.toAbsolutePath().normalize());
        say(MESSAGES.say("export.letters", files.size(), folder));
        files.forEach(file -> written.add(Exported.reminders(file)));
    }

    private void reminders(Workspace workspace, Path file) {
        FormReminder reminder = new FormReminder(workspace, workspace.book(where.year()));
        reminder.write(file.toAbsolutePath().normalize());
        say(MESSAGES.say("export.reminders", reminder.late().size(), file));
        written.add(Exported.reminders(file));
    }

    private void evidence(Workspace workspace, YearBook book, Path file) {
        EvidencePack.Packed packed = new EvidencePack(workspace)
                .export(book.year(), file.toAbsolutePath().normalize())
                .result()
                .join();
        say(MESSAGES.say("export.evidence", packed.files(), file));
        if (!packed.gaps().isEmpty())
            say(MESSAGES.say("export.evidence.gaps", packed.gaps().size()));
        packed.gaps().forEach(gap -> say(MESSAGES.say("export.evidence.gap", gap.area(), gap.item(), gap.what())));
        written.add(Exported.evidence(packed.files(), file));
    }

    private void indicators(Workspace workspace, YearBook book, Path file) {
        export(this::say, workspace, book, file);
        written.add(Exported.indicators(file));
    }

    private void names(Workspace workspace, YearBook book, Path file) {
        int count =
                new NameExchange(workspace).write(book, file.toAbsolutePath().normalize());
        say(MESSAGES.say("export.names", count, file));
        written.add(Exported.names(count, file));
    }

    /** With {@code --json} only the document stands on standard output. */
    private void say(String line) {
        if (!json) terminal.say(line);
    }

    private record WantedLedger(Ledger ledger, Path file) {}

    /** Which ledger goes into which file; nothing is written before all of them are known. */
    private List<WantedLedger> ledgers(YearBook book) {
        CatalogueSearch search = new CatalogueSearch(book.catalogue());
        List<WantedLedger> wanted = new ArrayList<>();
        for (int i = 0; i + 1 < ledgers.size(); i += 2)
            wanted.add(new WantedLedger(search.ledger(ledgers.get(i)), Path.of(ledgers.get(i + 1))));
        return wanted;
    }

    private void export(Workspace workspace, YearBook book, WantedLedger wanted) {
        LedgerQuery all = LedgerQuery.all(book.year(), wanted.ledger().code());
        long rows = new LedgerExport(workspace)
                .export(all, wanted.file().toAbsolutePath().normalize())
                .result()
                .join();
        say(MESSAGES.say("export.ledger", wanted.ledger().name(), rows, wanted.file()));
        written.add(Exported.ledger(wanted.ledger(), rows, wanted.file()));
    }

    static void export(Consumer<String> say, Workspace workspace, YearBook book, Path file) {
        new IndicatorExport(workspace).write(book, file);
        say.accept(MESSAGES.say("export.indicators", file));
    }

    /** Exports the report. */
    static void report(Terminal terminal, Workspace workspace, YearBook book, Path file) {
        FilingReport report = FilingReport.of(workspace, book);
        Optional<Path> attachment = new ReportExport(workspace).write(report, file);
        tell(terminal, terminal::say, report, file);
        tellAttachments(terminal::say, report, attachment);
    }

    /** Tells which attachment was written and which the office has to add itself. */
    private static void tellAttachments(Consumer<String> say, FilingReport report, Optional<Path> written) {
        written.ifPresent(file -> say.accept(MESSAGES.say("export.attachment", file)));
        new FilingNames(report.book())
                .attachedByOffice()
                .forEach(name -> say.accept(MESSAGES.say("export.attachment.missing", name)));
    }

    /** Tells what was written; what keeps it from being filed is named. */
    private static void tell(Terminal terminal, Consumer<String> say, FilingReport report, Path file) {
        if (!report.isDraft()) {
            say.accept(MESSAGES.say("export.report", file));
            return;
        }
        terminal.warn(MESSAGES.say("export.draft", file));
        terminal.warn(Obstacle.verdict(report.book().year(), report.obstacles()));
        report.obstacles().stream().flatMap(Obstacle::lines).forEach(terminal::warn);
    }
}
