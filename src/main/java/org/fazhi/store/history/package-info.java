/**
 * The one record of row changes that is history, undo and redo: what a step changed is noted row by row, kept, told, and
 * turned back.
 */
package org.fazhi.store.history;
