package org.fazhi.desktop.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.CountedFigure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.grid.EntryHandler.Understood;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.language.Messages;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.QuantityWriter;
import org.fazhi.value.Reading;
import org.fazhi.workspace.YearBook;

/** Turns typed figures into edits: one step for whatever came in one go, and the unreadable kept in their cells. */
final class FigureEntry {
    private static final Messages MESSAGES = Messages.of(FigureEntry.class);

    private final Session session;
    private final KeptEntries kept;
    private final List<Edit> edits = new ArrayList<>();
    private final List<KeptEntries.Cell> unread = new ArrayList<>();
    private final List<Overriding> overriding = new ArrayList<>();
    /** What was typed into the cells that are to be saved. */
    private final Map<KeptEntries.Cell, String> sent = new LinkedHashMap<>();

    /** A figure given in place of what a ledger counts (改填), which needs a reason. */
    record Overriding(CountedFigure counted, Quantity given) {}

    FigureEntry(Session session, KeptEntries kept) {
        this.session = session;
        this.kept = kept;
    }

    /** @param unit code of the reporting unit, empty for the district */
    void figure(Indicator indicator, String unit, String text) {
        KeptEntries.Cell cell = new KeptEntries.Cell(session.book().year(), indicator.code(), unit);
        switch (QuantityReader.read(text, indicator.unit())) {
            case Reading.Read(Quantity quantity, var _) -> set(indicator, cell, Optional.of(quantity), text);
            case Reading.Blank _ -> set(indicator, cell, Optional.empty(), text);
            case Reading.Unreadable _ -> {
                kept.keep(cell, text);
                unread.add(cell);
            }
        }
    }

    private void set(Indicator indicator, KeptEntries.Cell cell, Optional<Quantity> quantity, String text) {
        kept.forget(cell);
        if (quantity.equals(current(cell))) return;
        if (cell.unit().isEmpty() && isCounted(indicator, quantity)) return;
        sent.put(cell, text);
        edits.add(new Edit.SetFigure(cell.year(), indicator.code(), unit(cell), quantity, new Origin.Keyboard(), ""));
    }

    /** What a ledger counts takes a reason to override; given again as it is counted, it is the count again. */
    private boolean isCounted(Indicator indicator, Optional<Quantity> quantity) {
        Optional<CountedFigure> counted = CountedFigure.of(session.book().figure(indicator.code()));
        counted.ifPresent(one -> {
            switch (one.give(quantity)) {
                case UNCHANGED -> {}
                case COUNT_AGAIN -> restore(indicator);
                case OVERRIDE -> overriding.add(new Overriding(one, quantity.orElseThrow()));
            }
        });
        return counted.isPresent();
    }

    private void restore(Indicator indicator) {
        edits.add(new Edit.SetFigure(
                session.book().year(),
                indicator.code(),
                Optional.empty(),
                Optional.empty(),
                new Origin.Keyboard(),
                MESSAGES.say("override.restore")));
    }

    /** What needs a reason before it can be saved. */
    List<Overriding> overriding() {
        return List.copyOf(overriding);
    }

    /** Gives the reason for all that needs one. */
    void because(String reason) {
        overriding.forEach(one -> edits.add(new Edit.SetFigure(
                one.counted().now().year(),
                one.counted().now().indicator().code(),
                Optional.empty(),
                Optional.of(one.given()),
                new Origin.Keyboard(),
                reason)));
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
        if (!session.book().figure(indicator.code()).note().equals(note)) {
            edits.add(new Edit.SetNote(session.book().year(), indicator.code(), note));
        }
    }

    /** Saves everything as one step; returns how many entries could not be understood. */
    int save() {
        if (edits.size() == 1) save(edits.getFirst());
        if (edits.size() > 1)
            save(new Edit.Batch(session.book().year(), MESSAGES.say("entry.several", edits.size()), edits));
        return unread.size();
    }

    /** What is refused stays in its cell. */
    private void save(Edit edit) {
        session.apply(edit, () -> kept.savedTogether(unread), () -> kept.refused(sent));
    }

    /** What would be understood from a text: {@code 1850余万元 → 1850 万元，余}. */
    static Optional<Understood> understand(Indicator indicator, String text) {
        return switch (QuantityReader.read(text, indicator.unit())) {
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
                yield Optional.of(new Understood(
                        remark.map(said -> MESSAGES.say("entry.remark", qualified, said))
                                .orElse(qualified),
                        true));
            }
        };
    }
}
