package org.fazhi.store;

/** What kind of thing a step was. */
enum StepKind {
    EDIT,
    UNDO,
    REDO,
    LOCK,
    CREATE,
    RESTORE
}
