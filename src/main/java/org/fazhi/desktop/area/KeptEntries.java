package org.fazhi.desktop.area;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.desktop.Session;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.Reading;
import org.fazhi.workspace.YearBook;

/**
 * What was typed and could not be understood (未读懂的输入): it is not saved, and it is not thrown away. It stays in its
 * cell over tabs, years and starts until it is put right, cleared or taken back.
 */
final class KeptEntries {
    private static final String PREFIX = "kept.";

    /** @param unit code of the reporting unit, empty for the district */
    record Cell(int year, String indicator, String unit) {}

    private final Session session;
    private final String place;
    /** The book as it stood when each was typed: Ctrl+Z takes back those after which nothing was saved. */
    private final Map<Cell, YearBook> typedAt = new HashMap<>();

    KeptEntries(Session session) {
        this.session = session;
        this.place = PREFIX + Integer.toHexString(session.workspace().folder().hashCode()) + ".";
        session.onUndo(this::takeBack);
    }

    Optional<String> text(Cell cell) {
        return session.memory().recall(key(cell));
    }

    /** Why the kept text of a cell is no figure of the indicator. */
    Optional<String> reason(Cell cell, Indicator indicator) {
        return text(cell)
                .flatMap(text -> QuantityReader.read(text, indicator.unit()) instanceof Reading.Unreadable bad
                        ? Optional.of(bad.reason())
                        : Optional.empty());
    }

    void keep(Cell cell, String text) {
        session.memory().remember(key(cell), text);
        typedAt.put(cell, session.book());
    }

    void forget(Cell cell) {
        session.memory().forget(key(cell));
        typedAt.remove(cell);
    }

    /** Together with a saved step the kept entries of one paste go back when that step does. */
    void savedTogether(YearBook before) {
        typedAt.replaceAll((_, typed) -> typed == before ? session.book() : typed);
    }

    private boolean takeBack() {
        var latest = typedAt.entrySet().stream()
                .filter(entry -> entry.getValue() == session.book())
                .map(Map.Entry::getKey)
                .toList();
        latest.forEach(this::forget);
        return !latest.isEmpty();
    }

    private String key(Cell cell) {
        return place + cell.year() + "." + cell.indicator() + "." + cell.unit();
    }
}
