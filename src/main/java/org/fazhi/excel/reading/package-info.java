/**
 * Opens foreign files (读文件): finds out what a file really is, guards against attacks, and reads .xlsx, .xls and .csv into
 * grids, or a big .xlsx row by row. What cannot be read is refused in a sentence.
 */
package org.fazhi.excel.reading;
