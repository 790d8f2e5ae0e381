/**
 * One figure wherever it is shown: its words, where it comes from down to file, sheet and cell, and its history.
 * Knows the session; used by the areas, their ledgers and the check.
 */
package org.fazhi.desktop.figure;
