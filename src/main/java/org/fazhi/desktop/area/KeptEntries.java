package org.fazhi.desktop.area;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
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
    /** What was kept or let go in this sitting, the newest last: Ctrl+Z takes back what came after the last save. */
    private final Deque<Keeping> keepings = new ArrayDeque<>();
    /** The newest that was sent for each cell. */
    private final Map<Cell, Sent> onItsWay = new HashMap<>();

    private final Runnable whenChanged;

    /**
     * What was kept or let go in one go.
     *
     * @param before what was kept of the cells until then
     * @param book as it stood then
     * @param alone whether nothing was saved in the same go, so that taking it back is a step of its own
     */
    private record Keeping(Map<Cell, Optional<String>> before, YearBook book, boolean alone) {}

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
    }

    void forget(Cell cell) {
        session.memory().forget(key(cell));
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
     *
     * @param before what was kept until then of cells that were kept or let go in the same go
     */
    void refused(Sent sent, Map<Cell, Optional<String>> before) {
        Map<Cell, Optional<String>> all = new HashMap<>(before);
        sent.texts.forEach((cell, text) -> {
            if (!onItsWay.remove(cell, sent) || text.isBlank()) return;
            all.putIfAbsent(cell, text(cell));
            keep(cell, text);
        });
        changed(all, true);
        whenChanged.run();
    }

    /**
     * Cells were kept or let go in one go, which goes back together: with the step that was saved of it, or alone.
     *
     * @param before what was kept of them until then
     */
    void changed(Map<Cell, Optional<String>> before, boolean alone) {
        if (!before.isEmpty()) keepings.addLast(new Keeping(Map.copyOf(before), session.book(), alone));
    }

    private boolean takeBack() {
        Optional<Keeping> latest = Optional.ofNullable(keepings.peekLast()).filter(one -> one.book() == session.book());
        latest.ifPresent(this::takeBack);
        return latest.filter(Keeping::alone).isPresent();
    }

    private void takeBack(Keeping latest) {
        keepings.removeLast();
        latest.before().forEach((cell, text) -> text.ifPresentOrElse(one -> keep(cell, one), () -> forget(cell)));
        whenChanged.run();
    }

    private String key(Cell cell) {
        String figure = place + cell.year() + "." + cell.indicator() + "." + cell.unit();
        return cell.part() == Part.FIGURE ? figure : figure + "." + cell.part();
    }
}
