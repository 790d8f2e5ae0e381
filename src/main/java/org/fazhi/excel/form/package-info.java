/**
 * The form that a unit fills in (填报表): writes it as a workbook and reads it back. Knows sheets, indicators and ledgers;
 * what becomes of what is read is decided elsewhere.
 */
package org.fazhi.excel.form;
