/**
 * Taking in foreign sheets: reads a file, plans against a year what would become of each of its cells, and on acceptance
 * saves it as one undoable step. Nothing is saved before.
 */
package org.fazhi.workspace.intake;
