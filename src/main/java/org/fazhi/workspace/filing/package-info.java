/**
 * What leaves the workspace as a file: the report as a document and the indicators as a workbook, put together from a
 * year's book, a ledger's rows as they are in sight, and the rows that an import refused; and all of it at once when a
 * year is filed, which keeps what was written and closes the year. Knows books, ledgers, sheets and documents.
 */
package org.fazhi.workspace.filing;
