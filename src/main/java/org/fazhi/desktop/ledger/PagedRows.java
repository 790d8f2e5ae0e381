package org.fazhi.desktop.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.ObservableListBase;
import org.fazhi.ledger.LedgerRow;

/**
 * The rows of one query as the list of a table (分页记录): a page is read when somebody looks at it, one at a time and the
 * latest first, and only a few are held. Used on the interface thread only.
 */
final class PagedRows extends ObservableListBase<PagedRow> {
    static final int PAGE = 100;

    /** Pages held at once: more than any screen shows, far less than a ledger has. */
    private static final int HELD = 30;

    /** Pages waiting to be read; what was scrolled past before its turn came is not read at all. */
    private static final int WAITING = 3;

    /** Reads a page, beside the interface thread. */
    interface Source {
        CompletableFuture<List<PagedRow.Content>> page(long offset, int limit);
    }

    private final Source source;
    private final Consumer<Throwable> whenFailed;
    /** Pages that could not be read: a table asks for what it draws, with every pulse. */
    private final Set<Integer> failed = new HashSet<>();

    private final Map<Integer, List<PagedRow>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Integer> filled = new HashSet<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private Optional<Integer> reading = Optional.empty();
    private int size;

    PagedRows(Source source, Consumer<Throwable> whenFailed) {
        this.source = source;
        this.whenFailed = whenFailed;
    }

    /** Before anything was read. */
    static PagedRows none() {
        return new PagedRows((_, _) -> CompletableFuture.completedFuture(List.of()), _ -> {});
    }

    /** How many there are, as soon as that is known. */
    void resize(int rows) {
        int before = size;
        if (rows == before) return;
        beginChange();
        size = rows;
        if (rows > before) nextAdd(before, rows);
        else nextRemove(rows, IntStream.range(rows, before).mapToObj(this::held).toList());
        endChange();
    }

    /** Rows that were read before the list was shown, beginning with a page. */
    void put(int offset, List<PagedRow.Content> rows) {
        for (int start = 0; start < rows.size(); start += PAGE) {
            int page = (offset + start) / PAGE;
            fill(page, rows.subList(start, Math.min(rows.size(), start + PAGE)));
        }
    }

    @Override
    public PagedRow get(int index) {
        int page = index / PAGE;
        PagedRow line = held(index);
        if (!filled.contains(page) && !failed.contains(page)) ask(page);
        return line;
    }

    /** The row at a place when it is in memory; nothing is read for it. */
    Optional<LedgerRow> known(int index) {
        return filled.contains(index / PAGE) ? held(index).row() : Optional.empty();
    }

    private PagedRow held(int index) {
        return lines(index / PAGE).get(index % PAGE);
    }

    private List<PagedRow> lines(int page) {
        List<PagedRow> lines = pages.computeIfAbsent(
                page,
                _ -> IntStream.range(page * PAGE, (page + 1) * PAGE)
                        .mapToObj(PagedRow::new)
                        .toList());
        if (pages.size() > HELD) forgetOldest();
        return lines;
    }

    private void forgetOldest() {
        int oldest = pages.keySet().iterator().next();
        pages.remove(oldest);
        filled.remove(oldest);
    }

    private void ask(int page) {
        if (reading.filter(now -> now == page).isPresent()) return;
        waiting.remove(page);
        waiting.addFirst(page);
        if (waiting.size() > WAITING) waiting.removeLast();
        readNext();
    }

    private void readNext() {
        if (reading.isPresent() || waiting.isEmpty()) return;
        int page = waiting.removeFirst();
        reading = Optional.of(page);
        source.page((long) page * PAGE, PAGE)
                .whenComplete((rows, failure) -> Platform.runLater(() -> {
                    reading = Optional.empty();
                    if (failure == null) fill(page, rows);
                    else fail(page, failure);
                    readNext();
                }));
    }

    private void fail(int page, Throwable failure) {
        failed.add(page);
        whenFailed.accept(failure);
    }

    private void fill(int page, List<PagedRow.Content> rows) {
        List<PagedRow> lines = lines(page);
        for (int i = 0; i < rows.size(); i++) lines.get(i).fill(rows.get(i));
        filled.add(page);
    }

    @Override
    public int size() {
        return size;
    }

    /** A list is itself only: whoever compares a million rows reads them all. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
