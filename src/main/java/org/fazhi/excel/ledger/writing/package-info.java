/**
 * Writes rows of a ledger, or those an import refused, as a workbook that can be taken in again (台账工作簿). Rows are
 * written as they come, so that a million of them need no more memory than ten.
 */
package org.fazhi.excel.ledger.writing;
