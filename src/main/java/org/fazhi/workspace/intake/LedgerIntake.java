package org.fazhi.workspace.intake;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.edit.Edit;
import org.fazhi.excel.ledger.LedgerImport;
import org.fazhi.excel.ledger.column.FoundRegister;
import org.fazhi.excel.ledger.column.RegisterFinder;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.excel.ledger.plan.RegisterSheet;
import org.fazhi.excel.reading.LoadedSource;
import org.fazhi.excel.reading.SheetOpener;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Sorting;
import org.fazhi.workspace.Failed;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.SavedNotShown;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/**
 * Brings rows of a foreign sheet, or of a pasted block, into a ledger of a year (导入台账). The year need not be kept yet:
 * it is made when rows are accepted.
 */
public final class LedgerIntake {
    private static final Messages MESSAGES = Messages.of(LedgerIntake.class);

    private final Workspace workspace;

    public LedgerIntake(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Looks into a file as a job. It fails with {@link Refused} when the file cannot be read at all. */
    public Job<OpenedFile<SheetSource>> open(Path file, Optional<char[]> password) {
        return new FileOpening(workspace).open(file, () -> new SheetOpener(file, password).source());
    }

    /**
     * Plans what would become of each row; saves nothing. Planning again with other choices shows their effect. The
     * caller closes the plan, after it was accepted or dropped. A block is planned from {@link LoadedSource#pasted}.
     */
    public Job<LedgerPlan> plan(SheetSource source, int year, String ledger, LedgerChoices choices) {
        return plan(source, year, ledger, choices, Function.identity());
    }

    /** As above; {@code shown} goes on with the plan in the same job, and fails with it or not at all. */
    public <T> Job<T> plan(
            SheetSource source, int year, String ledger, LedgerChoices choices, Function<LedgerPlan, T> shown) {
        return workspace.run(MESSAGES.say("job.plan", source.name()), job -> {
            RowProgress steps = new RowProgress(job, MESSAGES.say("doing.rows", source.name()));
            steps.at(-1);
            LedgerPlan plan = planned(source, yearOf(year, ledger, choices), choices, steps);
            try {
                T all = shown.apply(plan);
                job.stopIfCancelled();
                return all;
            } catch (RuntimeException failed) {
                plan.close();
                throw failed;
            }
        });
    }

    /** Which sheets of a workbook are registers, and of which of the year's ledgers. */
    public Job<List<FoundRegister>> registers(SheetSource source, int year) {
        return workspace.run(MESSAGES.say("job.plan", source.name()), _ -> {
            List<Ledger> ledgers = workspace.spokenCatalogue(year).ledgersInUse();
            return new RegisterFinder(ledgers, workspace.confirmedNames()::columns).find(source);
        });
    }

    /** Plans several sheets of a workbook, each for its ledger; what one of them adds the next one knows. */
    public Job<List<LedgerPlan>> planAll(SheetSource source, int year, List<RegisterSheet> sheets) {
        return planAll(source, year, sheets, Function.identity());
    }

    /** As above; {@code shown} goes on with the plans in the same job, and fails with them or not at all. */
    public <T> Job<T> planAll(
            SheetSource source, int year, List<RegisterSheet> sheets, Function<List<LedgerPlan>, T> shown) {
        return workspace.run(MESSAGES.say("job.plan", source.name()), job -> {
            RowProgress steps = new RowProgress(job, MESSAGES.say("doing.rows", source.name()));
            List<LedgerPlan> plans = new ArrayList<>();
            Catalogue catalogue = workspace.spokenCatalogue(year);
            try {
                for (RegisterSheet sheet : sheets) {
                    WordsTaken words =
                            new WordsTaken(sheet.ledger(), sheet.choices().words());
                    catalogue = words.grown(catalogue);
                    LedgerYear ledger = yearOf(words.spokenIn(catalogue), year, sheet.ledger());
                    plans.add(planned(source, ledger, sheet.choices(), steps));
                }
                T all = shown.apply(plans);
                job.stopIfCancelled();
                return all;
            } catch (RuntimeException failed) {
                plans.forEach(LedgerPlan::close);
                throw failed;
            }
        });
    }

    private LedgerYear yearOf(int year, String code, LedgerChoices choices) {
        WordsTaken words = new WordsTaken(code, choices.words());
        return yearOf(words.spokenIn(words.grown(workspace.spokenCatalogue(year))), year, code);
    }

    private LedgerYear yearOf(Catalogue catalogue, int year, String code) {
        Ledger ledger =
                catalogue.ledger(code).orElseThrow(() -> new Refused(MESSAGES.say("ledger.unknown", year, code)));
        return UnitsOfYear.counting(catalogue, year, ledger, workspace.today());
    }

    private LedgerPlan planned(SheetSource source, LedgerYear ledger, LedgerChoices choices, RowProgress steps) {
        String code = ledger.ledger().code();
        LedgerQuery all = LedgerQuery.all(ledger.year(), code).orderedBy(List.of(Sorting.up(CommonColumns.NUMBER)));
        LedgerImport taking =
                new LedgerImport(ledger, workspace.confirmedNames().columns(code), consumer -> {
                    if (!new IntakeYear(workspace, ledger.year()).isKept()) return;
                    workspace.ledgers().each(all, row -> {
                        steps.step();
                        consumer.accept(row);
                    });
                });
        try {
            return taking.plan(source, choices, steps::at);
        } catch (SheetRefused refused) {
            throw new Refused(refused.getMessage(), refused);
        } catch (UncheckedIOException failure) {
            throw new Refused(MESSAGES.say("temporary", source.name()), failure);
        }
    }

    /**
     * Saves the plan's new and changed rows as one undoable step and remembers the columns that were matched by hand.
     * Fails with {@link Refused}, saving nothing, where there is nothing to take or, all being wanted, a row is refused;
     * cancelled, it leaves nothing.
     */
    public Job<YearBook> accept(LedgerPlan plan, RowsTaken taken) {
        return acceptAll(List.of(plan), taken);
    }

    /** The same for the plans of several sheets of a file, as one step. */
    public Job<YearBook> acceptAll(List<LedgerPlan> plans, RowsTaken taken) {
        PlannedTable table = plans.getFirst().table();
        return workspace.run(MESSAGES.say("step", table.file()), job -> {
            List<AcceptedRows> accepted =
                    plans.stream().map(plan -> new AcceptedRows(plan, taken)).toList();
            accepted.stream()
                    .flatMap(one -> one.objection().stream())
                    .findFirst()
                    .ifPresent(reason -> {
                        throw new Refused(reason);
                    });
            int year = table.ledger().year();
            YearBook begun = new IntakeYear(workspace, year).begun().join();
            RowProgress steps = new RowProgress(job, MESSAGES.say("doing.save", table.file()));
            List<Edit> edits = new ArrayList<>();
            Catalogue catalogue = begun.catalogue();
            for (AcceptedRows one : accepted) {
                edits.addAll(one.edits(catalogue, steps));
                catalogue = one.grown(catalogue);
            }
            if (edits.isEmpty()) return begun;
            return saved(job, new Edit.Batch(year, MESSAGES.say("step", table.file()), edits));
        });
    }

    private YearBook saved(Job<YearBook> job, Edit edit) {
        try {
            return workspace.apply(edit).join();
        } catch (CompletionException failure) {
            // What was saved before it could be stopped is not told as cancelled.
            if (!(Failed.cause(failure) instanceof SavedNotShown)) job.stopIfCancelled();
            throw Failed.again(failure);
        }
    }
}
