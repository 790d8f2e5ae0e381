/**
 * What leaves the workspace as a file: the report as a document and the indicators as a workbook, put together from a
 * year's book, a ledger's rows as they are in sight, and the rows that an import refused.
 */
package org.fazhi.workspace.filing;
