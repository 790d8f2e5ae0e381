/**
 * Writes the year's indicators as a workbook (指标汇总表) that is ready to be printed and filed. Changes stand in it as
 * formulas, qualifiers in the format of the cell, so that it can be reckoned with and taken in again.
 */
package org.fazhi.excel.writing;
