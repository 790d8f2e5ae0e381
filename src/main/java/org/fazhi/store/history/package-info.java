/**
 * The one record of row changes that is history, undo and redo: what a step changed is noted row by row, kept, told, and
 * undone. Knows rows and steps, and not what kind of edit made them.
 */
package org.fazhi.store.history;
