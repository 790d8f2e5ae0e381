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
 * What was typed and is not saved (未保存的输入). What is on its way is shown as it was typed. What could not be understood, or
 * was refused, is not thrown away: it stays in its cell over tabs, years and starts until it is put right, cleared or taken
 * back.
 */
final class KeptEntries {
    private static final Messages MESSAGES = Messages.of(KeptEntries.class);
    private static final String PREFIX = "kept.";

    /** What of an indicator is typed. */
    enum Part {
        FIGURE,
        NOTE,
        /** Why a figure is given in place of the counted one. */
        REASON
    }

    /** @param unit code of the reporting unit, empty for the district */
    record Cell(int year, String indicator, String unit, Part part) {
        Cell(int year, String indicator, String unit) {
            this(year, indicator, unit, Part.FIGURE);
        }

        /** Another part of the same. */
        Cell of(Part other) {
            return new Cell(year, indicator, unit, other);
        }
    }

    /** What was sent to be saved in one go, by cell; no two are the same. */
    static final class Sent {
        private final Map<Cell, String> texts;

        private Sent(Map<Cell, String> texts) {
            this.texts = Map.copyOf(texts);
        }
    }

    private final Session session;
    private final String place;
    /** When each was typed in this sitting: Ctrl+Z takes back those after which nothing was saved. */
    private final Map<Cell, Typed> typed = new HashMap<>();
    /** The newest that was sent for each cell. */
    private final Map<Cell, Sent> onItsWay = new HashMap<>();

    private final Runnable whenChanged;

    /**
     * @param book as it stood then
     * @param alone whether nothing was saved in the same go, so that taking it back is a step of its own
     */
    private record Typed(YearBook book, boolean alone) {}

    /** @param whenChanged shows the cells again */
    KeptEntries(Session session, Runnable whenChanged) {
        this.session = session;
        this.whenChanged = whenChanged;
        this.place = PREFIX + Integer.toHexString(session.workspace().folder().hashCode()) + ".";
        session.onUndo(this::takeBack);
    }

    Optional<String> text(Cell cell) {
        return session.memory().recall(key(cell));
    }

    /** What a cell shows in the place of what is saved. */
    Optional<IndicatorRow.Kept> shown(Cell cell, Indicator indicator) {
        Optional<IndicatorRow.Kept> moving = Optional.ofNullable(onItsWay.get(cell))
                .map(sent -> new IndicatorRow.Kept(sent.texts.get(cell), Optional.empty()));
        return moving.or(() ->
                text(cell).map(text -> new IndicatorRow.Kept(text, Optional.of(why(cell, text, indicator)))));
    }

    private static String why(Cell cell, String text, Indicator indicator) {
        boolean isFigure = cell.part() == Part.FIGURE;
        return isFigure && QuantityReader.read(text, indicator.unit()) instanceof Reading.Unreadable bad
                ? MESSAGES.say("hint.kept", bad.reason())
                : MESSAGES.say("entry.refused");
    }

    void keep(Cell cell, String text) {
        onItsWay.remove(cell);
        session.memory().remember(key(cell), text);
        typed.put(cell, new Typed(session.book(), true));
    }

    void forget(Cell cell) {
        session.memory().forget(key(cell));
        typed.remove(cell);
    }

    boolean isOnItsWay(Cell cell) {
        return onItsWay.containsKey(cell);
    }

    Sent send(Map<Cell, String> texts) {
        Sent sent = new Sent(texts);
        texts.keySet().forEach(cell -> onItsWay.put(cell, sent));
        return sent;
    }

    void arrived(Sent sent) {
        sent.texts.keySet().forEach(cell -> onItsWay.remove(cell, sent));
        whenChanged.run();
    }

    /**
     * What could not be saved stays, each as it was typed, unless something newer was typed into its cell; a cell that was
     * emptied has nothing to show.
     */
    void refused(Sent sent) {
        sent.texts.forEach((cell, text) -> {
            if (onItsWay.remove(cell, sent) && !text.isBlank()) keep(cell, text);
        });
        whenChanged.run();
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
        if (!latest.isEmpty()) whenChanged.run();
        return !latest.isEmpty();
    }

    private String key(Cell cell) {
        String figure = place + cell.year() + "." + cell.indicator() + "." + cell.unit();
        return cell.part() == Part.FIGURE ? figure : figure + "." + cell.part();
    }
}
