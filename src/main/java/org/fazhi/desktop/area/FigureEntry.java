package org.fazhi.desktop.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fazhi.catalogue.CountedFigure;
import org.fazhi.catalogue.FigureJudge;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.UnitDoubt;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.grid.EntryHandler.Taken;
import org.fazhi.desktop.control.grid.EntryHandler.Understood;
import org.fazhi.desktop.draft.FigurePart;
import org.fazhi.desktop.figure.CountAgain;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.language.Messages;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;
import org.fazhi.value.Reading;
import org.fazhi.workspace.YearBook;

/** Turns typed figures into edits: one step for whatever came in one go, and the unreadable kept in their cells. */
final class FigureEntry {
    private static final Messages MESSAGES = Messages.of(FigureEntry.class);

    private final Session session;
    private final KeptEntries kept;
    private final List<Edit> edits = new ArrayList<>();
    private int unread;
    /** What was kept until then of the cells of which something else is kept now, or nothing. */
    private final Map<KeptEntries.Cell, Optional<String>> before = new LinkedHashMap<>();

    private final List<Overriding> overriding = new ArrayList<>();
    /** What was typed into the cells that are to be saved, with the reasons given for it. */
    private final Map<KeptEntries.Cell, String> sent = new LinkedHashMap<>();
    /** How many were given, whatever came of them. */
    private int entries;

    /** A figure given in place of what a ledger counts (改填), which needs a reason. */
    record Overriding(KeptEntries.Cell cell, String text, CountedFigure counted, Quantity given) {}

    FigureEntry(Session session, KeptEntries kept) {
        this.session = session;
        this.kept = kept;
    }

    /** @param unit code of the reporting unit, empty for the district */
    void figure(Indicator indicator, String unit, String text) {
        entries++;
        KeptEntries.Cell cell = new KeptEntries.Cell(session.book().year(), indicator.code(), unit);
        switch (FigureJudge.read(text, indicator)) {
            case Reading.Read(Quantity quantity, var _) -> set(indicator, cell, Optional.of(quantity), text);
            case Reading.Blank _ -> set(indicator, cell, Optional.empty(), text);
            case Reading.Unreadable _ -> {
                keptUntilNow(cell);
                kept.keep(cell, text);
                unread++;
            }
        }
    }

    private void set(Indicator indicator, KeptEntries.Cell cell, Optional<Quantity> quantity, String text) {
        forget(cell);
        // What the book shows is out of date where another figure is on its way.
        boolean outdated = kept.isOnItsWay(cell);
        if (!outdated && quantity.equals(current(cell))) {
            kept.left(cell);
            return;
        }
        Optional<CountedFigure> counted =
                cell.unit().isEmpty() ? CountedFigure.of(session.book().figure(indicator.code())) : Optional.empty();
        if (counted.isEmpty()) {
            Origin keyboard = new Origin.Keyboard();
            send(cell, text, new Edit.SetFigure(cell.year(), indicator.code(), unit(cell), quantity, keyboard, ""));
        } else {
            give(counted.get(), cell, quantity, text, outdated);
        }
    }

    private void forget(KeptEntries.Cell cell) {
        if (kept.text(cell).isEmpty()) return;
        keptUntilNow(cell);
        kept.supersede(cell);
    }

    private void keptUntilNow(KeptEntries.Cell cell) {
        before.putIfAbsent(cell, kept.text(cell));
    }

    /** What a ledger counts takes a reason to override; given again as it is counted, it is the count again. */
    private void give(
            CountedFigure counted, KeptEntries.Cell cell, Optional<Quantity> quantity, String text, boolean outdated) {
        switch (counted.give(quantity)) {
            case UNCHANGED -> {
                if (outdated) send(cell, text, CountAgain.edit(counted.now()));
                else kept.left(cell);
            }
            case COUNT_AGAIN -> send(cell, text, CountAgain.edit(counted.now()));
            case OVERRIDE -> {
                kept.hold(cell);
                overriding.add(new Overriding(cell, text, counted, quantity.orElseThrow()));
            }
        }
    }

    private void send(KeptEntries.Cell cell, String text, Edit edit) {
        sent.put(cell, text);
        edits.add(edit);
    }

    /** What needs a reason before it can be saved. */
    List<Overriding> overriding() {
        return List.copyOf(overriding);
    }

    /** The reason that was given before for any of it, and was refused with it. */
    String refusedReason() {
        return overriding.stream()
                .flatMap(one -> kept.text(one.cell().of(FigurePart.REASON)).stream())
                .findFirst()
                .orElse("");
    }

    /** Gives the reason for all that needs one. */
    void because(String reason) {
        for (Overriding one : overriding) {
            forget(one.cell().of(FigurePart.REASON));
            sent.put(one.cell().of(FigurePart.REASON), reason);
            send(
                    one.cell(),
                    one.text(),
                    new Edit.SetFigure(
                            one.cell().year(),
                            one.cell().indicator(),
                            Optional.empty(),
                            Optional.of(one.given()),
                            new Origin.Keyboard(),
                            reason));
        }
        overriding.clear();
    }

    private Optional<Quantity> current(KeptEntries.Cell cell) {
        YearBook book = session.book();
        return (cell.unit().isEmpty()
                        ? book.figures().figure(cell.indicator(), cell.year())
                        : book.figures().figure(cell.indicator(), cell.year(), cell.unit()))
                .flatMap(figure -> figure.quantity());
    }

    private static Optional<String> unit(KeptEntries.Cell cell) {
        return cell.unit().isEmpty() ? Optional.empty() : Optional.of(cell.unit());
    }

    void note(Indicator indicator, String note) {
        entries++;
        YearBook book = session.book();
        KeptEntries.Cell cell = new KeptEntries.Cell(book.year(), indicator.code(), "", FigurePart.NOTE);
        forget(cell);
        if (!kept.isOnItsWay(cell) && book.figure(indicator.code()).note().equals(note)) {
            kept.left(cell);
            return;
        }
        send(cell, note, new Edit.SetNote(book.year(), indicator.code(), note));
    }

    /** Saves everything as one step. @param told hears what came of it once that is saved */
    void save(Consumer<Taken> told) {
        overriding.forEach(one -> kept.release(one.cell()));
        Runnable saved = () -> told.accept(new Taken(entries - unread - overriding.size(), unread));
        if (edits.isEmpty()) {
            kept.changed(before, true);
            saved.run();
        } else if (edits.size() == 1) save(edits.getFirst(), saved);
        else save(new Edit.Batch(session.book().year(), MESSAGES.say("entry.several", edits.size()), edits), saved);
    }

    /** What is refused stays in its cell. */
    private void save(Edit edit, Runnable saved) {
        KeptEntries.Sent saving = kept.send(sent);
        Runnable whenDone = () -> {
            kept.changed(before, false);
            kept.arrived(saving);
            saved.run();
        };
        session.apply(edit, whenDone, () -> kept.refused(saving, before));
    }

    /** What would be understood from a text: {@code 1850余万元 → 1850 万元，余}. */
    static Optional<Understood> understand(Indicator indicator, Optional<Quantity> lastYear, String text) {
        return switch (FigureJudge.read(text, indicator)) {
            case Reading.Blank _ -> Optional.empty();
            case Reading.Unreadable(String _, String reason) -> Optional.of(new Understood(reason, false));
            case Reading.Read(Quantity quantity, Optional<String> remark) -> {
                String number = QuantityWriter.digits(
                        quantity.number(), Math.max(0, quantity.number().scale()));
                String words = MESSAGES.say("entry.understood", text.strip(), number, quantity.unit());
                String qualified = quantity.isExact()
                        ? words
                        : MESSAGES.say(
                                "entry.qualified", words, quantity.qualifier().word());
                String remarked = remark.map(said -> MESSAGES.say("entry.remark", qualified, said))
                        .orElse(qualified);
                yield Optional.of(new Understood(
                        UnitDoubt.of(indicator, lastYear, quantity)
                                .map(doubt -> MESSAGES.say("entry.doubt", remarked, doubt.question()))
                                .orElse(remarked),
                        true));
            }
        };
    }
}
