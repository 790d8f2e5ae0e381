/**
 * Turns each kind of edit into changed rows, in the words in which the history tells it. Knows edits, the catalogue and
 * the rows of the database, but not whether the step it writes for is committed, undone or replayed.
 */
package org.fazhi.store.edit;
