/**
 * The steps of a workspace, each one transaction: edits, new and restored years, undo and redo. The top of what is
 * written; everything below it takes part in a step without knowing which.
 */
package org.fazhi.store.step;
