/**
 * What leaves the workspace as a file to be filed: the report as a document and the indicators as a workbook, put
 * together from a year's book.
 */
package org.fazhi.workspace.filing;
