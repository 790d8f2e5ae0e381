package org.fazhi.desktop.area;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.MenuItem;
import org.fazhi.catalogue.FigureJudge;
import org.fazhi.catalogue.Indicator;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Moment;
import org.fazhi.desktop.draft.FigurePart;
import org.fazhi.desktop.draft.StoredNow;
import org.fazhi.language.Messages;
import org.fazhi.value.Reading;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.draft.Draft;
import org.fazhi.workspace.draft.DraftPlace;
import org.fazhi.workspace.draft.Drafts;

/**
 * What was typed and is not saved (未保存的输入). What is on its way is shown as it was typed. What could not be understood, or
 * was refused, or was being typed when the program was killed, is not thrown away: it is a draft and stays in its cell over
 * tabs, years and starts until it is put right, cleared or taken back.
 */
final class KeptEntries {
    private static final Messages MESSAGES = Messages.of(KeptEntries.class);
    /** @param unit code of the reporting unit, empty for the district */
    record Cell(int year, String indicator, String unit, FigurePart part) {
        Cell(int year, String indicator, String unit) {
            this(year, indicator, unit, FigurePart.FIGURE);
        }

        /** Another part of the same. */
        Cell of(FigurePart other) {
            return new Cell(year, indicator, unit, other);
        }

        DraftPlace place() {
            return FigurePart.place(year, indicator, unit, part);
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
    private final Drafts drafts;
    /** What was kept or let go in this sitting, the newest last: Ctrl+Z takes back what came after the last save. */
    private final Deque<Keeping> keepings = new ArrayDeque<>();
    /** The newest that was sent for each cell. */
    private final Map<Cell, Sent> onItsWay = new HashMap<>();

    /** What was kept of the cells that are being typed into until then. */
    private final Map<Cell, Optional<String>> typing = new HashMap<>();
    /** Those of them that wait for a reason. */
    private final Set<Cell> held = new HashSet<>();

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
        this.drafts = session.workspace().drafts();
        session.onUndo(this::takeBack);
    }

    /** What is kept of a cell; what is being typed or on its way is not. */
    Optional<String> text(Cell cell) {
        if (onItsWay.containsKey(cell)) return Optional.empty();
        return Optional.ofNullable(typing.get(cell))
                .orElseGet(() -> drafts.of(cell.place()).map(Draft::text));
    }

    /** Something is being typed into a cell. */
    void typing(Cell cell, String text) {
        typing.putIfAbsent(cell, text(cell));
        if (text.isBlank()) drafts.forget(cell.place());
        else draft(cell, text);
    }

    /** What is kept of a cell gives way to what is being entered; it is a draft until that is sent or the cell is left. */
    void supersede(Cell cell) {
        typing.put(cell, Optional.empty());
    }

    /** The cell is typed into no more. What was made of that is kept, sent or held by now; else nothing is to be left of it. */
    void left(Cell cell) {
        if (held.contains(cell)) return;
        Optional<String> before = typing.remove(cell);
        if (before != null) before.ifPresentOrElse(text -> draft(cell, text), () -> drafts.forget(cell.place()));
    }

    /** What was typed into the cell waits for a reason. */
    void hold(Cell cell) {
        held.add(cell);
    }

    /** No reason was given. */
    void release(Cell cell) {
        held.remove(cell);
        left(cell);
    }

    private void draft(Cell cell, String text) {
        YearBook book = book(cell);
        DraftPlace place = cell.place();
        drafts.keep(
                place,
                StoredNow.name(book, place),
                text,
                StoredNow.of(book, place).orElse(""));
    }

    private YearBook book(Cell cell) {
        YearBook open = session.book();
        return cell.year() == open.year() ? open : session.workspace().book(cell.year());
    }

    /** Lets go of what is kept of a cell; Ctrl+Z brings it back. */
    Optional<MenuItem> giveUp(Cell cell) {
        return text(cell).map(text -> {
            MenuItem item = new MenuItem(MESSAGES.say("entry.give_up"));
            item.setId("menu-give-up");
            item.setOnAction(_ -> {
                forget(cell);
                changed(Map.of(cell, Optional.of(text)), true);
                whenChanged.run();
            });
            return item;
        });
    }

    /** What a cell shows in the place of what is saved. */
    Optional<IndicatorRow.Kept> shown(Cell cell, Indicator indicator) {
        Optional<IndicatorRow.Kept> moving = Optional.ofNullable(onItsWay.get(cell))
                .map(sent -> new IndicatorRow.Kept(sent.texts.get(cell), Optional.empty()));
        return moving.or(() ->
                text(cell).map(text -> new IndicatorRow.Kept(text, Optional.of(why(cell, text, indicator)))));
    }

    private String why(Cell cell, String text, Indicator indicator) {
        boolean isFigure = cell.part() == FigurePart.FIGURE;
        Optional<Draft> found = drafts.of(cell.place()).filter(one -> drafts.isFound(one.place()));
        String reason = isFigure && FigureJudge.read(text, indicator) instanceof Reading.Unreadable bad
                ? MESSAGES.say("hint.kept", bad.reason())
                : found.map(draft -> MESSAGES.say("entry.draft", Moment.words(draft.at())))
                        .orElseGet(() -> MESSAGES.say("entry.refused"));
        return outdated(cell).map(changed -> reason + changed).orElse(reason);
    }

    /** What was saved since what is kept was typed, in words. */
    private Optional<String> outdated(Cell cell) {
        Optional<String> now = StoredNow.of(session.book(), cell.place());
        return drafts.of(cell.place())
                .filter(draft -> now.filter(draft::isOutdated).isPresent())
                .map(draft ->
                        MESSAGES.say("entry.outdated", words(draft.storedThen(Draft.WHOLE)), words(now.orElseThrow())));
    }

    private static String words(String stored) {
        return stored.isEmpty() ? MESSAGES.say("entry.nothing") : stored;
    }

    void keep(Cell cell, String text) {
        onItsWay.remove(cell);
        stopTyping(cell);
        draft(cell, text);
    }

    void forget(Cell cell) {
        stopTyping(cell);
        drafts.forget(cell.place());
    }

    /** True when it was. */
    private boolean stopTyping(Cell cell) {
        held.remove(cell);
        return typing.remove(cell) != null;
    }

    boolean isOnItsWay(Cell cell) {
        return onItsWay.containsKey(cell);
    }

    Sent send(Map<Cell, String> texts) {
        Sent sent = new Sent(texts);
        texts.forEach((cell, text) -> {
            onItsWay.put(cell, sent);
            // What a clerk typed by hand is a draft until it is saved. A block is pasted again as easily.
            if (stopTyping(cell)) draft(cell, text);
        });
        return sent;
    }

    void arrived(Sent sent) {
        sent.texts.forEach((cell, text) -> {
            onItsWay.remove(cell, sent);
            arrived(cell, text);
        });
        whenChanged.run();
    }

    /** Typed on meanwhile, the draft is over what has just been saved. */
    private void arrived(Cell cell, String text) {
        DraftPlace place = cell.place();
        boolean isSaved = drafts.of(place).map(Draft::text).equals(Optional.of(text));
        if (isSaved && !typing.containsKey(cell)) drafts.forget(place);
        else
            drafts.takeUp(
                    place, Map.of(Draft.WHOLE, StoredNow.of(book(cell), place).orElse("")));
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
            if (!onItsWay.remove(cell, sent)) return;
            if (typing.containsKey(cell)) typing.put(cell, Optional.of(text).filter(one -> !one.isBlank()));
            else if (text.isBlank()) drafts.forget(cell.place());
            else {
                all.putIfAbsent(cell, Optional.empty());
                draft(cell, text);
            }
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
}
