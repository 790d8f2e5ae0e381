/**
 * What leaves the workspace as a file: the report as a document and the indicators as a workbook, put together from a
 * year's book, a ledger's rows as they are in sight, and the rows that an import refused. Knows books, ledgers, sheets
 * and documents; it changes nothing in the workspace.
 */
package org.fazhi.workspace.filing;
