/**
 * The entry grid: a table that behaves like the sheet it replaces, with blocks of cells, the clipboard and one editor.
 * What is entered goes to the feature behind it in one go.
 */
package org.fazhi.desktop.control.grid;
