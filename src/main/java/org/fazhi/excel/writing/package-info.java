/**
 * Writes the year's indicators as a workbook (指标汇总表) that is ready to be printed and filed.
 */
package org.fazhi.excel.writing;
