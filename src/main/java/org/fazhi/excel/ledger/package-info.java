/**
 * Foreign sheets as rows of a ledger: finds the header, matches columns, reads and judges row by row, and keeps the plan
 * in a temporary file, so that a preview of a hundred thousand rows takes no memory. The other way, rows of a ledger as
 * workbooks that can be taken in again.
 */
package org.fazhi.excel.ledger;
