package org.fazhi.store.history;

/** What kind of thing a step was. */
public enum StepKind {
    EDIT,
    UNDO,
    REDO,
    LOCK,
    CREATE,
    RESTORE
}
