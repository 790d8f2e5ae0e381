package org.fazhi.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.formula.StoredFigure;

/**
 * A step that was committed (步骤), with what it changed, so that years held in memory can follow it.
 *
 * @param title what was done, in words
 */
public record Step(long id, int year, String title, List<Effect> effects) {
    public Step {
        effects = List.copyOf(effects);
    }

    /** What the step changed. */
    public sealed interface Effect {
        int year();
    }

    /** A figure was given, changed or, when empty, cleared. */
    public record FigureChanged(int year, String indicator, Optional<String> unit, Optional<StoredFigure> figure)
            implements Effect {}

    /** The remark beside a figure changed; empty when it is gone. */
    public record NoteChanged(int year, String indicator, String note) implements Effect {}

    /** What the office confirmed of its own words changed. */
    public record NamesChanged(int year) implements Effect {}

    /**
     * Rows of a ledger, or their evidence, were added, changed or removed.
     *
     * @param rows their ids; empty when there are many
     */
    public record LedgerChanged(int year, String ledger, Optional<Set<Long>> rows) implements Effect {}

    /** Something else of the year changed: read it anew. */
    public record YearChanged(int year) implements Effect {}

    /** The year's catalogue changed: read the year anew. */
    public record CatalogueChanged(int year) implements Effect {}
}
