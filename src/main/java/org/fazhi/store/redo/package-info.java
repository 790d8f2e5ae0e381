/**
 * The one way by which rows are written: into the database and, as text, into the journal, so that a step can be done
 * again where the database has lost it.
 */
package org.fazhi.store.redo;
