/**
 * Finds the table in a foreign sheet (找表): its header and end, what each column is for, and the cells that hold figures,
 * with their names and units. It decides nothing about the year they are for.
 */
package org.fazhi.excel.table;
