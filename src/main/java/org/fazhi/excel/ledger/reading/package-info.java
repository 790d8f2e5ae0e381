/**
 * Understands a foreign sheet as a ledger (识别台账表): picks the sheet, finds its header, matches its columns, tells rows of
 * data from totals and notes, and reads cells as values.
 */
package org.fazhi.excel.ledger.reading;
