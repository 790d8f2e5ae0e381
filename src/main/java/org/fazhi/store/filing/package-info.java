/**
 * The snapshot of a filed year (定稿快照): one JSON text of its own form that names no class of the program, so that any later
 * version can read it. It says what was filed as it was printed, and keeps the rows of the year beside it. Knows rows and
 * values; where the text is kept is no matter of this package.
 */
package org.fazhi.store.filing;
