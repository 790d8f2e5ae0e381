package org.fazhi.desktop.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.desktop.Session;
import org.fazhi.language.Messages;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.Reading;
import org.fazhi.workspace.YearBook;

/**
 * What was typed and could not be understood, or was refused (未保存的输入): it is not saved, and it is not thrown away. It stays in its
 * cell over tabs, years and starts until it is put right, cleared or taken back.
 */
final class KeptEntries {
    private static final Messages MESSAGES = Messages.of(KeptEntries.class);
    private static final String PREFIX = "kept.";

    /** @param unit code of the reporting unit, empty for the district */
    record Cell(int year, String indicator, String unit) {}

    private final Session session;
    private final String place;
    /** When each was typed in this sitting: Ctrl+Z takes back those after which nothing was saved. */
    private final Map<Cell, Typed> typed = new HashMap<>();

    private final Runnable whenTakenBack;

    /**
     * @param book as it stood then
     * @param alone whether nothing was saved in the same go, so that taking it back is a step of its own
     */
    private record Typed(YearBook book, boolean alone) {}

    /** @param whenTakenBack shows the cells again */
    KeptEntries(Session session, Runnable whenTakenBack) {
        this.session = session;
        this.whenTakenBack = whenTakenBack;
        this.place = PREFIX + Integer.toHexString(session.workspace().folder().hashCode()) + ".";
        session.onUndo(this::takeBack);
    }

    Optional<String> text(Cell cell) {
        return session.memory().recall(key(cell));
    }

    /** Why the kept text of a cell is no figure of the indicator. */
    Optional<String> reason(Cell cell, Indicator indicator) {
        return text(cell)
                .map(text -> QuantityReader.read(text, indicator.unit()) instanceof Reading.Unreadable bad
                        ? bad.reason()
                        : MESSAGES.say("entry.refused"));
    }

    void keep(Cell cell, String text) {
        session.memory().remember(key(cell), text);
        typed.put(cell, new Typed(session.book(), true));
    }

    void forget(Cell cell) {
        session.memory().forget(key(cell));
        typed.remove(cell);
    }

    /** What could not be saved stays, each as it was typed; a cell that was emptied has nothing to show. */
    void refused(Map<Cell, String> texts) {
        texts.forEach((cell, text) -> {
            if (!text.isBlank()) keep(cell, text);
        });
        whenTakenBack.run();
    }

    /** Kept entries of one paste go back together with the step that was saved of it. */
    void savedTogether(List<Cell> cells) {
        cells.forEach(cell -> typed.computeIfPresent(cell, (_, _) -> new Typed(session.book(), false)));
    }

    private boolean takeBack() {
        boolean tookAlone = takeBack(true);
        if (!tookAlone) takeBack(false);
        return tookAlone;
    }

    private boolean takeBack(boolean alone) {
        List<Cell> latest = typed.entrySet().stream()
                .filter(entry -> entry.getValue().book() == session.book())
                .filter(entry -> entry.getValue().alone() == alone)
                .map(Map.Entry::getKey)
                .toList();
        latest.forEach(this::forget);
        if (!latest.isEmpty()) whenTakenBack.run();
        return !latest.isEmpty();
    }

    private String key(Cell cell) {
        return place + cell.year() + "." + cell.indicator() + "." + cell.unit();
    }
}
