package org.fazhi.catalogue.editing;

import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.FormulaLanguage;

/**
 * Edits a catalogue without changing it (目录修改): each operation answers with the new catalogue, or with the reason why
 * it may not be. Nothing is ever removed, for what was once filled in must keep its name.
 */
public record CatalogueEditing(Catalogue catalogue, FormulaLanguage formulas) {

    public IndicatorEditing indicators() {
        return new IndicatorEditing(catalogue, formulas);
    }

    public UnitEditing units() {
        return new UnitEditing(catalogue);
    }

    public LedgerEditing ledgers() {
        return new LedgerEditing(catalogue);
    }

    /** With the ledgers as the program has them now. */
    public EditingOutcome renewed(Catalogue builtIn) {
        return new CatalogueRenewal(catalogue, builtIn, formulas).outcome();
    }

    /** What is counted from its ledgers. */
    public CountEditing counts() {
        return new CountEditing(catalogue, formulas);
    }

    /** Holidays and shifted working days. */
    public CalendarEditing calendar() {
        return new CalendarEditing(catalogue);
    }

    public FilingTermEditing filingTerm() {
        return new FilingTermEditing(catalogue);
    }

    public ChapterEditing chapters() {
        return new ChapterEditing(catalogue);
    }

    public AreaEditing areas() {
        return new AreaEditing(catalogue, formulas);
    }

    public WorkItemEditing workItems() {
        return new WorkItemEditing(catalogue, formulas);
    }
}
