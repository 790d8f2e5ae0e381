package org.fazhi.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.fazhi.edit.Step;
import org.fazhi.ledger.Ledger;
import org.fazhi.store.year.KeptCounts;
import org.fazhi.store.year.YearReader;

/**
 * The years as they stand (各年现状): one picture in memory, put in place of the one before after each step. It is read when
 * it is first asked for, and again after it was forgotten; only the database thread changes it.
 */
final class PresentYears {
    private final DatabaseThread thread;
    private final YearReader reader;
    private final KeptCounts keptCounts;
    private final Clock clock;
    private final AtomicBoolean closed;
    private volatile Optional<YearsInMemory> picture = Optional.empty();

    /** @param closed whether the workspace is, so that nothing more need be read */
    PresentYears(DatabaseThread thread, YearReader reader, KeptCounts keptCounts, Clock clock, AtomicBoolean closed) {
        this.thread = thread;
        this.reader = reader;
        this.keptCounts = keptCounts;
        this.clock = clock;
        this.closed = closed;
    }

    /** The years there are, which need not all be read for that. */
    List<Integer> years() {
        return picture.map(YearsInMemory::years).orElseGet(() -> thread.await(reader::years));
    }

    YearsInMemory now() {
        return picture.orElseGet(() -> thread.await(this::read));
    }

    /** Ledgers with so many rows that they are worth an index, as far as they are known. */
    Stream<Ledger> bigLedgers() {
        return picture.stream().flatMap(YearsInMemory::bigLedgers);
    }

    /**
     * Goes on to the picture after a step that is on the disk. Where a year is gone, because its beginning was undone, all
     * is read anew: much is compared with other years.
     */
    void take(Step step) {
        if (isAnyGone(step)) picture = Optional.empty();
        else picture = Optional.of(now().after(step, reader, keptCounts, LocalDate.now(clock)));
    }

    private boolean isAnyGone(Step step) {
        boolean mayBe = step.effects().stream().anyMatch(Step.CatalogueChanged.class::isInstance);
        return mayBe
                && !reader.years()
                        .containsAll(
                                step.effects().stream().map(Step.Effect::year).toList());
    }

    /** Has all of it read again, since the picture may not be what is stored. */
    void forget() {
        picture = Optional.empty();
    }

    /** Another may have asked for it first. */
    private YearsInMemory read() {
        if (picture.isEmpty()) {
            YearsInMemory read = YearsInMemory.read(
                    reader, year -> thread.await(() -> reader.figures(year)), keptCounts, LocalDate.now(clock));
            read.readFigures(thread, closed);
            picture = Optional.of(read);
        }
        return picture.get();
    }
}
