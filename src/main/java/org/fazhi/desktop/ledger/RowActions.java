package org.fazhi.desktop.ledger;

import java.nio.file.Path;
import java.util.List;
import org.fazhi.ledger.LedgerRow;

/** What can be done with the records of a ledger, by key, mouse, button and menu alike (操作). */
interface RowActions {

    /** Begins a new record in the form. */
    void create();

    /** Takes the chosen record into the form as a new one. */
    void duplicate();

    /** Goes into the form with the chosen record. */
    void edit();

    void remove();

    void copy();

    /** Takes the records away, after asking, and puts them on the clipboard. */
    void cut();

    void paste();

    /** Imports a file into the ledger, with its preview. */
    void importFile();

    /** Writes rows as a workbook. @param all the whole ledger, else what is filtered */
    void export(boolean all);

    /** Shows what happened to the chosen record. */
    void history();

    /** Goes to the quick search. */
    void search();

    /** Whether evidence files may be dropped onto records. */
    boolean takesEvidence();

    /** Puts evidence files to a record. */
    void attach(LedgerRow row, List<Path> files);
}
