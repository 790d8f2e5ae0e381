/**
 * The one way by which rows are written: into the database and, as text, into the journal, so that a step can be done
 * again where the database has lost it. Knows the journal and the tables, and nothing of edits or of undo.
 */
package org.fazhi.store.redo;
