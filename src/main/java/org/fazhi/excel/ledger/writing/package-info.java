/**
 * Writes rows of a ledger, or those an import refused, as a workbook that can be taken in again (台账工作簿).
 */
package org.fazhi.excel.ledger.writing;
