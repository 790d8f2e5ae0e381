/**
 * What leaves the workspace as a file to be filed: the report as a document and the indicators as a workbook, put
 * together from a year's book. Knows books, sheets and documents; it changes nothing in the workspace.
 */
package org.fazhi.workspace.filing;
