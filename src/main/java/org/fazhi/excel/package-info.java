/**
 * Foreign sheets in, our workbooks out: finds the table, its header and its columns, matches names to indicators, plans
 * an import cell by cell, and writes the indicator workbook. Knows the catalogue and values; never saves anything.
 */
package org.fazhi.excel;
