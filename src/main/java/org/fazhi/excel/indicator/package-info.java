/**
 * Plans, cell by cell, what taking a foreign sheet into a year of indicators would do (指标导入): the sheet is chosen, each
 * cell is read as a figure, compared with what is known and judged. Nothing is saved.
 */
package org.fazhi.excel.indicator;
