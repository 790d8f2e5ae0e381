package org.fazhi.edit;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.RowEdit;
import org.fazhi.value.Quantity;

/**
 * A change to a year, as a value (编辑). It is applied in one transaction that also writes its history and can be
 * reversed; undo, the history view and undoing an import are the same thing.
 */
public sealed interface Edit {
    int year();

    /**
     * Gives, changes or clears a figure.
     *
     * @param unit code of the reporting unit, empty for the district's own figure
     * @param quantity empty clears it
     * @param why the reason, may be empty; kept with the figure where a ledger counts it too
     */
    record SetFigure(
            int year, String indicator, Optional<String> unit, Optional<Quantity> quantity, Origin origin, String why)
            implements Edit {}

    /** Changes the remark (说明) beside a figure. */
    record SetNote(int year, String indicator, String note) implements Edit {}

    /**
     * Changes a text.
     *
     * @param workItem code of the work item it is of, or of the chapter that is a text of its own
     */
    record SetText(int year, String workItem, String text) implements Edit {}

    /**
     * Moves a work item on, or declares a work item or a chapter to have nothing in the year.
     *
     * @param why the reason; {@link ItemState#ABSENT} is refused without one
     */
    record SetItemState(int year, String workItem, ItemState state, String why) implements Edit {}

    /** Replaces all points of a chapter, in order. */
    record SetPoints(int year, ReportPoint.Chapter chapter, List<ReportPoint> points) implements Edit {}

    /** Changes one setting of the year's report, such as {@code report.title}; an empty value removes it. */
    record SetSetting(int year, String key, String value) implements Edit {}

    /**
     * Begins a year after another one, with its own copy of a catalogue (年度结转). Unlike a year that is begun with nothing
     * in it, it can be undone.
     */
    record BeginYear(int year, Catalogue catalogue) implements Edit {}

    /**
     * Gives a text as it came from the year before, and keeps it: what still reads as it did may be only last year's truth.
     *
     * @param part code of the work item or chapter, or key of the setting that is a text
     */
    record CarryText(int year, String part, int fromYear, String text) implements Edit {}

    /** Replaces the year's catalogue; a renamed indicator's tokens and formulas are rewritten with it. */
    record SetCatalogue(int year, Catalogue catalogue, String what) implements Edit {}

    /** Lets a warning stand with an explanation; an empty one withdraws it. */
    record Explain(int year, String findingKey, String explanation) implements Edit {}

    /**
     * Confirms what words of the office's sheets mean, for all years.
     *
     * @param key the words, and of what they are
     * @param meaning code of what they mean
     * @param file in which they stood, may be empty
     */
    record ConfirmName(int year, ConfirmedName.Key key, String meaning, String file) implements Edit {}

    /** Forgets what was confirmed of words. */
    record ForgetName(int year, ConfirmedName.Key key) implements Edit {}

    /** Keeps how far the form of a unit has come. */
    record SetForm(int year, UnitForm form) implements Edit {}

    /** Keeps that the year was filed and closes it to edits. Undo leaves it as it is, and goes back no further. */
    record CloseYear(int year, Filing filing) implements Edit {}

    /**
     * Opens a filed year to edits again.
     *
     * @param why refused without one; it stays with the filing
     */
    record ReopenYear(int year, String why) implements Edit {}

    /**
     * Adds, changes and removes rows of a ledger, as many as there are.
     *
     * @param rows gone through once, within the transaction; may throw to give everything up
     * @param what in words, such as 导入 复议台账.xlsx; empty to say it from the rows
     */
    record ChangeRows(int year, String ledger, Iterable<RowEdit> rows, String what) implements Edit {}

    /** Puts a file, already kept under its hash, to a row as evidence. */
    record AddEvidence(int year, String ledger, long row, EvidenceFile file) implements Edit {}

    /** Takes a file off a row; the bytes stay, for undo. */
    record RemoveEvidence(int year, String ledger, long row, String hash) implements Edit {}

    /** Puts a file, already kept under its hash, to a work item or a figure as evidence. */
    record AddPartEvidence(int year, EvidencePart part, EvidenceFile file) implements Edit {}

    /** Takes a file off a work item or a figure; the bytes stay, for undo. */
    record RemovePartEvidence(int year, EvidencePart part, String hash) implements Edit {}

    /** Several edits as one undoable step. */
    record Batch(int year, String title, List<Edit> edits) implements Edit {
        public Batch {
            edits = List.copyOf(edits);
        }
    }
}
