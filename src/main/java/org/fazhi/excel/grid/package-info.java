/**
 * A sheet as it stands in a file (单元格): cells, rows, merged ranges, and what a stored number means in its format. Every
 * reader fills one and everything else reads it, so nobody else needs to know what kind of file it came from.
 */
package org.fazhi.excel.grid;
