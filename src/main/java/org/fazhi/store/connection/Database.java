package org.fazhi.store.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.store.EngineFailures;
import org.fazhi.store.Sql;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.catalogue.DefinitionTexts;
import org.fazhi.store.catalogue.LedgerTables;
import org.fazhi.store.file.Checkpoints;
import org.fazhi.store.file.Closing;
import org.fazhi.store.file.DatabaseFile;
import org.fazhi.store.file.Fallback;
import org.fazhi.store.file.GrowingFile;
import org.fazhi.store.file.Recovery;
import org.fazhi.store.file.SetAside;
import org.fazhi.store.journal.Checkpoint;
import org.fazhi.store.journal.Journal;
import org.fazhi.store.journal.JournalContents;
import org.fazhi.store.journal.JournaledStep;
import org.fazhi.store.journal.PrefixSum;
import org.fazhi.store.ledger.Functions;
import org.fazhi.store.ledger.OrderIndex;
import org.fazhi.store.migration.Schema;
import org.fazhi.store.redo.Replay;
import org.fazhi.store.redo.RowStatements;
import org.fazhi.store.redo.StepWriter;
import org.fazhi.store.redo.WrittenRows;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The one database of a workspace (数据库): a file of the engine's, and the journal of all steps beside it, in which a step
 * stands before it is acknowledged. Used by one thread at a time, except where it says otherwise.
 */
public final class Database implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    private static final Messages MESSAGES = Messages.of(Database.class);

    private final DatabaseFile file;
    private final SetAside setAside;
    private final Clock clock;
    private final LiveConnection connection;
    private final DSLContext sql;
    private final DefinitionTexts ledgerTexts = new DefinitionTexts();
    private final RowStatements statements = new RowStatements();
    private Journal journal;
    private Checkpoints checkpoints;
    private volatile Optional<GrowingFile> growing = Optional.empty();
    private Optional<String> notice;
    private volatile long lastStep;
    private volatile boolean closed;

    private Database(DatabaseFile file, SetAside setAside, Recovery.Settled settled, Clock clock) throws IOException {
        this.file = file;
        this.clock = clock;
        this.setAside = setAside;
        this.notice = settled.notice();
        // Summed up while the engine does not hold the file.
        PrefixSum sum = settled.fit().isPresent()
                ? settled.fit().get().sum()
                : PrefixSum.of(file.path(), Files.size(file.path()));
        this.connection = new LiveConnection(file.url(), this::isSound, this::putRight);
        this.sql = Sql.over(connection);
        try {
            begin(settled, sum);
        } catch (IOException | RuntimeException failure) {
            growing.ifPresent(GrowingFile::shut);
            connection.close();
            throw failure;
        }
    }

    /** Whether a database is kept in the folder, or what it can be made from again; touches nothing. */
    public static boolean isIn(Path folder) {
        DatabaseFile file = new DatabaseFile(folder);
        return file.exists() || Files.exists(file.journal());
    }

    /**
     * Opens the database of a folder, making it when there is none, with everything that was ever acknowledged in it,
     * however the program ended. What cannot be opened is left byte for byte as it is.
     */
    public static Database open(Path folder, Fallback fallback, Clock clock) {
        DatabaseFile file = new DatabaseFile(folder);
        SetAside setAside = new SetAside(DatabaseFile.setAside(file.folder()), clock);
        try {
            Recovery.Settled settled = new Recovery(file, fallback, setAside).settle();
            if (file.version() < Schema.NEWEST) {
                fallback.keep(file.folder());
                Schema.migrate(file.url());
                settled = settled.upgraded();
            }
            return new Database(file, setAside, settled, clock);
        } catch (IOException failure) {
            throw EngineFailures.files(failure);
        }
    }

    /** What was put right when it was opened, as a sentence; empty where nothing was damaged. */
    public Optional<String> notice() {
        return notice;
    }

    public Clock clock() {
        return clock;
    }

    /** The last step that is in it, from any thread; 0 for none. */
    public long lastStep() {
        return lastStep;
    }

    /** A connection of its own to read ledgers by, which sees what was committed last. */
    public LedgerConnection reading() {
        return new LedgerConnection(new LiveConnection(file.url(), this::isSound, this::putRight));
    }

    /** Makes the rows of a ledger quick to read in its own order. */
    public void indexOrder(Ledger ledger) {
        new OrderIndex(sql, ledger).make();
    }

    /**
     * Copies the database as it was at its latest checkpoint into an empty folder, from any thread and whatever is done
     * meanwhile, and says the last step in it.
     */
    public long copyTo(Path folder) throws IOException {
        return checkpoints.copyTo(new DatabaseFile(folder).path()).step();
    }

    /** Takes a checkpoint where there was none for a while. */
    public void checkpointIfDue() {
        if (checkpoints.isDue()) checkpoint();
    }

    /** Takes a checkpoint. Where that fails nothing is lost: the steps stand in the journal. */
    public void checkpoint() {
        try {
            checkpoints.take(sql, lastStep);
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.WARNING, "checkpoint at step " + lastStep, failure);
            cutBack(failure);
        }
    }

    /** Drops the steps of the journal up to one that verified backups already hold. */
    public void forgetJournalBefore(long step) {
        try {
            journal.forgetBefore(step);
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "letting go of the journal before step " + step, failure);
        }
    }

    public DSLContext sql() {
        return sql;
    }

    public DefinitionTexts ledgerTexts() {
        return ledgerTexts;
    }

    /** Does a step in one transaction: when this returns, it is on the disk. All of it is kept, or nothing. */
    public <T> T step(long id, Function<StepWriter, T> work) {
        Journal.Entry entry = begun();
        try (WrittenRows written = new WrittenRows(entry, id)) {
            T result = sql.transactionResult(configuration -> {
                T done = work.apply(new StepWriter(DSL.using(configuration), statements, written));
                written.commit();
                return done;
            });
            written.done();
            if (!written.isEmpty()) stepped(id, written.isLarge());
            return result;
        } catch (RuntimeException | Error failure) {
            entry.abandon();
            cutBack(failure);
            throw EngineFailures.writing(failure);
        }
    }

    /**
     * Cuts the file back to the last checkpoint after a failure of the engine, and after a big step that was given up: what
     * such a step had written still lies at the end of the file.
     */
    private void cutBack(Throwable failure) {
        if (!EngineFailures.isOfEngine(failure) && isSound() && !checkpoints.isFarBehind()) return;
        growing.ifPresent(GrowingFile::shut);
        try {
            checkpoints.latest().cutBack(file.path());
        } catch (IOException later) {
            LOG.log(Level.WARNING, "cutting back " + file.path(), later);
        }
    }

    private boolean isSound() {
        return growing.map(GrowingFile::isSound).orElse(true);
    }

    private Journal.Entry begun() {
        try {
            return journal.begin();
        } catch (IOException failure) {
            throw EngineFailures.files(failure);
        }
    }

    private void stepped(long id, boolean large) {
        lastStep = id;
        checkpoints.stepped();
        if (large) checkpoint();
    }

    private void begin(Recovery.Settled settled, PrefixSum sum) throws IOException {
        growing = Optional.of(GrowingFile.of(connection.acquire()));
        Functions.install(sql);
        JournalContents.Reached since = settled.journal().reachedFrom(Numbering.lastStep(sql));
        for (JournaledStep step : since.steps()) new Replay(sql, ledgerTexts).apply(step);
        lastStep = Numbering.lastStep(sql);
        journal = Journal.goOn(healed(settled, lastStep), lastStep);
        new LedgerTables(sql, ledgerTexts).catchUp();
        checkpoints =
                new Checkpoints(journal, growing.get(), sum, settled.fit().map(PrefixSum.Fit::checkpoint), lastStep);
        if (settled.fit().isEmpty()) checkpoints.take(sql, lastStep);
        else if (!since.steps().isEmpty()) checkpoint();
    }

    /** A journal that has a gap, or does not reach to where the database stands, is of no use any more. */
    private JournalContents healed(Recovery.Settled settled, long step) throws IOException {
        JournalContents contents = settled.journal();
        boolean whole = contents.isEmpty()
                || settled.reachesSeal()
                        && contents.isSound()
                        && contents.last().filter(last -> last == step).isPresent();
        if (whole) return contents;
        for (Path path : contents.paths()) setAside.moveDamaged(path);
        if (notice.isEmpty()) notice = Optional.of(MESSAGES.say("journal.damaged", setAside.folder()));
        return JournalContents.in(contents.folder());
    }

    /**
     * Opens the database again that the engine has shut: as it was at the latest checkpoint, and with the steps since.
     * Called by whichever connection finds it shut.
     */
    private synchronized void putRight() {
        if (connection.isOpen()) return;
        if (closed) throw new StoreRefused(MESSAGES.say("database.closed"));
        Checkpoint latest = checkpoints.latest();
        try {
            growing.ifPresent(GrowingFile::shut);
            connection.close();
            journal.settle();
            latest.cutBack(file.path());
            PrefixSum sum = PrefixSum.of(file.path(), latest.length());
            JournalContents contents = JournalContents.in(file.journal());
            growing = Optional.empty();
            GrowingFile anew = GrowingFile.of(connection.connect());
            growing = Optional.of(anew);
            for (JournaledStep step : contents.reachedFrom(latest.step()).steps())
                new Replay(sql, ledgerTexts).apply(step);
            checkpoints = new Checkpoints(journal, anew, sum, Optional.of(latest), lastStep);
        } catch (IOException failure) {
            growing.ifPresent(GrowingFile::shut);
            throw EngineFailures.files(failure);
        } catch (RuntimeException failure) {
            growing.ifPresent(GrowingFile::shut);
            throw EngineFailures.writing(failure);
        }
    }

    /** Leaves the file sealed, so that the next opening knows it again. */
    @Override
    public void close() {
        close(Checkpoints::isWorthTidying);
    }

    /** @param worthTidying tells whether the file is written anew */
    void close(Predicate<Checkpoints> worthTidying) {
        boolean open = isOpenAgain();
        closed = true;
        try {
            boolean tidy = open && worthTidying.test(checkpoints);
            if (!open) growing.ifPresent(GrowingFile::shut);
            connection.close();
            growing.ifPresent(GrowingFile::release);
            if (open) new Closing(file, setAside, journal).seal(checkpoints, lastStep, tidy);
            else checkpoints.latest().cutBack(file.path());
            journal.close();
        } catch (IOException | UncheckedIOException failure) {
            // The next opening goes by the latest checkpoint and the journal.
            LOG.log(Level.WARNING, "sealing " + file.path(), failure);
        }
    }

    /** What the engine has shut can be closed in good order only when it is open again. */
    private boolean isOpenAgain() {
        try {
            connection.acquire();
            return connection.isOpen();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "closing " + file.path() + " as it is", failure);
            return false;
        }
    }
}
